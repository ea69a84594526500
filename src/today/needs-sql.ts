// Which rows need the person. The list and the number beside "Today" are made of the same pieces, so they agree.
import { sql, type Sql } from '@/platform/access/sql'
import type { Kind } from './schema'
import { PATIENCE_DAYS, WINDOW } from './urgency'

/** What was put off until another day: the other pieces look into it. */
export const restsSql = (today: string) => sql`
  rests as materialized (select z.kind, z.record_id from snooze z where z.until > ${today}::date)`

/** Rows of (record_id, day, at, issue_id, product_id, company_id, company_name, title, covers, repeats, shown), by kind. */
export function needsSql(today: string): [Kind, Sql][] {
  const issueDay = (kind: 'deadline' | 'needed', day: Sql) => sql`
    select i.id as record_id, ${day} as day, ${ofIssue}
    from issue i
    where ${day} between ${today}::date - ${WINDOW[kind].after}::int and ${today}::date + ${WINDOW[kind].ahead}::int
      and ${openIssue} and ${awake(kind, sql`i.id`)}`

  // What friends said, by what it is about: a recommendation, or a question to them.
  const saidAbout = (kind: 'friend' | 'vote', about: Sql) => sql`
    select ${about} as record_id, null::date as day, max(r.created_at) as at, null::uuid as issue_id, null::uuid as product_id,
      null::uuid as company_id, null::text as company_name, (array_agg(r.about order by r.id desc))[1] as title, null::text as covers,
      false as repeats, false as shown
    from reply r where r.seen_at is null and r.removed_at is null and ${about} is not null and ${awake(kind, about)}
    group by ${about}`

  return [
    ['deadline', issueDay('deadline', sql`i.deadline`)],
    ['needed', issueDay('needed', sql`i.needed_by`)],
    ['reply', sql`
      select i.id as record_id, null::date as day, ${ofIssue}
      from issue i where i.last_word = 'company' and ${openIssue} and ${awake('reply', sql`i.id`)}`],
    ['friend', saidAbout('friend', sql`r.recommendation_id`)],
    ['vote', saidAbout('vote', sql`r.ask_id`)],
    // What others said about a public page of one's own: that it was hidden, or reported.
    ['public', sql`
      select r.id as record_id, null::date as day, greatest(max(p.hidden_at) filter (where p.hidden_seen_at is null), max(w.created_at)) as at,
        null::uuid as issue_id, null::uuid as product_id, null::uuid as company_id, null::text as company_name, r.title, null::text as covers,
        false as repeats, bool_and(p.hidden_at is null) as shown
      from publication p join recommendation r on r.owner_id = p.owner_id and r.id = p.recommendation_id
      left join public_report w on w.owner_id = p.owner_id and w.publication_id = p.id and w.seen_at is null
      where r.removed_at is null and (p.hidden_at is not null and p.hidden_seen_at is null or w.id is not null) and ${awake('public', sql`r.id`)}
      group by r.owner_id, r.id`],
    ['overdue', sql`
      select i.id as record_id, null::date as day, ${ofIssue}
      from issue i cross join lateral ${shown} a
      where ${unanswered} and ${silentBefore(sql`now() - make_interval(days => ${PATIENCE_DAYS}::int)`)} and ${awake('overdue', sql`i.id`)}`],
    ['reminder', sql`
      select r.id as record_id, r.due_on as day, null::timestamptz as at, r.issue_id, r.product_id, r.company_id,
        null::text as company_name, r.text as title, null::text as covers, r.repeats is not null as repeats, false as shown
      from reminder r
      where r.due_on <= ${today}::date and r.done_at is null and r.removed_at is null and ${awake('reminder', sql`r.id`)}`],
    ['permission', sql`
      select p.id as record_id, (p.expires_at at time zone 'UTC')::date as day, null::timestamptz as at, p.issue_id,
        null::uuid as product_id, p.company_id, p.company_name, i.title, null::text as covers, false as repeats, true as shown
      from permission p cross join lateral (
        select i.title from issue i where i.owner_id = p.owner_id and i.id = p.issue_id and ${openIssue} limit 1) i
      where p.revoked_at is null and p.expires_at > now() and p.expires_at < ${today}::date + ${WINDOW.permission.ahead + 1}::int
        and ${awake('permission', sql`p.id`)}`],
    ['warranty', sql`
      select w.id as record_id, w.until as day, null::timestamptz as at, null::uuid as issue_id, w.product_id, p.company_id,
        null::text as company_name, p.name as title, w.covers, false as repeats, false as shown
      from warranty w cross join lateral ${ownProduct(sql`w`)} p
      where w.until between ${today}::date and ${today}::date + ${WINDOW.warranty.ahead}::int and ${awake('warranty', sql`w.id`)}`],
  ]
}

/** Subscriptions and contracts that can be cancelled. Until when, the room knows that they belong to. */
export const termsSql = (today: string) => sql`
  select s.product_id, s.period, s.renews_on, s.runs_months, s.notice_days, s.trial_ends_on,
    (select string_agg(z.kind, ' ') from rests z where z.record_id = s.product_id) as rests
  from subscription s
  where s.cancelled_on is null and (s.renews_on is not null or s.trial_ends_on >= ${today}::date)`

const ofIssue = sql`i.updated_at as at, i.id as issue_id, null::uuid as product_id, i.company_id, null::text as company_name,
  i.title, null::text as covers, false as repeats, i.readers <> '{}' as shown`

export const openIssue = sql`i.open and i.removed_at is null`
const awake = (kind: Kind, record: Sql) => sql`not exists (select from rests z where z.kind = ${kind} and z.record_id = ${record})`
// "limit 1" keeps the planner from reading all products at once for the sake of a few.
const ownProduct = (of: Sql) => sql`(
  select p.name, p.company_id from product p where p.owner_id = ${of}.owner_id and p.id = ${of}.product_id and p.removed_at is null limit 1)`

/** Since when a company can read it, of those that can now. */
export const shown = sql`(
  select min(p.created_at) as since from permission p
  where p.owner_id = i.owner_id and p.issue_id = i.id and p.revoked_at is null and (p.expires_at is null or p.expires_at > now()))`

/** I had the last word, and somebody has heard of it. An issue without a reader's stamp needs no look at its permissions. */
export const unanswered = sql`i.last_word = 'person' and ${openIssue} and (i.reached_at is not null or i.readers <> '{}')
  and (i.reached_at is not null or a.since is not null)`

/** The newest words that I wrote and did not keep to myself; what I first wrote counts, too. */
const wroteAt = sql`coalesce((
  select max(m.created_at) from message m
  where m.owner_id = i.owner_id and m.issue_id = i.id and m.author = 'person' and not m.private), i.created_at)`

/** As waitingSince of the issue's policy has it. */
export const silentSince = sql`greatest(i.reached_at, case when a.since is not null then greatest(a.since, ${wroteAt}) end)`

// Whoever wrote since would have touched the issue, so that few threads are read.
const silentBefore = (moment: Sql) => sql`
  (i.reached_at is null or i.reached_at <= ${moment}) and (a.since is null or a.since <= ${moment})
  and (a.since is null or i.updated_at <= ${moment} or ${wroteAt} <= ${moment})`
