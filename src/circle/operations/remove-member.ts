import { notFound } from '@/platform/access/errors'
import { operation, rowPoliciesOnly } from '@/platform/access/operation'
import { holdCircles, stampCircle } from '@/share-link/steps'
import { EndedMember, MemberIdInput } from '../schema'

/** They see nothing from the next request on, by link or signed in. What they looked at stays in the log. */
export const removeMember = operation({
  name: 'circle.remove-member',
  actors: ['person'],
  input: MemberIdInput,
  output: EndedMember,
  find: ({ db, input }) => db.circleMember.findFirst({ where: { id: input.memberId, circle: { removedAt: null } }, select: { id: true, circleId: true } }),
  policy: rowPoliciesOnly,
  run: async ({ db, found: { id, circleId } }) => {
    await holdCircles(db, [circleId])
    const [member] = await db.$queryRaw<{ shareLinkId: string }[]>`
      delete from circle_member where id = ${id}::uuid returning share_link_id as "shareLinkId"`
    if (!member) throw notFound()
    await db.shareLink.updateMany({ where: { id: member.shareLinkId, revokedAt: null }, data: { revokedAt: new Date() } })
    await stampCircle(db, circleId)
    return { memberId: id, circleId }
  },
})
