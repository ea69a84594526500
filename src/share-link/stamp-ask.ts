import type { Db } from '@/platform/access/doorway'

/** Who may read a question to friends and its candidates. Call it after each change: a link, a candidate, removing or restoring it. */
export async function stampAsk(db: Db, askId: string): Promise<boolean> {
  const [held] = await db.$queryRaw<{ kept: boolean }[]>`select removed_at is null as kept from ask where id = ${askId}::uuid for update`
  const [{ readers } = { readers: {} }] = await db.$queryRaw<{ readers: object }[]>`
    select coalesce(jsonb_object_agg('link:' || id, coalesce(expires_at, 'infinity')), '{}') as readers from share_link
    where ask_id = ${askId}::uuid and revoked_at is null and (expires_at is null or expires_at > now())`
  const stamp = JSON.stringify(held?.kept ? readers : {})
  await db.$executeRaw`update ask set readers = ${stamp}::jsonb where id = ${askId}::uuid`
  await db.$executeRaw`update candidate set readers = ${stamp}::jsonb where ask_id = ${askId}::uuid`
  return held?.kept ?? false
}
