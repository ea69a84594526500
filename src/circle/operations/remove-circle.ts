import { notFound } from '@/platform/access/errors'
import { operation, rowPoliciesOnly } from '@/platform/access/operation'
import { stampCircle } from '@/share-link/steps'
import { CircleIdInput } from '../schema'

/** Its members see nothing from the next request on; all of it comes back with it. */
export const removeCircle = operation({
  name: 'circle.remove',
  actors: ['person'],
  input: CircleIdInput,
  output: CircleIdInput,
  find: ({ db, input }) => db.circle.findFirst({ where: { id: input.circleId, removedAt: null }, select: { id: true } }),
  policy: rowPoliciesOnly,
  run: async ({ db, input, found: { id } }) => {
    const removed = await db.circle.updateMany({ where: { id, removedAt: null }, data: { removedAt: new Date() } })
    if (removed.count === 0) throw notFound()
    await stampCircle(db, id)
    return input
  },
})
