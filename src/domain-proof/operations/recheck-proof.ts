import { nothing, operation, rowPoliciesOnly } from '@/platform/access/operation'
import { DnsUnreachable } from '@/platform/dns/read-txt'
import { isPublished } from '../proof-record'
import { RecheckedProof, RecheckProofInput } from '../schema'

/** Looks whether a proof still stands. One that is gone ends all access; one that is back restores it. */
export const recheckProof = operation({
  name: 'domain-proof.recheck',
  actors: ['system'],
  input: RecheckProofInput,
  output: RecheckedProof,
  prepare: ({ input }) =>
    isPublished(input).catch((error: unknown) => {
      // An outage is no loss: the proof stays as it was, and is due again.
      if (error instanceof DnsUnreachable) return null
      throw error
    }),
  find: nothing,
  policy: rowPoliciesOnly,
  run: async ({ db, input: { companyId, token }, prepared: stands }) => {
    // The token, because the domain may have been proved anew in the meantime.
    const proof = { companyId, token }
    const checkedAt = new Date()
    if (stands === true) await db.domainProof.updateMany({ where: proof, data: { checkedAt, lostAt: null } })
    if (stands === false) {
      await db.domainProof.updateMany({ where: { ...proof, lostAt: null }, data: { lostAt: checkedAt } })
      await db.domainProof.updateMany({ where: proof, data: { checkedAt } })
    }
    return { stands }
  },
})
