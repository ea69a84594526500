import { removeAsks } from '@/ask/steps'
import { notFound } from '@/platform/access/errors'
import { operation, rowPoliciesOnly } from '@/platform/access/operation'
import { IntentIdInput, RemovedIntent } from '../schema'

export const removeIntent = operation({
  name: 'intent.remove',
  actors: ['person'],
  input: IntentIdInput,
  output: RemovedIntent,
  find: ({ db, input }) =>
    db.intent.findFirst({ where: { id: input.intentId, removedAt: null }, select: { id: true } }),
  policy: rowPoliciesOnly,
  run: async ({ db, found: { id } }) => {
    const removedAt = new Date()
    const { count } = await db.intent.updateMany({ where: { id, removedAt: null }, data: { removedAt } })
    if (count === 0) throw notFound()
    await removeAsks(db, id, removedAt)
    return { id }
  },
})
