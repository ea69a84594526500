import { notFound } from '@/platform/access/errors'
import { operation, rowPoliciesOnly } from '@/platform/access/operation'
import { FaceIdInput, RemovedFace } from '../schema'

export const restoreFace = operation({
  name: 'face.restore',
  actors: ['person'],
  input: FaceIdInput,
  output: RemovedFace,
  find: ({ db, input }) => db.face.findFirst({ where: { id: input.faceId, removedAt: { not: null } }, select: { id: true } }),
  policy: rowPoliciesOnly,
  run: async ({ db, found: { id } }) => {
    const { count } = await db.face.updateMany({ where: { id, removedAt: { not: null } }, data: { removedAt: null } })
    if (count === 0) throw notFound()
    return { id }
  },
})
