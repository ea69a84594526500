// What needs the person, read in one trip: for Today, for the number beside it, and for the digest.
import { join, sql, type Sql } from '@/platform/access/sql'
import type { Db } from '@/platform/access/doorway'
import { endingTerms, type TermsRow } from './ending-terms'
import { excerpt } from './excerpt'
import { needsSql, restsSql, shown, silentSince, termsSql } from './needs-sql'
import type { Kind } from './schema'
import { laterChoices, pickNeeds } from './urgency'

const DAY_MS = 86_400_000

export const thisDay = () => new Date().toISOString().slice(0, 10)
const asDay = (day: string) => new Date(`${day}T00:00:00Z`)

export async function countWhatNeedsMe(db: Db): Promise<number> {
  const today = thisDay()
  const counts = needsSql(today).map(([, rows]) => sql`(select count(*) from (${rows}) n)`)
  const [row] = await db.$queryRaw<{ needs: number; terms: TermsRow[] }[]>(sql`
    with ${restsSql(today)} select (${join(counts, ' + ')})::int as needs, ${json(termsSql(today))} as terms`)
  return row!.needs + (await endingTerms(db, row!.terms, asDay(today))).length
}

/** The first ones in their order, and how many there are. */
export async function readWhatNeedsMe(db: Db, atMost: number) {
  const today = thisDay()
  const [row] = await db.$queryRaw<{ list: NeedRow[]; terms: TermsRow[] }[]>(sql`
    with ${restsSql(today)} select ${json(listSql(today, atMost))} as list, ${json(termsSql(today))} as terms`)
  const ending = await endingTerms(db, row!.terms, asDay(today))
  const totals = new Map(row!.list.map(({ kind, total }) => [kind, total]))

  const all = [...row!.list.map((need) => asNeed(need, asDay(today))), ...ending.map(asTermsNeed)]
  const list = pickNeeds(all, atMost)
  const companies = await companiesOf(db, list)
  return {
    needs: [...totals.values()].reduce((sum, some) => sum + some, ending.length),
    list: list.map(({ companyId, ...need }) => ({ ...need, company: (companyId && companies.get(companyId)) || null })),
  }
}

const json = (rows: Sql) => sql`(select coalesce(json_agg(j), '[]') from (${rows}) j)`

// Of each kind only the first ones, all of them counted; and only for those the names and the words.
function listSql(today: string, atMost: number): Sql {
  const kinds = needsSql(today).map(
    ([kind, rows]) => sql`(
      select ${kind}::text as kind, n.*, count(*) over ()::int as total from (${rows}) n
      order by n.day, n.at desc, n.record_id limit ${atMost}::int)`,
  )
  return sql`
    select f.kind, f.record_id, f.day, f.title, f.covers, f.repeats, f.shown, f.total, f.issue_id, f.product_id,
      coalesce(said.at, case when f.kind in ('friend', 'vote', 'public') then f.at when f.kind in ('reply', 'overdue') then coalesce(since.at, f.at) end) as at,
      coalesce(f.company_name, said.company_name) as company_name, said.agent_name, said.body,
      coalesce(f.company_id, o.company_id) as company_id
    from (${join(kinds, ' union all ')}) f
    left join lateral (${companyOfRecord}) o on f.company_id is null
    left join lateral (${latestWords}) said on f.kind = 'reply'
    left join lateral (select ${silentSince} as at from issue i cross join lateral ${shown} a where i.id = f.issue_id limit 1) since on f.kind = 'overdue'`
}

/** A reminder has the company of the issue or the product that it is about. */
const companyOfRecord = sql`
  (select i.company_id from issue i where i.id = f.issue_id limit 1)
  union all (select p.company_id from product p where p.id = f.product_id limit 1)`

/** The newest thing they said, here or by phone and mail. */
const latestWords = sql`
  select said.* from (
    (select m.created_at as at, m.body, m.agent_name,
      (select q.company_name from permission q where q.owner_id = m.owner_id and q.issue_id = m.issue_id and q.company_id = m.company_id limit 1) as company_name
     from message m where m.issue_id = f.issue_id and m.author = 'company' order by m.created_at desc limit 1)
    union all
    (select n.at, n.said, n.who, null from interaction n
     where n.issue_id = f.issue_id and n.direction = 'in' and n.removed_at is null order by n.at desc limit 1)
  ) said order by said.at desc limit 1`

type NeedRow = {
  kind: Kind
  record_id: string
  day: string | null
  at: string | null
  title: string
  covers: string | null
  repeats: boolean
  shown: boolean
  total: number
  issue_id: string | null
  product_id: string | null
  company_name: string | null
  agent_name: string | null
  body: string | null
  company_id: string | null
}

function asNeed(row: NeedRow, today: Date) {
  const { kind, title, covers, repeats, shown } = row
  const day = row.day ? asDay(row.day) : null
  const days = day && Math.round((day.getTime() - today.getTime()) / DAY_MS)
  const at = row.at ? new Date(row.at) : null
  return {
    ...{ kind, title, covers, repeats, shown, day, days, at, later: laterChoices(kind, days) },
    ...{ recordId: row.record_id, issueId: row.issue_id, productId: row.product_id },
    waited: kind === 'overdue' && at ? Math.floor((Date.now() - at.getTime()) / DAY_MS) : null,
    companyId: row.company_id,
    companyName: row.company_name,
    agentName: row.agent_name,
    excerpt: row.body ? excerpt(row.body) : null,
  }
}

type Ending = Awaited<ReturnType<typeof endingTerms>>[number]

const asTermsNeed = ({ days, recordId, ...ending }: Ending): ReturnType<typeof asNeed> => ({
  ...{ ...ending, days, recordId, productId: recordId, later: laterChoices(ending.kind, days) },
  ...{ covers: null, repeats: false, shown: false, at: null, waited: null, issueId: null, companyName: null, agentName: null, excerpt: null },
})

/** Read for the few that are shown. */
async function companiesOf(db: Db, list: { companyId: string | null }[]) {
  const wanted = list.flatMap(({ companyId }) => companyId ?? [])
  if (wanted.length === 0) return new Map<string, never>()
  const rows = await db.relationship.findMany({ where: { companyId: { in: wanted } }, select: { companyId: true, name: true, domain: true } })
  return new Map(rows.map((row) => [row.companyId, row]))
}

export { readDays, type CalendarDay } from './read-days'
