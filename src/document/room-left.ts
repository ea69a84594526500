import type { Db } from '@/platform/access/doorway'
import { env } from '@/platform/env'

const QUOTA = env.DOCUMENT_QUOTA_MB * 1_000_000

/** How much a person's documents take, small pictures included, and how much of what was removed still lies there. */
export async function usageOf(db: Db): Promise<{ used: number; removed: number; quota: number }> {
  const [sum] = await db.$queryRaw<{ used: number; removed: number }[]>`
    select coalesce(sum(bytes + thumb_bytes) filter (where removed_at is null), 0)::float8 as used,
      coalesce(sum(bytes + thumb_bytes) filter (where removed_at is not null), 0)::float8 as removed
    from document`
  return { ...sum!, quota: QUOTA }
}

/**
 * Whoever adds documents or moves them between records waits here for the others of that person: so uploads together
 * cannot pass the quota, and a document cannot lose its last two records at once. Always before the issue is held.
 */
export async function holdRoom(db: Db) {
  await db.$queryRaw`select id from person where id = current_person_id() for no key update`
}
