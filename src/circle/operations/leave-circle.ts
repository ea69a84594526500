import { operation, rowPoliciesOnly } from '@/platform/access/operation'
import { asSystemAgain, inRingOf } from '@/platform/auth/in-ring-of'
import { CircleIdInput } from '../schema'
import { endMembership } from '../steps'

/** Somebody keeps a circle no longer. Their link goes on, until its owner takes it back. */
export const leaveCircle = operation({
  name: 'circle.leave',
  actors: ['person'],
  runsAs: 'system',
  input: CircleIdInput,
  output: CircleIdInput,
  find: ({ db, actor, input }) => db.circleMember.findFirst({ where: { circleId: input.circleId, personId: actor.id }, select: { ownerId: true, circleId: true } }),
  policy: rowPoliciesOnly,
  run: async ({ db, actor, found: { ownerId, circleId } }) => {
    await inRingOf(db, ownerId)
    await endMembership(db, circleId, actor.id)
    await asSystemAgain(db)
    return { circleId }
  },
})
