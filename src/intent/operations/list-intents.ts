import { nothing, operation, rowPoliciesOnly } from '@/platform/access/operation'
import { IntentListView, ListIntentsInput } from '../schema'
import { intentSelection } from '../shape'

export const listIntents = operation({
  name: 'intent.list',
  actors: ['person'],
  input: ListIntentsInput,
  output: IntentListView,
  find: nothing,
  policy: rowPoliciesOnly,
  run: async ({ db, input: { take, before } }) => {
    const count = await db.intent.count({ where: { removedAt: null } })
    const rows = await db.intent.findMany({
      where: { removedAt: null, ...(before && { id: { lt: before } }) },
      select: intentSelection,
      orderBy: { id: 'desc' },
      take: take + 1,
    })
    return { intents: rows.slice(0, take), older: rows.length > take ? rows[take - 1]!.id : null, count }
  },
})
