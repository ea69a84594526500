// My companies, measured by what I wrote down. A reply is timed from my first unanswered word to their next one, and no
// sooner than they could read it; what I kept to myself asks nobody.
import type { Db } from '@/platform/access/doorway'
import type { Column } from './schema'

type Row = {
  companyId: string
  name: string
  status: string
  issues: number
  replyHours: number | null
  replies: number
  solvedShare: number | null
  returned: { currency: string; amount: string }[]
  unwanted: number
  currency: string | null
}

export const scoreCompanies = (db: Db, { sort, order, take }: { sort: Column; order: 'up' | 'down'; take: number }) => db.$queryRaw<Row[]>`
  with i as materialized (
    select i.id, i.company_id, i.kind, i.recovered, i.currency, r.outcome
    from issue i left join resolution r on r.owner_id = i.owner_id and r.issue_id = i.id
    where i.company_id is not null and i.removed_at is null
  ), could_read as materialized (select issue_id, min(created_at) as at from permission group by issue_id
  ), said as (
    select issue_id, at, true as mine from could_read
    union all
    select m.issue_id, greatest(m.created_at, c.at), m.author = 'person' from message m join could_read c on c.issue_id = m.issue_id where not m.private
    union all
    select issue_id, at, direction = 'out' from interaction where issue_id is not null and removed_at is null
  ), turns as (
    select *, count(*) filter (where not mine) over (partition by issue_id order by at, mine desc rows between unbounded preceding and 1 preceding) as turn from said
  ), answered as (
    select issue_id, min(at) filter (where not mine) - min(at) filter (where mine) as took
    from turns group by issue_id, turn having bool_or(mine) and bool_or(not mine)
  ), reply as (
    select i.company_id, count(*)::int as replies, percentile_cont(0.5) within group (order by extract(epoch from a.took) / 3600) as hours
    from answered a join i on i.id = a.issue_id group by 1
  ), counted as (
    select company_id, count(*)::int as issues,
      (100.0 * count(*) filter (where kind <> 'praise' and outcome = 'solved') / nullif(count(*) filter (where kind <> 'praise'), 0))::float8 as solved
    from i group by 1
  ), back as materialized (select company_id, currency, sum(recovered) as amount from i where recovered > 0 and currency is not null group by 1, 2
  ), main as (select currency from back group by 1 order by count(*) desc, currency limit 1
  ), returned as (
    select company_id, json_agg(json_build_object('currency', currency, 'amount', amount::text) order by amount desc) as list,
      sum(amount) filter (where currency = (select currency from main)) as most
    from back group by 1
  ), unasked as (select company_id, count(*)::int as times from interaction where unwanted and company_id is not null and removed_at is null group by 1)
  select k.company_id as "companyId", k.name, k.status, coalesce(c.issues, 0) as issues, reply.hours as "replyHours", coalesce(reply.replies, 0) as replies,
    c.solved as "solvedShare", coalesce(b.list, '[]') as returned, coalesce(u.times, 0) as unwanted, (select currency from main) as currency
  from relationship k
    left join counted c on c.company_id = k.company_id left join reply on reply.company_id = k.company_id
    left join returned b on b.company_id = k.company_id left join unasked u on u.company_id = k.company_id
  where k.removed_at is null and (c.issues > 0 or u.times > 0)
  order by
    case ${sort} when 'issues' then coalesce(c.issues, 0) when 'reply' then reply.hours when 'solved' then c.solved
      when 'returned' then coalesce(b.most, 0) when 'unwanted' then coalesce(u.times, 0) end * case ${order} when 'down' then -1 else 1 end nulls last,
    case when ${sort} = 'name' and ${order} = 'down' then lower(k.name) end desc, lower(k.name), k.company_id
  limit ${take}`
