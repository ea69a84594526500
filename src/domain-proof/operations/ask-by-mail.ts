import { companyIdOf, provableDomain } from '@/company/company-id'
import { postMail } from '@/outbox/steps'
import { fieldError } from '@/platform/access/errors'
import { HOUR, limit } from '@/platform/access/limit'
import { nothing, operation, rowPoliciesOnly } from '@/platform/access/operation'
import { hashToken, newToken } from '@/platform/ids'
import { proofMail } from '../mails'
import { AskByMailInput, AskedByMail } from '../schema'
import { wantedInside } from '../wanted'

const A_DAY_MS = 24 * 3600 * 1000
const countByPerson = limit('proof-person', { points: 10, seconds: HOUR })
const countByAddress = limit('proof-address', { points: 3, seconds: HOUR })
const countByDomain = limit('proof-domain', { points: 20, seconds: HOUR })

/** Mails a link to an address at the domain. Whoever asked and opens it has shown that they have a mailbox there. */
export const askByMail = operation({
  name: 'domain-proof.ask-by-mail',
  actors: ['person'],
  runsAs: 'system',
  input: AskByMailInput,
  output: AskedByMail,
  prepare: async ({ actor, input }) => {
    const answer = provableDomain(input.domain)
    if (!answer.ok) throw fieldError('domain', answer.reason)

    const email = `${input.mailbox}@${answer.domain}`
    await countByPerson(actor.id)
    await countByAddress(email)
    await countByDomain(answer.domain)
    return { domain: answer.domain, email }
  },
  find: nothing,
  policy: rowPoliciesOnly,
  run: async ({ db, actor, input, prepared: { domain, email } }) => {
    const asker = await db.person.findUniqueOrThrow({ where: { id: actor.id }, select: { name: true, login: { select: { email: true } } } })
    const token = newToken()
    const link = { tokenHash: hashToken(token), companyId: companyIdOf(domain), personId: actor.id, domain, email }
    await db.mailProof.create({ data: { ...link, expiresAt: new Date(Date.now() + A_DAY_MS) } })
    // Not the account's own mail: it goes to whoever has that address. It goes away with the account all the same.
    const then = wantedInside(link.companyId, input.then)
    await postMail(db, proofMail(email, { domain, name: asker.name, email: asker.login?.email ?? '' }, { token, then }), actor.id)
    return { domain, email }
  },
})
