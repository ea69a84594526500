import { nothing, operation, rowPoliciesOnly } from '@/platform/access/operation'
import { hashToken } from '@/platform/ids'
import { canProveByMail } from '../policy'
import { MailProofView, TokenInput } from '../schema'

/** What a mailed link would prove. Looking uses nothing up; an unknown one and another's tell no domain. */
export const getMailProof = operation({
  name: 'domain-proof.get-mail-proof',
  actors: ['person'],
  runsAs: 'system',
  input: TokenInput,
  output: MailProofView,
  find: nothing,
  policy: rowPoliciesOnly,
  run: async ({ db, actor, input }) => {
    const link = await db.mailProof.findUnique({ where: { tokenHash: hashToken(input.token) } })
    if (!link) return { domain: null, refusal: 'There is no such link. Perhaps it was cut in two in the mail.' }
    const verdict = canProveByMail(link, actor)
    return verdict === true ? { domain: link.domain, refusal: null } : { domain: link.personId === actor.id ? link.domain : null, refusal: verdict }
  },
})
