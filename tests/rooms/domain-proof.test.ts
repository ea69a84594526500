import { expect, test, afterAll } from 'vitest'
import { startDnsServer } from '../support/dns-server'

// A real name server on loopback. The settings are read at import, so it starts before anything else is imported.
const dns = await startDnsServer()
process.env.DNS_SERVER = dns.address
afterAll(() => dns.stop())

const { findAgent } = await import('@/platform/auth/find-agent')
const { jobs } = await import('@/domain-proof/jobs')
const { getProofRecord } = await import('@/domain-proof/operations/get-proof-record')
const { askByMail } = await import('@/domain-proof/operations/ask-by-mail')
const { getMailProof } = await import('@/domain-proof/operations/get-mail-proof')
const { getWorkspace } = await import('@/domain-proof/operations/get-workspace')
const { leaveCompany } = await import('@/domain-proof/operations/leave-company')
const { listMyCompanies } = await import('@/domain-proof/operations/list-my-companies')
const { listMyClaims } = await import('@/domain-proof/operations/list-my-claims')
const { proveByMail } = await import('@/domain-proof/operations/prove-by-mail')
const { proveDomain } = await import('@/domain-proof/operations/prove-domain')
const { aDomain, aPerson } = await import('../support/people')
const { decideClaim } = await import('@/member/operations/decide-claim')
const { listTeam } = await import('@/member/operations/list-team')
const { readHistory } = await import('@/member/operations/read-history')
const { mailsTo, tokenIn } = await import('../support/mailbox')
const { asOwner } = await import('../support/showing')

async function publish(person: Awaited<ReturnType<typeof aPerson>>, domain: string) {
  const record = await getProofRecord(person, { domain })
  dns.setTxt(record.name, ['v=spf1 -all', record.value])
  return record
}

/** Every proof is due again, and the worker's daily round comes. */
async function tomorrow(domain: string) {
  await asOwner(`update domain_proof set checked_at = now() - interval '1 day' where domain = $1`, [domain])
  await jobs['domain-proof.recheck']!.work(undefined, null)
}

test('mail providers, endings that many share, and nonsense are refused next to the field', async () => {
  const bo = await aPerson('Bo')
  for (const domain of ['gmail.com', 'bo@gmail.com', 'co.uk', 'github.io', 'localhost', 'no domain', '127.0.0.1']) {
    await expect(proveDomain(bo, { domain })).rejects.toMatchObject({ code: 'INVALID_INPUT', fields: { domain: [expect.any(String) as string] } })
    await expect(getProofRecord(bo, { domain })).rejects.toMatchObject({ fields: { domain: [expect.any(String) as string] } })
  }
  expect(await listMyCompanies(bo, {})).toEqual([])
})

test('without the record nothing is proved, and it says which one is missing where', async () => {
  const bo = await aPerson('Bo')
  const domain = aDomain('hyundai')
  const record = await getProofRecord(bo, { domain: `https://www.${domain}/contact` })
  expect(record).toMatchObject({ domain, name: domain, type: 'TXT', value: expect.stringMatching(/^turnabout-verify=[\w-]{43}$/) as string })

  const sentence = `We found no TXT record “${record.value}” at ${domain} yet. A new record can take a while to be seen.`
  await expect(proveDomain(bo, { domain })).rejects.toMatchObject({ fields: { domain: [sentence] } })
  expect(await findAgent(bo, record.companyId)).toBeNull()
})

test("somebody else's record proves nothing for me, and does not tell that they are here", async () => {
  const [bo, mallory] = [await aPerson('Bo'), await aPerson('Mallory')]
  const domain = aDomain('hyundai')
  await publish(bo, domain)
  await proveDomain(bo, { domain })

  await expect(proveDomain(mallory, { domain })).rejects.toMatchObject({ code: 'INVALID_INPUT' })
})

test('the record opens the workspace, in the name of whoever proved it', async () => {
  const bo = await aPerson('Bo')
  const domain = aDomain('hyundai')
  const { companyId } = await publish(bo, domain)
  expect(await proveDomain(bo, { domain })).toEqual({ companyId, domain, claimed: false, putAway: false })

  expect(await listMyCompanies(bo, {})).toMatchObject([{ companyId, domain, lostAt: null }])
  const agent = await findAgent(bo, companyId)
  expect(agent).toMatchObject({ id: companyId, agent: { id: bo.id, name: 'Bo' } })
  expect(await getWorkspace(agent!, {})).toMatchObject({ companyId, domain, agentName: 'Bo' })
  // Pressing twice changes nothing.
  expect(await proveDomain(bo, { domain })).toEqual({ companyId, domain, claimed: false, putAway: false })
  expect(await listMyCompanies(bo, {})).toHaveLength(1)
})

