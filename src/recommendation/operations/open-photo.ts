import { StoredFile } from '@/document/schema'
import { operation, rowPoliciesOnly } from '@/platform/access/operation'
import { PhotoIdInput } from '../schema'

/** Which file a photo of the letter is. */
export const openPhoto = operation({
  name: 'recommendation.open-photo',
  actors: ['visitor'],
  input: PhotoIdInput,
  output: StoredFile,
  find: async ({ db, input: { photoId }, actor: { ownerId, recordId, recordKind } }) => {
    // A circle sees several letters: of which a photo is, its stamp says.
    const recommendationId = recordKind === 'circle' ? { not: null } : recordId
    const tie = await db.attachment.findFirst({ where: { ownerId, id: photoId, recommendationId }, select: { documentId: true } })
    return tie && db.document.findFirst({ where: { ownerId, id: tie.documentId }, select: { ownerId: true, id: true, name: true, type: true, fileKey: true, thumbKey: true } })
  },
  policy: rowPoliciesOnly,
  run: async ({ found }) => found,
  reads: ({ ownerId, id }) => [{ ownerId, recordKind: 'document', recordId: id }],
})
