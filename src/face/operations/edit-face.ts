import { showFaceAnew } from '@/permission/steps'
import { operation, rowPoliciesOnly } from '@/platform/access/operation'
import { asSeen, missedEdit, nextVersion } from '@/platform/access/versions'
import { EditFaceInput, FaceView } from '../schema'
import { asFace, readFaces } from '../shape'

/** Whoever sees this face sees it as it is now; what has ended keeps what stood there. */
export const editFace = operation({
  name: 'face.edit',
  actors: ['person'],
  input: EditFaceInput,
  output: FaceView,
  find: async ({ db, input }) => (await readFaces(db, input.faceId))[0],
  policy: rowPoliciesOnly,
  run: async ({ db, input: { faceId, version, ...face } }) => {
    const { count } = await db.face.updateMany({ where: { id: faceId, removedAt: null, ...asSeen(version) }, data: { ...face, ...nextVersion } })
    const [now] = await readFaces(db, faceId)
    if (count === 0 || !now) throw missedEdit(now ?? null)
    await showFaceAnew(db, { id: faceId, ...face })
    return asFace(db, now)
  },
})
