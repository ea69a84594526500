import { provableDomain } from '@/company/company-id'
import { AppError, fieldError } from '@/platform/access/errors'
import { nothing, operation, rowPoliciesOnly } from '@/platform/access/operation'
import { DnsUnreachable } from '@/platform/dns/read-txt'
import { isPublished, proofRecord } from '../proof-record'
import { DomainInput, ProvedDomain } from '../schema'
import { takeProof } from '../steps'

export const proveDomain = operation({
  name: 'domain-proof.prove',
  actors: ['person'],
  runsAs: 'system',
  input: DomainInput,
  output: ProvedDomain,
  // Whether a company is here already is told only to those who proved its domain.
  prepare: async ({ actor, input }) => {
    const answer = provableDomain(input.domain)
    if (!answer.ok) throw fieldError('domain', answer.reason)

    const record = proofRecord(actor.id, answer.domain)
    if (!(await published(record))) {
      throw fieldError('domain', `We found no TXT record “${record.value}” at ${record.name} yet. A new record can take a while to be seen.`)
    }
    return record
  },
  find: nothing,
  policy: rowPoliciesOnly,
  run: async ({ db, actor, prepared: { companyId, domain, token } }) => {
    const { name } = await db.person.findUniqueOrThrow({ where: { id: actor.id }, select: { name: true } })
    const taken = await takeProof(db, { companyId, domain, token, method: 'dns', personId: actor.id, name })
    return { companyId, domain, ...taken }
  },
})

async function published(record: { domain: string; token: string }): Promise<boolean> {
  try {
    return await isPublished(record)
  } catch (error) {
    if (!(error instanceof DnsUnreachable)) throw error
    throw new AppError('NOT_ALLOWED', 'We could not ask the domain name system just now. Try again in a minute.')
  }
}
