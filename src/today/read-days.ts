// Every day of the person's records that a calendar can hold: a year ahead, and their own reminders of the last month.
import { sql } from '@/platform/access/sql'
import type { Db } from '@/platform/access/doorway'
import { lastDay, type TermsRow } from './ending-terms'
import { openIssue, shown, silentSince, unanswered } from './needs-sql'
import type { Kind } from './schema'
import { PATIENCE_DAYS } from './urgency'

const AHEAD = 365
const BEHIND = 30
/** More than this no calendar shows. */
const AT_MOST = 2000
const DAY_MS = 86_400_000

type Row = Omit<TermsRow, 'rests'> & {
  kind: Kind | 'terms'
  record_id: string
  title: string
  day: Date | null
  changed_at: Date
  version: number
  first_on: Date | null
  repeats: string | null
  done: boolean
}

export type CalendarDay = {
  kind: Exclude<Kind, 'reply'>
  recordId: string
  title: string
  day: Date
  changedAt: Date
  version: number
  /** A reminder that comes back, counted from this day. */
  series: { firstOn: Date; repeats: string } | null
  done: boolean
}

export async function readDays(db: Db): Promise<CalendarDay[]> {
  const today = new Date(new Date().toISOString().slice(0, 10))
  const rows = await db.$queryRaw<Row[]>(sql`
    with days (kind, record_id, title, day, changed_at, version, first_on, repeats, done) as (
      select 'reminder', r.id, r.text, r.due_on, greatest(r.created_at, r.done_at), r.version, coalesce(r.first_on, r.due_on), r.repeats, r.done_at is not null
      from reminder r where r.removed_at is null and r.due_on between ${today}::date - ${BEHIND}::int and ${today}::date + ${AHEAD}::int
      union all
      select 'deadline', i.id, i.title, i.deadline, i.updated_at, i.version, null, null, false
      from issue i where i.deadline between ${today}::date and ${today}::date + ${AHEAD}::int and ${openIssue}
      union all
      select 'needed', i.id, i.title, i.needed_by, i.updated_at, i.version, null, null, false
      from issue i where i.needed_by between ${today}::date and ${today}::date + ${AHEAD}::int and ${openIssue}
      union all
      select 'overdue', i.id, i.title, (s.at at time zone 'UTC')::date + ${PATIENCE_DAYS}::int, i.updated_at, i.version, null, null, false
      from issue i cross join lateral ${shown} a cross join lateral (select ${silentSince} as at) s
      where ${unanswered} and s.at > ${today}::date - ${PATIENCE_DAYS}::int
      union all
      select 'permission', p.id, i.title, (p.expires_at at time zone 'UTC')::date, p.created_at, 1, null, null, false
      from permission p join issue i on i.owner_id = p.owner_id and i.id = p.issue_id
      where p.revoked_at is null and p.expires_at > now() and p.expires_at < ${today}::date + ${AHEAD + 1}::int and ${openIssue}
      union all
      select 'warranty', w.id, p.name || coalesce(' (' || w.covers || ')', ''), w.until, greatest(w.created_at, p.updated_at), p.version, null, null, false
      from warranty w join product p on p.owner_id = w.owner_id and p.id = w.product_id
      where w.until between ${today}::date and ${today}::date + ${AHEAD}::int and p.removed_at is null
      union all
      select 'terms', p.id, p.name, null, p.updated_at, p.version, null, null, false
      from subscription t join product p on p.owner_id = t.owner_id and p.id = t.product_id
      where t.cancelled_on is null and p.removed_at is null and (t.renews_on is not null or t.trial_ends_on >= ${today}::date))
    select d.*, t.product_id, t.period, t.renews_on::text, t.runs_months, t.notice_days, t.trial_ends_on::text
    from days d left join subscription t on d.kind = 'terms' and t.product_id = d.record_id
    order by d.day, d.kind, d.record_id limit ${AT_MOST}::int`)

  return rows.flatMap((row) => asDay(row, today) ?? []).sort((a, b) => a.day.getTime() - b.day.getTime())
}

function asDay(row: Row, today: Date): CalendarDay | null {
  const { kind, title, version, repeats, done, day } = row
  const rest = { recordId: row.record_id, title, version, changedAt: row.changed_at, done }
  if (kind !== 'terms') {
    if (kind === 'reply' || !day) return null
    return { kind, day, series: repeats && row.first_on ? { firstOn: row.first_on, repeats } : null, ...rest }
  }
  const next = lastDay(row, today)
  return next && next.day.getTime() <= today.getTime() + AHEAD * DAY_MS ? { kind: next.kind, day: next.day, series: null, ...rest } : null
}
