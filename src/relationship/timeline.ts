// What happened with one company, newest first, from every kind of record. One trip: each branch is cut by itself.
import type { Db } from '@/platform/access/doorway'

const LENGTH = 30
/** An import brings years at once: when it was bought counts, not when it was written down. */
export const LATEST_BOUGHT = [{ boughtOn: { sort: 'desc' as const, nulls: 'last' as const } }, { createdAt: 'desc' as const }]

type Line = { id: string; kind: string; at: Date; text: string; about: string | null; recordId: string; who: string | null }

export const readTimeline = (db: Db, companyId: string) => db.$queryRaw<Line[]>`
  select id, kind, at, text, about, record_id as "recordId", who from (
    (select id, 'issue' as kind, created_at as at, title as text, null as about, id as record_id, null as who
     from issue where company_id = ${companyId}::uuid and removed_at is null order by created_at desc limit ${LENGTH})
    union all
    (select i.id, 'solved', r.at, i.title, null, i.id, null
     from issue i join resolution r on r.owner_id = i.owner_id and r.issue_id = i.id
     where i.company_id = ${companyId}::uuid and i.removed_at is null order by r.at desc limit ${LENGTH})
    union all
    (select m.id, 'answer', m.created_at, left(m.body, 200), i.title, i.id, m.agent_name
     from message m join issue i on i.owner_id = m.owner_id and i.id = m.issue_id
     where m.issue_id in (select issue_id from permission where company_id = ${companyId}::uuid)
       and m.author = 'company' and m.company_id = ${companyId}::uuid and i.removed_at is null
     order by m.created_at desc limit ${LENGTH})
    union all
    (select id, 'product', coalesce(bought_on::timestamp at time zone 'UTC', created_at), name, null, id, null
     from product where company_id = ${companyId}::uuid and removed_at is null
     order by bought_on desc nulls last, created_at desc limit ${LENGTH})
    union all
    (select id, 'opinion', created_at, coalesce(sentence, ''), null, id, verdict
     from opinion where company_id = ${companyId}::uuid and removed_at is null order by created_at desc limit ${LENGTH})
    union all
    (select id, 'intent', created_at, text, null, id, null
     from intent where company_id = ${companyId}::uuid and removed_at is null order by created_at desc limit ${LENGTH})
  ) happened order by at desc limit ${LENGTH}`

type Counts = { products: number; openIssues: number; solvedIssues: number; intents: number }

export async function countRecords(db: Db, companyId: string): Promise<Counts> {
  const [counts] = await db.$queryRaw<Counts[]>`
    select
      (select count(*)::int from product where company_id = ${companyId}::uuid and removed_at is null) as products,
      (select count(*)::int from intent where company_id = ${companyId}::uuid and removed_at is null) as intents,
      count(*) filter (where r.at is null)::int as "openIssues", count(r.at)::int as "solvedIssues"
    from issue i left join resolution r on r.owner_id = i.owner_id and r.issue_id = i.id
    where i.company_id = ${companyId}::uuid and i.removed_at is null`
  return counts ?? { products: 0, openIssues: 0, solvedIssues: 0, intents: 0 }
}
