import { notFound } from '@/platform/access/errors'
import { operation, rowPoliciesOnly } from '@/platform/access/operation'
import { stampCircle } from '@/share-link/steps'
import { CircleIdInput } from '../schema'

export const restoreCircle = operation({
  name: 'circle.restore',
  actors: ['person'],
  input: CircleIdInput,
  output: CircleIdInput,
  find: ({ db, input }) => db.circle.findFirst({ where: { id: input.circleId, removedAt: { not: null } }, select: { id: true } }),
  policy: rowPoliciesOnly,
  run: async ({ db, input, found: { id } }) => {
    const restored = await db.circle.updateMany({ where: { id, removedAt: { not: null } }, data: { removedAt: null } })
    if (restored.count === 0) throw notFound()
    await stampCircle(db, id)
    return input
  },
})
