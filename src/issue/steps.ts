// Pieces of operations for other rooms: what an issue's thread says about whose move it is.
import type { Db } from '@/platform/access/doorway'
import { join, sql, type Sql } from '@/platform/access/sql'

/**
 * Tells again from the thread who had the last word, and since when they have not answered. Call it after a message or
 * an interaction was written, changed or removed. Calls and letters count at their own time, not when they were logged.
 */
export async function retellIssue(db: Db, issueId: string) {
  await db.$executeRaw`
    with said as (
      select author as who, created_at as at, false as outside from message where issue_id = ${issueId}::uuid and not private and kind <> 'on-it'
      union all
      -- A yes or no is a word of mine, too.
      select 'person', settled_at, false from message where issue_id = ${issueId}::uuid and settled_at is not null
      union all
      select case direction when 'out' then 'person' else 'company' end, at, true from interaction
      where issue_id = ${issueId}::uuid and removed_at is null
    ), told as (
      select max(at) filter (where who = 'person') as mine, max(at) filter (where who = 'company') as theirs,
        max(at) filter (where who = 'person' and outside) as reached
      from said
    )
    update issue set
      last_word = case when theirs > coalesce(mine, '-infinity') then 'company' else 'person' end,
      reached_at = case when reached > coalesce(theirs, '-infinity') then reached end
    from told where id = ${issueId}::uuid`
}

export { addIssue } from './add-issue'

/** When the person last wrote into each of these threads something that others may read. */
export async function lastWritten(db: Db, issueIds: string[]): Promise<Map<string, Date>> {
  if (issueIds.length === 0) return new Map()
  const rows = await db.$queryRaw<{ issueId: string; at: Date }[]>`
    select issue_id as "issueId", max(created_at) as at from message
    where issue_id = any(${issueIds}::uuid[]) and author = 'person' and not private group by issue_id`
  return new Map(rows.map(({ issueId, at }) => [issueId, at]))
}

/** Whether the issue `i` of a hand-written SELECT is in any of these states; null when none of them is one of an issue. */
export function stateOf(states: readonly string[]): Sql | null {
  const asked = states.flatMap((state) => STATES[state] ?? [])
  return asked.length > 0 ? sql`(${join(asked, ' or ')})` : null
}

const endedAs = (outcome: string) => sql`not i.open and exists (select from resolution r where r.owner_id = i.owner_id and r.issue_id = i.id and r.outcome = ${outcome})`
// The same as whoseMove() in policy.ts.
const theirs = sql`i.last_word = 'person' and (i.reached_at is not null or i.readers <> '{}' and exists (
  select from permission p where p.owner_id = i.owner_id and p.issue_id = i.id and p.revoked_at is null and (p.expires_at is null or p.expires_at > now())))`

const STATES: Record<string, Sql | undefined> = {
  open: sql`i.open`,
  mine: sql`(i.open and not (${theirs}))`,
  waiting: sql`(i.open and ${theirs})`,
  solved: endedAs('solved'),
  'given-up': endedAs('given-up'),
}
