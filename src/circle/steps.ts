// Pieces of operations, for other rooms too: somebody keeps a circle no longer.
import type { Db } from '@/platform/access/doorway'
import { asSystemAgain, inRingOf } from '@/platform/auth/in-ring-of'
import { holdCircles, stampCircle } from '@/share-link/steps'

/** As the circle's owner. The link goes on, until its owner takes it back. */
export async function endMembership(db: Db, circleId: string, personId: string) {
  await holdCircles(db, [circleId])
  await db.circleMember.updateMany({ where: { circleId, personId }, data: { personId: null, joinedAs: null, joinedAt: null } })
  await stampCircle(db, circleId)
}

/** For an account that is deleted: it is in nobody's circle any more, and its looks are nobody's whom one could find. */
export async function forgetFriend(db: Db, personId: string) {
  const joined = await db.circleMember.findMany({ where: { personId }, select: { ownerId: true, circleId: true }, orderBy: [{ ownerId: 'asc' }, { circleId: 'asc' }] })
  for (const { ownerId, circleId } of joined) {
    await inRingOf(db, ownerId)
    await endMembership(db, circleId, personId)
    await asSystemAgain(db)
  }
  await db.accessEvent.updateMany({ where: { personId }, data: { personId: null } })
}
