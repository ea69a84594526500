// The pointers of an inbox, newest first. They live with the company and hold no words.
import type { Db } from '@/platform/access/doorway'
import { empty, raw, sql } from '@/platform/access/sql'

/** The time as the database writes it: a date of ours would lose its last digits, and entries between them. */
export type Place = { id: string; at: string }
export type Pointer = Place & { updatedAt: Date; ownerId: string; issueId: string; permissionId: string | null; createdAt: Date; endedOn: Date | null }
export type Work = { entryId: string; assigneeId: string | null; firstAnsweredAt: Date | null; onItAt: Date | null; putAwayAt: Date | null }

/** More than these are not sorted for a page; they are looked through like everything else. */
const MOST_IN_HAND = 2_000

/**
 * The next ones after a place, of all or of some. The pair is compared as one, so that the index leads straight there; the
 * number stands in the text, so that the plan knows how few they are: with either left out a page costs more the longer the
 * inbox is.
 */
export async function entriesAfter(db: Db, companyId: string, { take, place, among }: { take: number; place: Place | undefined; among: string[] | null }) {
  const after = place ? sql`and (e.updated_at, e.id) < (${place.at}::timestamptz, ${place.id}::uuid)` : empty
  const chosen = among ? sql`and e.id = any(${among}::uuid[])` : empty
  return db.$queryRaw<Pointer[]>(sql`
    select e.id, e.owner_id as "ownerId", e.issue_id as "issueId", e.permission_id as "permissionId",
      e.created_at as "createdAt", e.updated_at as "updatedAt", e.updated_at::text as at, e.ended_on as "endedOn"
    from inbox_entry e
    where e.company_id = ${companyId}::uuid ${chosen} ${after}
    order by e.updated_at desc, e.id desc limit ${raw(String(take))}`)
}

/** What somebody has in hand; null when it is so much that looking through the list finds it as soon. */
export async function inHandOf(db: Db, companyId: string, assigneeId: string): Promise<string[] | null> {
  const work = await db.$queryRaw<{ id: string }[]>`
    select entry_id as id from inbox_work where company_id = ${companyId}::uuid and assignee_id = ${assigneeId}::uuid limit ${raw(String(MOST_IN_HAND + 1))}`
  return work.length > MOST_IN_HAND ? null : work.map(({ id }) => id)
}

export async function placeOf(db: Db, entryId: string): Promise<Place | null> {
  const [place] = await db.$queryRaw<Place[]>`select id, updated_at::text as at from inbox_entry where id = ${entryId}::uuid`
  return place ?? null
}

/** What the company does about them. */
export async function workOn(db: Db, companyId: string, entryIds: string[]): Promise<Map<string, Work>> {
  const rows = await db.$queryRaw<Work[]>`
    select entry_id as "entryId", assignee_id as "assigneeId", first_answered_at as "firstAnsweredAt", on_it_at as "onItAt", put_away_at as "putAwayAt"
    from inbox_work where company_id = ${companyId}::uuid and entry_id = any(${entryIds}::uuid[])`
  return new Map(rows.map((row) => [row.entryId, row]))
}
