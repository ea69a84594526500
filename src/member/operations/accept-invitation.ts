import { AppError } from '@/platform/access/errors'
import { operation } from '@/platform/access/operation'
import { hashToken } from '@/platform/ids'
import { canAccept } from '../policy'
import { AcceptInput, Joined } from '../schema'
import { waiting } from '../shape'
import { joinWorkspace, noteEvent } from '../steps'

/** Whoever was invited joins, by the mailed link or because they signed in with that address. Twice is harmless. */
export const acceptInvitation = operation({
  name: 'member.accept',
  actors: ['person'],
  runsAs: 'system',
  input: AcceptInput,
  output: Joined,
  find: async ({ db, actor, input }) => {
    const by = 'token' in input ? { tokenHash: hashToken(input.token) } : { companyId: input.companyId, id: input.invitationId }
    const invitation = await db.companyInvitation.findFirst({ where: by })
    const me = await db.person.findUniqueOrThrow({ where: { id: actor.id }, select: { name: true, login: { select: { email: true } } } })
    const mine = me.login?.email ?? null
    // An id is no secret: by it, only its own address finds an invitation.
    if (!invitation || (!('token' in input) && invitation.email !== mine)) return null
    const { companyId } = invitation
    const member = (await db.companyMember.count({ where: { companyId, personId: actor.id } })) > 0
    return { ...invitation, mine, member, name: me.name }
  },
  policy: canAccept,
  run: async ({ db, actor, found: { companyId, id, role, name, mine, email, member, invitedBy } }) => {
    // Somebody who is in already uses up their own invitation only.
    if (member && mine !== email) return { companyId }
    const proof = await db.domainProof.findFirst({ where: { companyId, lostAt: null }, select: { domain: true } })
    if (!proof) throw new AppError('CONFLICT', 'This company has to prove its website again first.')

    const used = await db.companyInvitation.updateMany({ where: { companyId, id, ...waiting }, data: { acceptedAt: new Date() } })
    if (member) return { companyId }
    if (used.count === 0) throw new AppError('CONFLICT', 'This invitation has been used already, or was taken back.')
    if (await joinWorkspace(db, { companyId, domain: proof.domain, personId: actor.id, name, role }, invitedBy)) {
      await noteEvent(db, { companyId, kind: 'joined', byId: actor.id, byName: name, detail: role })
    }
    return { companyId }
  },
})
