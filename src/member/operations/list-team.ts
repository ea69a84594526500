import { z } from 'zod'
import { nothing, operation, rowPoliciesOnly } from '@/platform/access/operation'
import { canInvite, canLeave } from '../policy'
import { TeamView } from '../schema'
import { claimSelection, invitationSelection, memberSelection, waiting } from '../shape'

const DAYS_90_MS = 90 * 86_400_000

/** Who is in the workspace, who was invited, and who asks to be let in. There are never more than 200. */
export const listTeam = operation({
  name: 'member.list',
  actors: ['company'],
  input: z.object({}),
  output: TeamView,
  find: nothing,
  policy: rowPoliciesOnly,
  run: async ({ db, actor }) => {
    const members = await db.companyMember.findMany({ select: memberSelection, orderBy: [{ joinedAt: 'asc' }, { personId: 'asc' }], take: 200 })
    const invitations = await db.companyInvitation.findMany({ where: waiting, select: invitationSelection, orderBy: { id: 'desc' }, take: 200 })
    const lately = { gt: new Date(Date.now() - DAYS_90_MS) }
    const claims = await db.domainClaim.findMany({
      where: { OR: [{ decision: null }, { decidedAt: lately }] },
      select: claimSelection,
      orderBy: { id: 'desc' },
      take: 100,
    })
    const owners = members.filter(({ role }) => role === 'owner').length
    const { id: personId, role } = actor.agent
    return {
      me: { personId, role, mayInvite: canInvite(null, actor), mayLeave: canLeave({ role, owners, members: members.length }) },
      members,
      invitations: invitations.map((one) => ({ ...one, over: one.expiresAt.getTime() <= Date.now() })),
      claims,
    }
  },
  // Colleagues, and nothing of any person's records.
  reads: () => [],
})
