import { notFound } from '@/platform/access/errors'
import { operation } from '@/platform/access/operation'
import { canRemove } from '../policy'
import { FaceIdInput, RemovedFace } from '../schema'
import { seenBy } from '../shape'

/** Nobody sees it now. What has ended keeps the name that stood there, and forgets whose it was. */
export const removeFace = operation({
  name: 'face.remove',
  actors: ['person'],
  input: FaceIdInput,
  output: RemovedFace,
  find: async ({ db, input: { faceId } }) => {
    // Held until the end: nobody is let see it between this look and its removal.
    const [face] = await db.$queryRaw<{ id: string }[]>`select id from face where id = ${faceId}::uuid and removed_at is null for update`
    return face && { id: face.id, shownTo: await seenBy(db, face.id) }
  },
  policy: canRemove,
  run: async ({ db, found: { id } }) => {
    const [of, none] = [{ where: { faceId: id } }, { data: { faceId: null } }]
    await db.permission.updateMany({ ...of, ...none })
    await db.standingPermission.updateMany({ ...of, ...none })
    await db.shareLink.updateMany({ ...of, ...none })
    await db.recommendation.updateMany({ ...of, ...none })
    await db.ask.updateMany({ ...of, ...none })
    const { count } = await db.face.updateMany({ where: { id, removedAt: null }, data: { removedAt: new Date(), readers: {} } })
    if (count === 0) throw notFound()
    return { id }
  },
})
