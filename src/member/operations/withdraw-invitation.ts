import { notFound } from '@/platform/access/errors'
import { operation } from '@/platform/access/operation'
import { canWithdraw } from '../policy'
import { InvitationIdInput, Invited } from '../schema'
import { invitationSelection, waiting } from '../shape'
import { noteEvent } from '../steps'

export const withdrawInvitation = operation({
  name: 'member.withdraw-invitation',
  actors: ['company'],
  input: InvitationIdInput,
  output: Invited,
  find: ({ db, input }) => db.companyInvitation.findFirst({ where: { id: input.invitationId, ...waiting }, select: invitationSelection }),
  policy: canWithdraw,
  run: async ({ db, actor: { id: companyId, agent }, found: { id, email } }) => {
    const { count } = await db.companyInvitation.updateMany({ where: { id, ...waiting }, data: { revokedAt: new Date() } })
    if (count === 0) throw notFound()
    await noteEvent(db, { companyId, kind: 'withdrawn', byId: agent.id, byName: agent.name, about: email })
    return { id, email }
  },
  reads: () => [],
})
