// Everything with one company in one trip: each list is cut, and what is counted is read once.
import type { Db } from '@/platform/access/doorway'

const SHOWN = 6
const OPINIONS = 20
const CONTACTS = 50
// Reply times come from the issues that moved last.
const REPLIES = 8
const RECENT = 25

type Sum = { currency: string; amount: string }
type Shown = { id: string; companyName: string; expiresAt: string | null }
type Terms = { period: string; renewsOn: string | null; runsMonths: number | null; noticeDays: number | null; trialEndsOn: string | null; cancelledOn: string | null }
type Priced = { price: string | null; currency: string | null; boughtOn: string | null; priceChanges: { fromDay: string; price: string; currency: string }[] }

/** As JSON brings it: instants and days are ISO text, amounts decimal text. */
export type Found = {
  counts: { products: number; openIssues: number; solvedIssues: number; intents: number }
  points: { id: string; companyId: string; kind: string; value: string; label: string | null }[]
  listed: { kind: string; value: string; label: string | null }[]
  preferences: { id: string; companyId: string; channel: string; about: string | null; welcome: boolean }[]
  opinions: { id: string; companyId: string; productId: null; verdict: string; sentence: string | null; stars: unknown; createdAt: string }[]
  criteria: string[]
  products: { id: string; name: string; boughtOn: string | null; price: string | null; currency: string | null }[]
  issues: { id: string; title: string; lastWord: string; reachedAt: string | null; outcome: string | null; updatedAt: string; permissions: Shown[] }[]
  intents: { id: string; text: string; topic: string | null }[]
  permissions: { id: string; issueId: string; issueTitle: string; expiresAt: string | null }[]
  /** What was paid once, what came back, and what should come back. */
  bought: Sum[]
  boughtByYear: (Sum & { year: number })[]
  refunded: Sum[]
  owed: Sum[]
  subscriptions: (Terms & Priced)[]
  replies: { issueId: string; title: string; asked: string; answered: string }[]
}

