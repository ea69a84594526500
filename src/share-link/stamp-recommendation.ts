// Who may read a recommendation, worked out from what is in force and written on it and on its photos.
import { gatherReaders } from '@/document/steps'
import type { Db } from '@/platform/access/doorway'

/** Call it after each change: a link, a photo, removing or restoring it. Says whether there is one that can be shown. */
export async function stampRecommendation(db: Db, recommendationId: string): Promise<boolean> {
  // Held first, so that two changes at the same moment come one after the other and both see the whole.
  const [held] = await db.$queryRaw<{ kept: boolean }[]>`
    select removed_at is null as kept from recommendation where id = ${recommendationId}::uuid for update`
  const [{ readers } = { readers: {} }] = await db.$queryRaw<{ readers: object }[]>`
    select coalesce(jsonb_object_agg('link:' || id, coalesce(expires_at, 'infinity')), '{}') as readers from share_link
    where recommendation_id = ${recommendationId}::uuid and revoked_at is null and (expires_at is null or expires_at > now())`
  const stamp = JSON.stringify(held?.kept ? readers : {})

  await db.$executeRaw`update recommendation set readers = ${stamp}::jsonb where id = ${recommendationId}::uuid`
  const photos = await db.$executeRaw`update attachment set readers = ${stamp}::jsonb where recommendation_id = ${recommendationId}::uuid`
  if (photos > 0) await gatherReaders(db, [])
  return held?.kept ?? false
}
