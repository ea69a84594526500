// Keeps what others may read in step with the permissions. Permissions are the truth; `readers` and the inbox entries
// are worked out from them. Every step runs as the person, in the transaction of the change that made it necessary.
import type { Db } from '@/platform/access/doorway'
import { sql } from '@/platform/access/sql'
import { endPermissions } from './end-permissions'
import { followStanding } from './follow-standing'
import { stampDocuments } from './stamp-documents'
import { placeInInboxes, SHOWS_EARLIER, stampEarlier, stampFaces, stampIssues, stampProducts } from './stamps'

export { recordEvents } from './record-events'
export { showFaceAnew } from './show-face-anew'

/**
 * Works out again who may read these issues, their threads, resolutions, products, documents and what was said, and in
 * whose inbox they stand. Call it after the change: a permission, a message, a resolution, another product or company, a
 * document more or less (`left` is one that does not belong to them any more), removing or restoring.
 */
export async function restamp(db: Db, issueIds: string | string[], left: string | null = null) {
  const ids = [issueIds].flat()
  if (!(await holdConcerned(db, ids))) return
  await followStanding(db, ids)
  await stampEarlier(db)
  const [ever] = await db.$queryRaw<{ permitted: boolean }[]>`select exists (select from permission where issue_id = any(${ids}::uuid[])) as permitted`
  if (!ever?.permitted) return
  await stampIssues(db, ids)
  await stampProducts(db, ids)
  await stampDocuments(db, ids, left)
  await stampFaces(db)
  await placeInInboxes(db, ids)
}

// Most people show nothing yet, and a new issue is shown to nobody: that is found out in the trip that holds the issues.
async function holdConcerned(db: Db, ids: string[]): Promise<boolean> {
  const [, [any]] = await Promise.all([
    holdIssues(db, ids),
    db.$queryRaw<{ concerned: boolean }[]>(sql`
      select exists (select from standing_permission) or exists (select from permission where issue_id = any(${ids}::uuid[])) or ${SHOWS_EARLIER} as concerned`),
  ])
  return any!.concerned
}

export { widenPermission } from './widen-permission'

export const holdIssue = (db: Db, issueId: string) => holdIssues(db, [issueId])

/**
 * Nobody else changes who may read these issues until this transaction ends, and what was changed before is seen. Always
 * the issues first, in one order, then their permissions: two transactions that take them in turn would wait for each
 * other for ever.
 */
export async function holdIssues(db: Db, issueIds: string[]) {
  await db.$queryRaw`select id from issue where id = any(${issueIds}::uuid[]) order by id for update`
}

/** The issue is solved: permissions "until it is solved" end. Call it once the resolution is there. */
export async function endWhenSolved(db: Db, issueId: string) {
  await holdIssue(db, issueId)
  const ending = await db.permission.findMany({ where: { issueId, revokedAt: null, expiresAt: null }, select: { id: true } })
  await endPermissions(db, ending.map(({ id }) => id), 'solved')
  await restamp(db, issueId)
}

/** It goes on: who may read all such issues reads it again. Call it once the resolution is gone. */
export async function coverReopened(db: Db, issueId: string) {
  await restamp(db, issueId)
  await touchInbox(db, issueId)
}

/** The issue was removed: nobody reads it any more. Call it once `removedAt` is set. */
export const withdrawInbox = (db: Db, issueId: string | string[]) => restamp(db, issueId)

/** The issue is back, for those who may still read it. Call it once `removedAt` is empty. */
export const restoreInbox = (db: Db, issueId: string | string[]) => restamp(db, issueId)

/** The person wrote: the issue moves to the top of the inboxes it stands in. */
export async function touchInbox(db: Db, issueId: string) {
  await db.inboxEntry.updateMany({ where: { issueId }, data: { updatedAt: new Date() } })
}

/**
 * One company became another: who may read all issues with the one that went keeps what there is, as single permissions,
 * and gets no new ones. Who may read all issues with the one that stays reads those that came to it.
 */
export async function mergeStanding(db: Db, { gone, issueIds }: { gone: string; issueIds: string[] }) {
  const ending = { aboutId: gone, revokedAt: null }
  await db.permission.updateMany({ where: { standing: ending }, data: { standingId: null } })
  await db.standingPermission.updateMany({ where: ending, data: { revokedAt: new Date() } })
  await restamp(db, issueIds)
}