export async function readOverview(db: Db, companyId: string): Promise<Found> {
  const [row] = await db.$queryRaw<[{ found: Found }]>`
    with i as materialized (
      select i.id, i.title, i.last_word, i.reached_at, i.updated_at, i.at_stake, i.recovered, i.currency, r.outcome
      from issue i left join resolution r on r.owner_id = i.owner_id and r.issue_id = i.id
      where i.company_id = ${companyId}::uuid and i.removed_at is null
    ), p as materialized (
      select p.id, p.name, p.bought_on, p.created_at, p.price, p.currency, s.period, s.renews_on, s.runs_months, s.notice_days, s.trial_ends_on, s.cancelled_on
      from product p left join subscription s on s.owner_id = p.owner_id and s.product_id = p.id
      where p.company_id = ${companyId}::uuid and p.removed_at is null
    ), given as materialized (
      select id, issue_id, company_id, company_name, expires_at, created_at from permission
      where (company_id = ${companyId}::uuid or issue_id in (select id from i)) and revoked_at is null and (expires_at is null or expires_at > now())
    ), recent as (select id, title from i order by updated_at desc limit ${RECENT}
    ), could_read as (
      select issue_id, min(created_at) as at from permission where issue_id in (select id from recent) group by issue_id
    ), said as (
      select issue_id, at, true as mine from could_read
      union all
      select m.issue_id, greatest(m.created_at, c.at), m.author = 'person' from message m join could_read c on c.issue_id = m.issue_id where not m.private
      union all
      select issue_id, at, direction = 'out' from interaction where issue_id in (select id from recent) and removed_at is null
    ), turns as (
      select *, count(*) filter (where not mine) over (partition by issue_id order by at, mine desc rows between unbounded preceding and 1 preceding) as turn from said
    ), replies as (
      select issue_id, min(at) filter (where mine) as asked, min(at) filter (where not mine) as answered
      from turns group by issue_id, turn having bool_or(mine) and bool_or(not mine) order by 3 desc limit ${REPLIES}
    )
    select json_build_object(
      'counts', json_build_object(
        'products', (select count(*) from p),
        'openIssues', (select count(*) from i where outcome is null),
        'solvedIssues', (select count(*) from i where outcome = 'solved'),
        'intents', (select count(*) from intent where company_id = ${companyId}::uuid and removed_at is null)),
      'points', coalesce((select json_agg(c) from (
        select id, company_id as "companyId", kind, value, label from contact_point
        where company_id = ${companyId}::uuid order by created_at, id limit ${CONTACTS}) c), '[]'),
      'listed', coalesce((select json_agg(c) from (
        select d.kind, d.value, d.label from directory_contact d
        where d.company_id = ${companyId}::uuid and not exists (
          select from contact_point o where o.company_id = d.company_id and o.kind = d.kind and lower(o.value) = lower(d.value))
        order by d.kind desc, d.value limit ${CONTACTS}) c), '[]'),
      'preferences', coalesce((select json_agg(c) from (
        select id, company_id as "companyId", channel, about, welcome from contact_preference
        where company_id = ${companyId}::uuid order by created_at, id limit ${CONTACTS}) c), '[]'),
      'opinions', coalesce((select json_agg(o) from (
        select id, company_id as "companyId", product_id as "productId", verdict, sentence, stars, created_at as "createdAt" from opinion
        where company_id = ${companyId}::uuid and removed_at is null order by created_at desc, id desc limit ${OPINIONS}) o), '[]'),
      'criteria', coalesce((select json_agg(criterion) from (
        select distinct star ->> 'criterion' as criterion
        from (select stars from opinion where removed_at is null and stars <> '[]' order by id desc limit 100) o, jsonb_array_elements(stars) star limit 30) c), '[]'),
      'products', coalesce((select json_agg(h) from (
        select id, name, bought_on as "boughtOn", price::text, currency from p order by bought_on desc nulls last, created_at desc limit ${SHOWN}) h), '[]'),
      'issues', coalesce((select json_agg(s) from (
        select id, title, last_word as "lastWord", reached_at as "reachedAt", outcome, updated_at as "updatedAt", coalesce((
          select json_agg(json_build_object('id', g.id, 'companyName', g.company_name, 'expiresAt', g.expires_at) order by g.created_at)
          from given g where g.issue_id = i.id), '[]') as permissions
        from i order by outcome is not null, updated_at desc limit ${SHOWN}) s), '[]'),
      'intents', coalesce((select json_agg(w) from (
        select id, text, topic from intent where company_id = ${companyId}::uuid and removed_at is null order by id desc limit ${SHOWN}) w), '[]'),
      'permissions', coalesce((select json_agg(g) from (
        select g.id, g.issue_id as "issueId", s.title as "issueTitle", g.expires_at as "expiresAt"
        from given g join issue s on s.id = g.issue_id and s.removed_at is null
        where g.company_id = ${companyId}::uuid order by g.id desc limit ${SHOWN}) g), '[]'),
      'bought', coalesce((select json_agg(b) from (
        select currency, sum(price)::text as amount from p where period is null and price is not null and currency is not null group by 1) b), '[]'),
      'boughtByYear', coalesce((select json_agg(b) from (
        select currency, extract(year from bought_on)::int as year, sum(price)::text as amount from p
        where period is null and price is not null and currency is not null and bought_on is not null group by 1, 2) b), '[]'),
      'refunded', coalesce((select json_agg(b) from (
        select currency, sum(recovered)::text as amount from i where recovered > 0 and currency is not null group by 1) b), '[]'),
      'owed', coalesce((select json_agg(b) from (
        select currency, sum(at_stake - coalesce(recovered, 0))::text as amount from i
        where outcome is null and at_stake > coalesce(recovered, 0) and currency is not null group by 1) b), '[]'),
      'subscriptions', coalesce((select json_agg(s) from (
        select period, renews_on as "renewsOn", runs_months as "runsMonths", notice_days as "noticeDays", trial_ends_on as "trialEndsOn",
          cancelled_on as "cancelledOn", price::text, currency, bought_on as "boughtOn", coalesce((
            select json_agg(json_build_object('fromDay', from_day, 'price', c.price::text, 'currency', c.currency)) from price_change c where c.product_id = p.id), '[]') as "priceChanges"
        from p where period is not null limit 100) s), '[]'),
      'replies', coalesce((select json_agg(json_build_object('issueId', a.issue_id, 'title', recent.title, 'asked', a.asked, 'answered', a.answered) order by a.answered)
        from replies a join recent on recent.id = a.issue_id), '[]')
    ) as found`
  return row.found
}
