// A standing permission covers every issue about one product, or with one company, new ones too. Each gets a permission of
// its own: so it stands in one inbox, ends when it is solved, and can be taken back by itself.
import type { Db } from '@/platform/access/doorway'
import { newId } from '@/platform/ids'
import { endPermissions } from './end-permissions'
import { recordEvents } from './record-events'
import { handedOn } from './shape'

/** Gives and takes back what the standing permissions say about these issues. Call it while the issues are held. */
export async function followStanding(db: Db, issueIds: string[]) {
  const standing = await db.standingPermission.findMany({ select: { id: true, ...handedOn } })
  if (standing.length === 0) return
  // One that is just being taken back is taken back before this goes on; one that is in force stays so until this is done.
  await db.$queryRaw`select id from standing_permission where revoked_at is null order by id for share`
  await endStrayed(db, issueIds)

  const missing = await db.$queryRaw<{ issueId: string; standingId: string }[]>`
    select distinct on (i.id, s.company_id) i.id as "issueId", s.id as "standingId"
    from standing_permission s join issue i on i.owner_id = s.owner_id and (i.product_id = s.product_id or i.company_id = s.about_id)
    where i.id = any(${issueIds}::uuid[]) and i.removed_at is null and i.open
      and s.revoked_at is null and (s.expires_at is null or s.expires_at > now())
      and not exists (
        -- One that was taken back for this issue alone is not given again.
        select from permission p where p.owner_id = i.owner_id and p.issue_id = i.id and p.company_id = s.company_id
          and (p.standing_id = s.id or p.revoked_at is null and (p.expires_at is null or p.expires_at > now())))
    order by i.id, s.company_id, s.product_id nulls last, s.created_at desc`
  const given = missing.flatMap(({ issueId, standingId }) => {
    const found = standing.find(({ id }) => id === standingId)
    return found ? [{ ...found, id: newId(), issueId, standingId }] : []
  })
  await db.permission.createMany({ data: given })
  await recordEvents(db, given.map(({ id }) => id), 'given')
}

// It is about another product, or with another company now.
async function endStrayed(db: Db, issueIds: string[]) {
  const strayed = await db.$queryRaw<{ id: string }[]>`
    select p.id from permission p join issue i on i.owner_id = p.owner_id and i.id = p.issue_id
    join standing_permission s on s.owner_id = p.owner_id and s.id = p.standing_id
    where p.issue_id = any(${issueIds}::uuid[]) and p.revoked_at is null
      and (i.product_id = s.product_id or i.company_id = s.about_id) is not true`
  if (strayed.length > 0) await endPermissions(db, strayed.map(({ id }) => id))
}
