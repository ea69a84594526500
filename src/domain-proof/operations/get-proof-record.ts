import { provableDomain } from '@/company/company-id'
import { fieldError } from '@/platform/access/errors'
import { nothing, operation, rowPoliciesOnly } from '@/platform/access/operation'
import { proofRecord } from '../proof-record'
import { DomainInput, ProofRecord } from '../schema'

/** What this person has to publish to prove a domain. */
export const getProofRecord = operation({
  name: 'domain-proof.record',
  actors: ['person'],
  input: DomainInput,
  output: ProofRecord,
  find: nothing,
  policy: rowPoliciesOnly,
  run: async ({ actor, input }) => {
    const answer = provableDomain(input.domain)
    if (!answer.ok) throw fieldError('domain', answer.reason)
    return proofRecord(actor.id, answer.domain)
  },
})
