import { findPermission } from '@/inbox/steps'
import { operation, rowPoliciesOnly } from '@/platform/access/operation'
import { EntryFaceInput, StoredPicture } from '../schema'

/** The picture of the face that a permission shows. It stands in the page of the issue, whose reading is written down. */
export const openPermittedPicture = operation({
  name: 'face.open-permitted-picture',
  actors: ['company'],
  input: EntryFaceInput,
  output: StoredPicture,
  find: async ({ db, input }) => {
    const permission = await findPermission(db, input.entryId)
    if (!permission?.faceId) return null
    const { ownerId, faceId } = permission
    return (await db.face.findFirst({ where: { ownerId, id: faceId }, select: { picture: true } }))?.picture
  },
  policy: rowPoliciesOnly,
  run: async ({ found: picture }) => ({ picture }),
  reads: () => [],
})
