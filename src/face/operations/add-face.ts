import { operation } from '@/platform/access/operation'
import { newId } from '@/platform/ids'
import { canAdd } from '../policy'
import { AddFaceInput, FaceView } from '../schema'

export const addFace = operation({
  name: 'face.add',
  actors: ['person'],
  input: AddFaceInput,
  output: FaceView,
  find: async ({ db }) => ({ count: await db.face.count({ where: { removedAt: null } }) }),
  policy: canAdd,
  run: async ({ db, input }) => {
    const face = { ...input, id: newId() }
    await db.face.createMany({ data: face })
    return { ...face, hasPicture: false, version: 1, shownTo: [] }
  },
})