test('one domain proved twice: the second sees nothing, and its owners are asked', async () => {
  const [bo, lea] = [await aPerson('Bo'), await aPerson('Lea')]
  const domain = aDomain('hyundai')
  const { companyId } = await publish(bo, domain)
  await proveDomain(bo, { domain })
  await publish(lea, domain)

  expect(await proveDomain(lea, { domain })).toEqual({ companyId, domain, claimed: true, putAway: false })
  expect(await findAgent(lea, companyId)).toBeNull()
  expect(await listMyCompanies(lea, {})).toEqual([])
  await expect(leaveCompany(lea, { companyId })).rejects.toMatchObject({ code: 'NOT_FOUND' })
  // Asking again is the same question.
  await proveDomain(lea, { domain })
  expect(await listMyClaims(lea, {})).toMatchObject([{ companyId, domain, decision: null }])
  expect(await mailsTo(`${bo.id}@example.com`)).toMatchObject([{ subject: `Lea proved ${domain}, too` }])

  const agent = (await findAgent(bo, companyId))!
  const [claim] = (await listTeam(agent, {})).claims
  await decideClaim(agent, { claimId: claim!.id, decision: 'refused' })
  expect(await findAgent(lea, companyId)).toBeNull()
  expect(await listMyClaims(lea, {})).toMatchObject([{ decision: 'refused' }])
  expect((await listTeam(agent, {})).claims).toMatchObject([{ name: 'Lea', decision: 'refused', decidedBy: 'Bo' }])
  await expect(proveDomain(lea, { domain })).rejects.toMatchObject({ code: 'CONFLICT' })
})

test('an owner lets the second one in, as what they choose, once', async () => {
  const [bo, lea] = [await aPerson('Bo'), await aPerson('Lea')]
  const domain = aDomain('hyundai')
  const { companyId } = await publish(bo, domain)
  await proveDomain(bo, { domain })
  await publish(lea, domain)
  await proveDomain(lea, { domain })

  const agent = (await findAgent(bo, companyId))!
  const claimId = (await listTeam(agent, {})).claims[0]!.id
  await decideClaim(agent, { claimId, decision: 'let-in', role: 'reader' })
  expect(await findAgent(lea, companyId)).toMatchObject({ agent: { name: 'Lea', role: 'reader' } })
  await expect(decideClaim(agent, { claimId, decision: 'refused' })).rejects.toMatchObject({ code: 'CONFLICT' })
  expect(await mailsTo(`${lea.id}@example.com`)).toMatchObject([{ subject: `You are in: ${domain} on Turnabout` }])
  // Who is in already, and proves it again, stays what they are.
  await proveDomain(lea, { domain })
  expect(await findAgent(lea, companyId)).toMatchObject({ agent: { role: 'reader' } })
})

test('when the last one leaves, whoever proves the domain next has it', async () => {
  const [bo, lea] = [await aPerson('Bo'), await aPerson('Lea')]
  const domain = aDomain('hyundai')
  const { companyId } = await publish(bo, domain)
  await proveDomain(bo, { domain })
  await leaveCompany(bo, { companyId })
  expect(await findAgent(bo, companyId)).toBeNull()
  await publish(lea, domain)
  await proveDomain(lea, { domain })
  expect(await findAgent(lea, companyId)).toMatchObject({ agent: { name: 'Lea', role: 'owner' } })
})

test('of two who prove at the same moment one gets in', async () => {
  const [bo, lea] = [await aPerson('Bo'), await aPerson('Lea')]
  const domain = aDomain('hyundai')
  const records = [await getProofRecord(bo, { domain }), await getProofRecord(lea, { domain })]
  dns.setTxt(domain, records.map(({ value }) => value))

  const answers = await Promise.all([proveDomain(bo, { domain }), proveDomain(lea, { domain })])
  expect(answers.map(({ claimed }) => claimed).toSorted()).toEqual([false, true])
})

test('a name server that fails is an outage, to be tried again', async () => {
  const bo = await aPerson('Bo')
  const domain = aDomain('hyundai')
  dns.fail(domain)
  await expect(proveDomain(bo, { domain })).rejects.toMatchObject({ message: 'We could not ask the domain name system just now. Try again in a minute.' })
})

test('a record that is gone ends access at the daily look; an outage does not; it comes back with the record', async () => {
  const bo = await aPerson('Bo')
  const domain = aDomain('hyundai')
  const { companyId, value } = await publish(bo, domain)
  await proveDomain(bo, { domain })

  dns.fail(domain)
  await tomorrow(domain)
  expect(await findAgent(bo, companyId)).not.toBeNull()

  dns.clear(domain)
  await tomorrow(domain)
  expect(await findAgent(bo, companyId)).toBeNull()
  expect(await listMyCompanies(bo, {})).toMatchObject([{ lostAt: expect.any(String) as string }])

  dns.fail(domain)
  await tomorrow(domain)
  expect(await findAgent(bo, companyId)).toBeNull()

  dns.setTxt(domain, [value])
  await tomorrow(domain)
  expect(await findAgent(bo, companyId)).not.toBeNull()
})

