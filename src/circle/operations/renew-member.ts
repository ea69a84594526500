import { notFound } from '@/platform/access/errors'
import { operation, rowPoliciesOnly } from '@/platform/access/operation'
import { holdCircles, stampCircle } from '@/share-link/steps'
import { makeLink } from '../new-link'
import { NewMember, RenewMemberInput } from '../schema'

/** A new link for somebody who lost theirs, or whose link got about. The old one ends, and whoever joined with it is out. */
export const renewMember = operation({
  name: 'circle.renew-member',
  actors: ['person'],
  input: RenewMemberInput,
  output: NewMember,
  find: ({ db, input }) => db.circleMember.findFirst({ where: { id: input.memberId, circle: { removedAt: null } }, select: { circleId: true, name: true } }),
  policy: rowPoliciesOnly,
  run: async ({ db, input: { memberId, expiry, until }, found: { circleId, name } }) => {
    const [held] = await holdCircles(db, [circleId])
    const before = held && (await db.circleMember.findFirst({ where: { id: memberId }, select: { shareLinkId: true } }))
    if (!before) throw notFound()

    const { shareLinkId, ...shownOnce } = await makeLink(db, { circleId, name, expiry, until })
    await db.shareLink.updateMany({ where: { id: before.shareLinkId, revokedAt: null }, data: { revokedAt: new Date() } })
    await db.circleMember.updateMany({ where: { id: memberId }, data: { shareLinkId, personId: null, joinedAs: null, joinedAt: null } })
    await stampCircle(db, circleId)
    return { memberId, circleId, ...shownOnce }
  },
})
