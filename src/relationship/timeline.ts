// What happened with one company, newest first, from every kind of record. One trip: each branch is cut by itself.
// Companies answer only where they had a permission, so that no other thread is looked into.
import type { Db } from '@/platform/access/doorway'

type Line = { id: string; kind: string; at: Date; text: string; about: string | null; recordId: string; who: string | null; key: string }
// Lines of one instant are told apart by their kind and id, in every branch alike: or a page would begin in the wrong place.
type Page = { take: number; before?: { at: string; kind: string; id: string } }

/** Everything is before the end of time. */
const END = { at: 'infinity', kind: '', id: '00000000-0000-0000-0000-000000000000' }

export async function readTimeline(db: Db, companyId: string, { take, before = END }: Page) {
  const cut = take + 1
  const { at, kind, id } = before
  const lines = await db.$queryRaw<Line[]>`
    with mine as (select id, title, created_at from issue where company_id = ${companyId}::uuid and removed_at is null)
    select id, kind, at, text, about, record_id as "recordId", who, to_json(at) #>> '{}' || '~' || kind || '~' || id as key from (
      (select id, 'issue' as kind, created_at as at, title as text, null as about, id as record_id, null as who
       from mine where (created_at, 'issue', id) < (${at}::timestamptz, ${kind}, ${id}::uuid) order by 3 desc, 2 desc, 1 desc limit ${cut})
      union all
      (select i.id, r.outcome, r.at, i.title, null, i.id, null
       from mine i join resolution r on r.issue_id = i.id
       where (r.at, r.outcome, i.id) < (${at}::timestamptz, ${kind}, ${id}::uuid) order by 3 desc, 2 desc, 1 desc limit ${cut})
      union all
      (select m.id, 'answer', m.created_at, left(m.body, 200), i.title, i.id, m.agent_name
       from message m join issue i on i.owner_id = m.owner_id and i.id = m.issue_id
       where m.issue_id in (select issue_id from permission where company_id = ${companyId}::uuid or issue_id in (select id from mine))
         and m.author = 'company' and (i.company_id = ${companyId}::uuid or m.company_id = ${companyId}::uuid) and i.removed_at is null
         and (m.created_at, 'answer', m.id) < (${at}::timestamptz, ${kind}, ${id}::uuid) order by 3 desc, 2 desc, 1 desc limit ${cut})
      union all
      (select id, 'contact-' || direction, at, left(coalesce(said, ''), 200), channel, coalesce(issue_id, id), who
       from interaction where company_id = ${companyId}::uuid and removed_at is null
         and (at, 'contact-' || direction, id) < (${at}::timestamptz, ${kind}, ${id}::uuid) order by 3 desc, 2 desc, 1 desc limit ${cut})
      union all
      (select id, 'product', day, name, null, id, null
       from (select id, name, coalesce(bought_on::timestamp at time zone 'UTC', created_at) as day
             from product where company_id = ${companyId}::uuid and removed_at is null) bought
       where (day, 'product', id) < (${at}::timestamptz, ${kind}, ${id}::uuid) order by 3 desc, 2 desc, 1 desc limit ${cut})
      union all
      (select id, 'opinion', created_at, coalesce(sentence, ''), null, id, verdict
       from opinion where company_id = ${companyId}::uuid and removed_at is null
         and (created_at, 'opinion', id) < (${at}::timestamptz, ${kind}, ${id}::uuid) order by 3 desc, 2 desc, 1 desc limit ${cut})
      union all
      (select id, 'intent', created_at, text, null, id, null
       from intent where company_id = ${companyId}::uuid and removed_at is null
         and (created_at, 'intent', id) < (${at}::timestamptz, ${kind}, ${id}::uuid) order by 3 desc, 2 desc, 1 desc limit ${cut})
      union all
      (select id, 'recommendation', created_at, title, null, id, null
       from recommendation where company_id = ${companyId}::uuid and removed_at is null
         and (created_at, 'recommendation', id) < (${at}::timestamptz, ${kind}, ${id}::uuid) order by 3 desc, 2 desc, 1 desc limit ${cut})
      union all
      (select a.id, 'document', a.created_at, d.name, null, d.id, null
       from attachment a join document d on d.owner_id = a.owner_id and d.id = a.document_id
       where a.company_id = ${companyId}::uuid and d.removed_at is null
         and (a.created_at, 'document', a.id) < (${at}::timestamptz, ${kind}, ${id}::uuid) order by 3 desc, 2 desc, 1 desc limit ${cut})
    ) happened order by at desc, kind desc, id desc limit ${cut}`

  return { lines: lines.slice(0, take), earlier: lines.length > take ? lines[take - 1]!.key : null }
}