test('a domain that was lost may have changed hands: whoever proves it now is alone there', async () => {
  const [bo, lea] = [await aPerson('Bo'), await aPerson('Lea')]
  const domain = aDomain('hyundai')
  const { companyId } = await publish(bo, domain)
  await proveDomain(bo, { domain })
  dns.clear(domain)
  await tomorrow(domain)

  await publish(lea, domain)
  await proveDomain(lea, { domain })
  expect(await findAgent(lea, companyId)).not.toBeNull()
  expect(await findAgent(bo, companyId)).toBeNull()
})

test('the takeover of a lost domain stands in the history, and nothing else of those who were there', async () => {
  const [bo, lea] = [await aPerson('Bo'), await aPerson('Lea')]
  const domain = aDomain('hyundai')
  const { companyId } = await publish(bo, domain)
  await proveDomain(bo, { domain })
  await asOwner(`insert into company_event (company_id, id, kind, by_name, about) values ($1, gen_random_uuid(), 'invited', 'Bo', 'secret@example.com')`, [companyId])
  dns.clear(domain)
  await tomorrow(domain)
  await publish(lea, domain)
  await proveDomain(lea, { domain })

  const history = await readHistory((await findAgent(lea, companyId))!, {})
  expect(history.map(({ kind, byName }) => [kind, byName])).toEqual([['taken-over', 'Lea'], ['lost', null], ['proved', 'Bo']])
})

test('by mail: providers and shared endings are refused, and so is what is no address', async () => {
  const bo = await aPerson('Bo')
  for (const domain of ['gmail.com', 'co.uk', 'localhost']) await expect(askByMail(bo, { domain, mailbox: 'bo' })).rejects.toMatchObject({ fields: { domain: [expect.any(String) as string] } })
  for (const mailbox of ['', 'bo@evil.com', 'bo bo', 'bo,eve', '.bo']) {
    await expect(askByMail(bo, { domain: aDomain(), mailbox })).rejects.toMatchObject({ fields: { mailbox: expect.any(Array) as string[] } })
  }
})

test('by mail: the link proves the domain once, within a day, for whoever asked', async () => {
  const [bo, mallory] = [await aPerson('Bo'), await aPerson('Mallory')]
  const domain = aDomain('hyundai')
  const { email } = await askByMail(bo, { domain, mailbox: 'Bo' })
  expect(email).toBe(`bo@${domain}`)
  const token = tokenIn((await mailsTo(email))[0])

  await expect(proveByMail(mallory, { token })).rejects.toMatchObject({ code: 'NOT_ALLOWED' })
  expect(await getMailProof(mallory, { token })).toMatchObject({ domain: null, refusal: expect.stringContaining('another account') as string })
  expect(await getMailProof(bo, { token: 'made up' })).toMatchObject({ domain: null, refusal: expect.stringContaining('no such link') as string })
  expect(await getMailProof(bo, { token })).toEqual({ domain, refusal: null })

  const { companyId } = await proveByMail(bo, { token })
  expect(await getWorkspace((await findAgent(bo, companyId))!, {})).toMatchObject({ method: 'mail', role: 'owner', endsSoon: false })
  await expect(proveByMail(bo, { token })).rejects.toMatchObject({ code: 'NOT_ALLOWED', message: 'This link has been used already.' })

  const late = tokenIn((await mailsTo((await askByMail(bo, { domain, mailbox: 'bo' })).email))[0])
  await asOwner(`update mail_proof set expires_at = now() where domain = $1`, [domain])
  await expect(proveByMail(bo, { token: late })).rejects.toMatchObject({ code: 'NOT_ALLOWED' })
})

test('by mail: asking is throttled per address', async () => {
  const domain = aDomain('hyundai')
  for (const name of ['Bo', 'Lea', 'Kim']) await askByMail(await aPerson(name), { domain, mailbox: 'info' })
  await expect(askByMail(await aPerson('Mallory'), { domain, mailbox: 'info' })).rejects.toMatchObject({ code: 'TOO_MANY' })
})

test('a proof by mail says when it ends soon, is lost after 400 days, and is renewed by a new mail', async () => {
  const bo = await aPerson('Bo')
  const domain = aDomain('hyundai')
  const prove = async () => proveByMail(bo, { token: tokenIn((await mailsTo((await askByMail(bo, { domain, mailbox: 'bo' })).email))[0]) })
  const { companyId } = await prove()
  const provedDaysAgo = (days: number) => asOwner(`update domain_proof set proved_at = now() - $2 * interval '1 day' where domain = $1`, [domain, days])

  await provedDaysAgo(380)
  await tomorrow(domain)
  expect(await getWorkspace((await findAgent(bo, companyId))!, {})).toMatchObject({ endsSoon: true })
  await provedDaysAgo(401)
  await tomorrow(domain)
  expect(await findAgent(bo, companyId)).toBeNull()
  await prove()
  const agent = (await findAgent(bo, companyId))!
  expect(await getWorkspace(agent, {})).toMatchObject({ endsSoon: false })
  expect((await readHistory(agent, {})).map(({ kind }) => kind)).toEqual(['back', 'lost', 'proved'])
})
