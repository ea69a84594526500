// The latest issues in which I had the last word and somebody could answer.
import { sql } from '@/platform/access/sql'
import type { Db } from '@/platform/access/doorway'
import { shown, silentSince, unanswered } from './needs-sql'
import { PATIENCE_DAYS } from './urgency'

const AT_MOST = 5
const DAY_MS = 86_400_000

type Row = {
  id: string
  title: string
  since: Date
  companyId: string | null
  name: string | null
  domain: string | null
  shownTo: { id: string; companyName: string; expiresAt: string | null }[] | null
}

/** But for those that stand above already. */
export async function readWaiting(db: Db, except: string[]) {
  const rows = await db.$queryRaw<Row[]>(sql`
    select i.id, i.title, c.company_id as "companyId", c.name, c.domain, i.since,
      (select json_agg(json_build_object('id', p.id, 'companyName', p.company_name, 'expiresAt', p.expires_at) order by p.created_at)
       from permission p where p.owner_id = i.owner_id and p.issue_id = i.id and p.revoked_at is null
         and (p.expires_at is null or p.expires_at > now())) as "shownTo"
    from (
      select i.owner_id, i.id, i.title, i.company_id, ${silentSince} as since
      from issue i cross join lateral ${shown} a
      where ${unanswered} and i.id <> all(${except}::uuid[])
      order by i.updated_at desc limit ${AT_MOST + 1}::int) i
    left join relationship c on c.company_id = i.company_id
    order by i.since, i.id`)
  return { waiting: rows.slice(-AT_MOST).map(asWaiting), moreWaiting: rows.length > AT_MOST }
}

function asWaiting({ id, title, since, companyId, name, domain, shownTo }: Row) {
  const days = Math.max(0, Math.floor((Date.now() - since.getTime()) / DAY_MS))
  return {
    ...{ issueId: id, title, since, days, overdue: days >= PATIENCE_DAYS },
    company: companyId && name ? { companyId, name, domain } : null,
    shownTo: (shownTo ?? []).map((to) => ({ ...to, expiresAt: to.expiresAt ? new Date(to.expiresAt) : null })),
  }
}
