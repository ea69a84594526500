import { nothing, operation, rowPoliciesOnly } from '@/platform/access/operation'
import { hashToken } from '@/platform/ids'
import { isOpen } from '../policy'
import { OpenedInvitation, TokenInput } from '../schema'
import { companyName } from '../company-name'

const NOTHING = { company: null, email: null, role: null, invitedBy: null }

/** What a mailed link says. Looking uses nothing up. */
export const openInvitation = operation({
  name: 'member.open-invitation',
  actors: ['anyone'],
  runsAs: 'system',
  input: TokenInput,
  output: OpenedInvitation,
  find: nothing,
  policy: rowPoliciesOnly,
  run: async ({ db, input }) => {
    const invitation = await db.companyInvitation.findUnique({ where: { tokenHash: hashToken(input.token) } })
    if (!invitation) return { ...NOTHING, refusal: 'There is no such invitation. A newer mail may have replaced it, or the link was cut in two.' }
    const proof = await db.domainProof.findFirst({ where: { companyId: invitation.companyId, lostAt: null }, select: { domain: true } })
    const verdict = proof ? isOpen(invitation) : 'This company has to prove its website again first.'
    if (verdict !== true) return { ...NOTHING, refusal: verdict }
    return { ...invitation, company: await companyName(db, invitation.companyId, proof!.domain), refusal: null }
  },
})
