import { StoredFile } from '@/document/schema'
import { operation, rowPoliciesOnly } from '@/platform/access/operation'
import { photoOf } from '@/recommendation/steps'
import { TrustedPhotoInput } from '../schema'

/** Which file a photo is, of what somebody shows to a circle that one keeps. */
export const openTrustedPhoto = operation({
  name: 'circle.open-trusted-photo',
  actors: ['friend'],
  input: TrustedPhotoInput,
  output: StoredFile,
  find: ({ db, input: { ownerId, photoId } }) => photoOf(db, ownerId, photoId),
  policy: rowPoliciesOnly,
  run: async ({ found }) => found,
  reads: ({ ownerId, id }) => [{ ownerId, recordKind: 'document', recordId: id }],
})
