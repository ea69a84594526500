import type { Db } from '@/platform/access/doorway'
import { env } from '@/platform/env'

const QUOTA = env.DOCUMENT_QUOTA_MB * 1_000_000

/**
 * How much a person's own documents take, small pictures included, and how much of what was removed still lies there. What
 * companies sent is not theirs to make room for.
 */
export async function usageOf(db: Db): Promise<{ used: number; removed: number; quota: number }> {
  const [sum] = await db.$queryRaw<{ used: number; removed: number }[]>`
    select coalesce(sum(bytes + thumb_bytes) filter (where removed_at is null), 0)::float8 as used,
      coalesce(sum(bytes + thumb_bytes) filter (where removed_at is not null), 0)::float8 as removed
    from document where from_company_id is null`
  return { ...sum!, quota: QUOTA }
}

/**
 * Whoever adds documents or moves them between records waits here for the others of that person: so uploads together
 * cannot pass the quota, and a document cannot lose its last two records at once. Always before the issue is held.
 */
export async function holdRoom(db: Db) {
  await db.$queryRaw`select id from person where id = current_person_id() for no key update`
}

const MOST_SENT = 20
const MOST_SENT_BYTES = 100_000_000

/** What one company may send into one issue. Null, or the sentence that says why not. Call it while the issue is held. */
export async function roomToSend(db: Db, { ownerId, issueId, companyId, bytes }: { ownerId: string; issueId: string; companyId: string; bytes: number }): Promise<string | null> {
  const [sum] = await db.$queryRaw<{ files: number; bytes: number }[]>`
    select count(*)::int as files, coalesce(sum(d.bytes), 0)::float8 as bytes
    from attachment a join document d on d.owner_id = a.owner_id and d.id = a.document_id
    where a.owner_id = ${ownerId}::uuid and a.issue_id = ${issueId}::uuid and d.from_company_id = ${companyId}::uuid`
  if (sum!.files >= MOST_SENT) return 'Twenty files for one issue are the most.'
  return sum!.bytes + bytes > MOST_SENT_BYTES ? 'The files for one issue may take 100 MB together, and this one would be more.' : null
}
