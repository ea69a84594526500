import { notFound } from '@/platform/access/errors'
import { operation, rowPoliciesOnly } from '@/platform/access/operation'
import { FaceView, SetPictureInput } from '../schema'
import { asFace, readFaces } from '../shape'

/** Another picture, or none. The upload has made it small. */
export const setPicture = operation({
  name: 'face.set-picture',
  actors: ['person'],
  input: SetPictureInput,
  output: FaceView,
  find: async ({ db, input }) => (await readFaces(db, input.faceId))[0],
  policy: rowPoliciesOnly,
  run: async ({ db, input: { faceId, picture }, found }) => {
    const { count } = await db.face.updateMany({ where: { id: faceId, removedAt: null }, data: { picture: picture && new Uint8Array(picture) } })
    if (count === 0) throw notFound()
    return asFace(db, { ...found, hasPicture: picture !== null })
  },
})
