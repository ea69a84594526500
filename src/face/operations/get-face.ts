import { operation, rowPoliciesOnly } from '@/platform/access/operation'
import { FaceIdInput, FaceView } from '../schema'
import { asFace, readFaces } from '../shape'

export const getFace = operation({
  name: 'face.get',
  actors: ['person'],
  input: FaceIdInput,
  output: FaceView,
  find: async ({ db, input }) => (await readFaces(db, input.faceId))[0],
  policy: rowPoliciesOnly,
  run: ({ db, found }) => asFace(db, found),
})
