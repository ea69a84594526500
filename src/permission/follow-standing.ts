// A standing permission covers every issue about one product, or with one company, new ones too. Each gets a permission of
// its own: so it stands in one inbox, ends when it is solved, and can be taken back by itself.
import type { Db } from '@/platform/access/doorway'
import { newId } from '@/platform/ids'
import { endPermissions } from './end-permissions'
import { recordEvents } from './record-events'
import { handedOn } from './shape'

type Missing = { issueId: string; standingId: string; /** What this issue had of it, until it was solved. */ beforeId: string | null }

/** Gives and takes back what the standing permissions say about these issues. Call it while the issues are held. */
export async function followStanding(db: Db, issueIds: string[]) {
  const [any] = await db.$queryRaw<{ standing: boolean }[]>`select exists (select from standing_permission) as standing`
  if (!any?.standing) return
  // One that is just being changed or taken back is so before this goes on; one that is in force stays so until this is done.
  await db.$queryRaw`select id from standing_permission where revoked_at is null order by id for share`
  const standing = await db.standingPermission.findMany({ where: { revokedAt: null }, select: { id: true, ...handedOn } })
  await endStrayed(db, issueIds)

  const missing = await db.$queryRaw<Missing[]>`
    select distinct on (i.id, s.company_id) i.id as "issueId", s.id as "standingId", before.id as "beforeId"
    from standing_permission s join issue i on i.owner_id = s.owner_id and (i.product_id = s.product_id or i.company_id = s.about_id)
    left join lateral (
      select p.id, p.face_id from permission p
      where p.owner_id = s.owner_id and p.standing_id = s.id and p.issue_id = i.id order by p.created_at desc, p.id desc limit 1) before on true
    where i.id = any(${issueIds}::uuid[]) and i.removed_at is null and i.open
      and s.revoked_at is null and (s.expires_at is null or s.expires_at > now())
      and not exists (
        select from permission p where p.owner_id = i.owner_id and p.issue_id = i.id and p.company_id = s.company_id
          and p.revoked_at is null and (p.expires_at is null or p.expires_at > now()))
      -- What this company had for the issue beside it, and has no more, does not come back by it; unless the issue only left that.
      and not exists (
        select from permission p left join standing_permission w on w.owner_id = p.owner_id and w.id = p.standing_id
        where p.owner_id = i.owner_id and p.issue_id = i.id and p.company_id = s.company_id and p.standing_id is distinct from s.id
          and least(p.revoked_at, p.expires_at) > s.created_at
          and (w.id is null or w.product_id = i.product_id or w.about_id = i.company_id))
      -- One that was taken back for this issue alone is not given again, nor one that was shown another face there. One that
      -- ended because it was solved is: the issue goes on.
      and (before.id is null or before.face_id is not distinct from s.face_id and exists (
        select from permission_event e where e.owner_id = s.owner_id and e.permission_id = before.id and e.kind = 'solved'))
    order by i.id, s.company_id, s.product_id nulls last, s.created_at desc`
  const given = []
  for (const { issueId, standingId, beforeId } of missing) {
    const found = standing.find(({ id }) => id === standingId)!
    given.push({ ...found, ...(await asBefore(db, beforeId, found)), id: newId(), issueId, standingId })
  }
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

const shown = { showsProduct: true, showsDocuments: true, documentIds: true, showsEarlier: true, showsInteractions: true, mayAnswer: true, mayContact: true } as const
type Shown = { [Part in Exclude<keyof typeof shown, 'documentIds'>]: boolean } & { shownEmail: string | null; shownPhone: string | null }

/** Never more than they could read of this issue before: that may have been less than of the others. */
async function asBefore(db: Db, beforeId: string | null, now: Shown) {
  if (!beforeId) return {}
  const { documentIds, ...before } = await db.permission.findFirstOrThrow({ where: { id: beforeId }, select: shown })
  const mayContact = now.mayContact && before.mayContact
  return {
    ...{ documentIds, mayContact, shownEmail: mayContact ? now.shownEmail : null, shownPhone: mayContact ? now.shownPhone : null },
    ...{ showsProduct: now.showsProduct && before.showsProduct, showsDocuments: now.showsDocuments && before.showsDocuments },
    ...{ showsEarlier: now.showsEarlier && before.showsEarlier, showsInteractions: now.showsInteractions && before.showsInteractions },
    mayAnswer: now.mayAnswer && before.mayAnswer,
  }
}
