import { StoredFile } from '@/document/schema'
import { operation, rowPoliciesOnly } from '@/platform/access/operation'
import { photoOf } from '@/recommendation/steps'
import { PublicPhotoInput } from '../schema'
import { isOpen } from '../steps'

/** Which file a photo is, of something that is public under that name. */
export const openPublicPhoto = operation({
  name: 'publication.open-photo',
  actors: ['public'],
  input: PublicPhotoInput,
  output: StoredFile,
  find: async ({ db, input: { slug, photoId } }) => {
    const [tie] = await db.$queryRaw<{ ownerId: string }[]>`
      select p.owner_id as "ownerId" from attachment a join publication p on p.owner_id = a.owner_id and p.recommendation_id = a.recommendation_id
      where a.id = ${photoId}::uuid and p.slug = ${slug} and p.taken_back_at is null and p.hidden_at is null`
    return tie && (await isOpen(db)) ? photoOf(db, tie.ownerId, photoId) : null
  },
  policy: rowPoliciesOnly,
  run: async ({ found }) => found,
})
