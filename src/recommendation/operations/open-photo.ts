import { StoredFile } from '@/document/schema'
import { operation, rowPoliciesOnly } from '@/platform/access/operation'
import { photoOf } from '../letter-of'
import { PhotoIdInput } from '../schema'

/** Which file a photo of a letter is, for who has a link to it or to a circle that sees it. */
export const openPhoto = operation({
  name: 'recommendation.open-photo',
  actors: ['visitor'],
  input: PhotoIdInput,
  output: StoredFile,
  find: ({ db, input: { photoId }, actor: { ownerId } }) => photoOf(db, ownerId, photoId),
  policy: rowPoliciesOnly,
  run: async ({ found }) => found,
  reads: ({ ownerId, id }) => [{ ownerId, recordKind: 'document', recordId: id }],
})
