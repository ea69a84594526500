// What stands out in the log, computed from its lines whenever it is looked at.
import type { Db } from '@/platform/access/doorway'

/** Within ten minutes more different records than anybody needs for one answer. */
const MANY_RECORDS = 20
/** As many times a company's usual day, from ten reads on, once there are three days to compare with. */
const TIMES_USUAL = 3
const FEWEST_READS = 10
const DAYS_TO_COMPARE = 3

type Spell = { kind: 'many' | 'day'; companyId: string; companyName: string; agentName: string | null; from: Date; until: Date; count: number; usual: number | null }

export async function unusualReadings(db: Db, from: Date, until: Date): Promise<Spell[]> {
  const found = [...(await manyRecords(db, from, until)), ...(await busyDays(db, from, until))]
  return found.sort((one, other) => other.until.getTime() - one.until.getTime())
}

// A record counts again once it was let alone for ten minutes: so each line is looked at once, however many there are.
const manyRecords = (db: Db, from: Date, until: Date) => db.$queryRaw<Spell[]>`
  with reads as (
    select company_id, company_name, agent_name, at,
      coalesce(at - lag(at) over (partition by company_id, agent_name, record_id order by at) > interval '10 minutes', true) as another
    from access_event
    where company_id is not null and at between ${from}::timestamptz - interval '20 minutes' and ${until}::timestamptz + interval '20 minutes'
  ), counted as (
    select *, count(*) filter (where another) over near as records, min(at) over near as since
    from reads window near as (partition by company_id, agent_name order by at range between interval '10 minutes' preceding and current row)
  ), many as (
    select *, coalesce(at - lag(at) over (partition by company_id, agent_name order by at) > interval '10 minutes', true) as starts
    from counted where records > ${MANY_RECORDS}
  ), spells as (
    select *, count(*) filter (where starts) over (partition by company_id, agent_name order by at) as spell from many
  )
  select 'many' as kind, company_id as "companyId", max(company_name) as "companyName", coalesce(agent_name, '') as "agentName",
    min(since) as "from", max(at) as "until", max(records)::int as count, null::float8 as usual
  from spells group by company_id, agent_name, spell
  having max(at) >= ${from}::timestamptz and min(since) <= ${until}::timestamptz
  order by max(at) desc limit 100`

const busyDays = (db: Db, from: Date, until: Date) => db.$queryRaw<Spell[]>`
  with days as (
    select company_id, (at at time zone 'UTC')::date as day, max(company_name) as company_name, count(*) as reads, min(at) as first, max(at) as last
    from access_event
    where company_id is not null and at >= date_trunc('day', ${from}::timestamptz, 'UTC') - interval '30 days'
      and at < date_trunc('day', ${until}::timestamptz, 'UTC') + interval '1 day'
    group by 1, 2
  ), compared as (
    select *, avg(reads) over before as usual, count(*) over before as others
    from days window before as (partition by company_id order by day range between interval '30 days' preceding and interval '1 day' preceding)
  )
  select 'day' as kind, company_id as "companyId", company_name as "companyName", null as "agentName",
    first as "from", last as "until", reads::int as count, round(usual, 1)::float8 as usual
  from compared
  where day >= (${from}::timestamptz at time zone 'UTC')::date and others >= ${DAYS_TO_COMPARE} and reads >= ${FEWEST_READS} and reads > ${TIMES_USUAL} * usual
  order by day desc limit 100`

type Line = { companyId: string | null; agentName: string | null; at: Date }

/** Which of these lines belong to something unusual. */
export async function markUnusual<L extends Line>(db: Db, lines: L[]): Promise<(L & { unusual: boolean })[]> {
  const times = lines.filter(({ companyId }) => companyId).map(({ at }) => at.getTime())
  const spells = times.length > 0 ? await unusualReadings(db, new Date(Math.min(...times)), new Date(Math.max(...times))) : []
  const inside = ({ companyId, agentName, at }: Line) => (spell: Spell) =>
    spell.companyId === companyId && (spell.agentName ?? agentName) === agentName && spell.from <= at && at <= spell.until
  return lines.map((line) => ({ ...line, unusual: spells.some(inside(line)) }))
}
