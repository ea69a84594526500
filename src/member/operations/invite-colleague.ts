import { postMail } from '@/outbox/steps'
import { AppError, fieldError } from '@/platform/access/errors'
import { HOUR, limit } from '@/platform/access/limit'
import { nothing, operation } from '@/platform/access/operation'
import { hashToken, newId, newToken } from '@/platform/ids'
import { invitationMail } from '../mails'
import { canInvite } from '../policy'
import { Invited, InviteInput } from '../schema'
import { noteEvent } from '../steps'
import { open, weekFromNow } from '../shape'

const MOST = 200
const countInvited = limit('invite', { points: 50, seconds: HOUR })

/** As the system, because it mails a link and because who has an account is not for a company to know. */
export const inviteColleague = operation({
  name: 'member.invite',
  actors: ['company'],
  runsAs: 'system',
  input: InviteInput,
  output: Invited,
  find: nothing,
  policy: canInvite,
  run: async ({ db, actor: { id: companyId, agent, companyName }, input: { email, role } }) => {
    await countInvited(companyId)
    const colleague = await db.companyMember.findFirst({ where: { companyId, person: { login: { email } } }, select: { name: true } })
    if (colleague) throw fieldError('email', `${colleague.name} is here already.`)

    const invitations = await db.companyInvitation.findMany({ where: { companyId, ...open() }, select: { email: true } })
    if (invitations.some((one) => one.email === email)) throw fieldError('email', 'This address has an invitation already. Send it again below.')
    if (invitations.length + (await db.companyMember.count({ where: { companyId } })) >= MOST) {
      throw new AppError('CONFLICT', `A workspace holds ${MOST} people, invitations included.`)
    }

    // The token is known to the mail only. We keep its hash, so a leaked backup lets nobody in.
    const [id, token] = [newId(), newToken()]
    const invitation = { companyId, id, email, role, invitedBy: agent.name }
    await db.companyInvitation.createMany({ data: [{ ...invitation, tokenHash: hashToken(token), expiresAt: weekFromNow() }] })
    await noteEvent(db, { companyId, kind: 'invited', byId: agent.id, byName: agent.name, about: email, detail: role })
    await postMail(db, invitationMail({ ...invitation, company: companyName }, token))
    return { id, email }
  },
  // Nothing of any person's records.
  reads: () => [],
})
