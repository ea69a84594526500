import { z } from 'zod'
import { nothing, operation, rowPoliciesOnly } from '@/platform/access/operation'
import { FaceView } from '../schema'
import { asFace, readFaces } from '../shape'

export const listFaces = operation({
  name: 'face.list',
  actors: ['person'],
  input: z.object({}),
  output: z.array(FaceView),
  find: nothing,
  policy: rowPoliciesOnly,
  run: async ({ db }) => {
    const faces = []
    for (const row of await readFaces(db)) faces.push(await asFace(db, row))
    return faces
  },
})
