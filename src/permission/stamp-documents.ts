import type { Db } from '@/platform/access/doorway'
import { gatherReaders } from '@/document/steps'

/** A document follows the permissions of its issue that say so: first the lines that tie it there, then the document. */
export async function stampDocuments(db: Db, issueId: string, left: string | null) {
  await db.$executeRaw`
    update attachment a set readers = (a.readers - array(select k from jsonb_object_keys(a.readers) k where k like 'company:%')) || coalesce((
      select jsonb_object_agg('company:' || p.company_id, coalesce(p.expires_at, 'infinity'))
      from permission p join issue i on i.owner_id = p.owner_id and i.id = p.issue_id
      where p.issue_id = ${issueId}::uuid and i.removed_at is null
        and p.shows_documents and p.revoked_at is null and (p.expires_at is null or p.expires_at > now())
    ), '{}')
    where a.issue_id = ${issueId}::uuid`
  await gatherReaders(db, issueId, left)
}
