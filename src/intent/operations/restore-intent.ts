import { restoreAsks } from '@/ask/steps'
import { notFound } from '@/platform/access/errors'
import { operation, rowPoliciesOnly } from '@/platform/access/operation'
import { IntentIdInput, RemovedIntent } from '../schema'

export const restoreIntent = operation({
  name: 'intent.restore',
  actors: ['person'],
  input: IntentIdInput,
  output: RemovedIntent,
  find: ({ db, input }) =>
    db.intent.findFirst({ where: { id: input.intentId, removedAt: { not: null } }, select: { id: true, removedAt: true } }),
  policy: rowPoliciesOnly,
  run: async ({ db, found: { id, removedAt } }) => {
    const { count } = await db.intent.updateMany({ where: { id, removedAt: { not: null } }, data: { removedAt: null } })
    if (count === 0) throw notFound()
    await restoreAsks(db, id, removedAt!)
    return { id }
  },
})
