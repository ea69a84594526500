// Which notices concern a person: worked out in their own ring, over what the company may read of it now. Nobody else learns it.
import type { Db } from '@/platform/access/doorway'
import { empty, sql } from '@/platform/access/sql'
import type { NoticeOnIssue } from './schema'

type Row = Omit<NoticeOnIssue, 'createdAt' | 'updatedAt'> & { createdAt: Date; updatedAt: Date }

/** Those at one issue, or the newest that were not seen yet, each once. */
export async function findNotices(db: Db, issueId: string | null): Promise<Row[]> {
  const wanted = issueId ? sql`and i.id = ${issueId}::uuid` : sql`and (s.version is null or s.version < n.version)`
  const once = issueId ? empty : sql`distinct on (n.updated_at, n.company_id, n.id)`
  return db.$queryRaw<Row[]>(sql`
    select ${once} n.company_id as "companyId", n.id, n.company_name as "companyName", n.title, n.body, n.state, n.topic, n.product, n.version,
      n.created_at as "createdAt", n.updated_at as "updatedAt", i.id as "issueId", i.title as "issueTitle",
      (s.version is null or s.version < n.version) as news
    from permission p
    join issue i on i.owner_id = p.owner_id and i.id = p.issue_id and i.removed_at is null
    join notice n on n.company_id = p.company_id and n.ended_at is null
    left join product t on t.owner_id = i.owner_id and t.id = i.product_id
    left join notice_seen s on s.company_id = n.company_id and s.notice_id = n.id
    where p.revoked_at is null and (p.expires_at is null or p.expires_at > now()) ${wanted}
      and (n.topic is null or exists (select from unnest(i.topics) x where lower(x) = n.topic))
      and (n.product is null or lower(n.product) in (lower(t.name), lower(t.model)))
    order by n.updated_at desc, n.company_id, n.id limit 20`)
}
