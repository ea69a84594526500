import { operation, rowPoliciesOnly } from '@/platform/access/operation'
import { FaceIdInput, StoredPicture } from '../schema'

/** The picture of a face, for its owner. */
export const openPicture = operation({
  name: 'face.open-picture',
  actors: ['person'],
  input: FaceIdInput,
  output: StoredPicture,
  find: async ({ db, input }) =>
    (await db.face.findFirst({ where: { id: input.faceId, removedAt: null }, select: { picture: true } }))?.picture,
  policy: rowPoliciesOnly,
  run: async ({ found: picture }) => ({ picture }),
})
