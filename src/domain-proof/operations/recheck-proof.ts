import { noteEvent } from '@/member/steps'
import { nothing, operation, rowPoliciesOnly } from '@/platform/access/operation'
import { DnsUnreachable } from '@/platform/dns/read-txt'
import { endOf } from '../lasting'
import { isPublished } from '../proof-record'
import { RecheckedProof, RecheckProofInput } from '../schema'

/** Looks whether a proof still stands. One that is gone ends all access; a record that is back restores it. */
export const recheckProof = operation({
  name: 'domain-proof.recheck',
  actors: ['system'],
  input: RecheckProofInput,
  output: RecheckedProof,
  prepare: async ({ input }) => {
    const end = endOf(input)
    if (end) return end.getTime() > Date.now()
    return isPublished(input).catch((error: unknown) => {
      // An outage is no loss: the proof stays as it was, and is due again.
      if (error instanceof DnsUnreachable) return null
      throw error
    })
  },
  find: nothing,
  policy: rowPoliciesOnly,
  run: async ({ db, input: { companyId, token, method }, prepared: stands }) => {
    if (stands === null) return { stands }
    // The token, because the domain may have been proved anew in the meantime.
    const proof = { companyId, token }
    const checkedAt = new Date()
    const turned = await db.domainProof.updateMany({
      where: { ...proof, lostAt: stands ? { not: null } : null },
      data: { lostAt: stands ? null : checkedAt },
    })
    if (turned.count > 0) await noteEvent(db, { companyId, kind: stands ? 'back' : 'lost', detail: method })
    await db.domainProof.updateMany({ where: proof, data: { checkedAt } })
    return { stands }
  },
})
