import { postMail } from '@/outbox/steps'
import { notFound } from '@/platform/access/errors'
import { HOUR, limit } from '@/platform/access/limit'
import { operation } from '@/platform/access/operation'
import { hashToken, newToken } from '@/platform/ids'
import { invitationMail } from '../mails'
import { canInvite } from '../policy'
import { InvitationIdInput, Invited } from '../schema'
import { waiting, weekFromNow } from '../shape'
import { noteEvent } from '../steps'

const countResent = limit('invite-again', { points: 5, seconds: HOUR })

/** A new link, and seven new days. The one in the earlier mail opens nothing any more. */
export const resendInvitation = operation({
  name: 'member.resend-invitation',
  actors: ['company'],
  runsAs: 'system',
  input: InvitationIdInput,
  output: Invited,
  find: ({ db, actor, input }) => db.companyInvitation.findFirst({ where: { companyId: actor.id, id: input.invitationId, ...waiting } }),
  policy: canInvite,
  run: async ({ db, actor: { id: companyId, agent, companyName }, found: { id, email, role } }) => {
    await countResent(id)
    const token = newToken()
    const data = { tokenHash: hashToken(token), expiresAt: weekFromNow() }
    const { count } = await db.companyInvitation.updateMany({ where: { companyId, id, ...waiting }, data })
    if (count === 0) throw notFound()

    await noteEvent(db, { companyId, kind: 'sent-again', byId: agent.id, byName: agent.name, about: email })
    await postMail(db, invitationMail({ email, role, invitedBy: agent.name, company: companyName }, token))
    return { id, email }
  },
  reads: () => [],
})
