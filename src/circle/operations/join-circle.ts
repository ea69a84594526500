import { notFound } from '@/platform/access/errors'
import { operation } from '@/platform/access/operation'
import { asSystemAgain, inRingOf } from '@/platform/auth/in-ring-of'
import { hashToken } from '@/platform/ids'
import { holdCircles, stampCircle } from '@/share-link/steps'
import { canJoin } from '../policy'
import { CircleIdInput, JoinCircleInput } from '../schema'

type Admission = { ownerId: string; circleId: string; shareLinkId: string; personId: string | null }

/** Somebody who holds a member's link keeps the circle in their own account, for as long as that link lasts. */
export const joinCircle = operation({
  name: 'circle.join',
  actors: ['person'],
  runsAs: 'system',
  input: JoinCircleInput,
  output: CircleIdInput,
  find: async ({ db, input }) => {
    const [admission] = await db.$queryRaw<Admission[]>`
      select l.owner_id as "ownerId", l.circle_id as "circleId", l.id as "shareLinkId", m.person_id as "personId"
      from share_link l join circle_member m on m.owner_id = l.owner_id and m.share_link_id = l.id
      where l.token_hash = ${hashToken(input.token)} and l.circle_id is not null and l.revoked_at is null and (l.expires_at is null or l.expires_at > now())`
    return admission
  },
  policy: canJoin,
  run: async ({ db, actor, found: { ownerId, circleId, shareLinkId } }) => {
    const { name } = await db.person.findUniqueOrThrow({ where: { id: actor.id }, select: { name: true } })
    await inRingOf(db, ownerId)
    const [held] = await holdCircles(db, [circleId])
    const open = held && (await db.shareLink.findFirst({ where: { id: shareLinkId, revokedAt: null }, select: { id: true } }))
    if (!open) throw notFound()

    const mine = { shareLinkId, OR: [{ personId: null }, { personId: actor.id }] }
    const { count } = await db.circleMember.updateMany({ where: mine, data: { personId: actor.id, joinedAs: name.slice(0, 80), joinedAt: new Date() } })
    if (count === 0) throw notFound()
    await stampCircle(db, circleId)
    await asSystemAgain(db)
    return { circleId }
  },
})
