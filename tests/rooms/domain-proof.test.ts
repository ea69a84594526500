import { expect, test, afterAll } from 'vitest'
import { startDnsServer } from '../support/dns-server'

// A real name server on loopback. The settings are read at import, so it starts before anything else is imported.
const dns = await startDnsServer()
process.env.DNS_SERVER = dns.address
afterAll(() => dns.stop())

const { findAgent } = await import('@/platform/auth/find-agent')
const { jobs } = await import('@/domain-proof/jobs')
const { getProofRecord } = await import('@/domain-proof/operations/get-proof-record')
const { getWorkspace } = await import('@/domain-proof/operations/get-workspace')
const { leaveCompany } = await import('@/domain-proof/operations/leave-company')
const { listMyCompanies } = await import('@/domain-proof/operations/list-my-companies')
const { proveDomain } = await import('@/domain-proof/operations/prove-domain')
const { aDomain, aPerson } = await import('../support/people')
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
  expect(await proveDomain(bo, { domain })).toEqual({ companyId, domain })

  expect(await listMyCompanies(bo, {})).toMatchObject([{ companyId, domain, lostAt: null }])
  const agent = await findAgent(bo, companyId)
  expect(agent).toMatchObject({ id: companyId, agent: { id: bo.id, name: 'Bo' } })
  expect(await getWorkspace(agent!, {})).toMatchObject({ companyId, domain, agentName: 'Bo' })
  // Pressing twice changes nothing.
  expect(await proveDomain(bo, { domain })).toEqual({ companyId, domain })
  expect(await listMyCompanies(bo, {})).toHaveLength(1)
})

test('a colleague who controls the domain too is sent to those who are here', async () => {
  const [bo, lea] = [await aPerson('Bo'), await aPerson('Lea')]
  const domain = aDomain('hyundai')
  const { companyId } = await publish(bo, domain)
  await proveDomain(bo, { domain })
  await publish(lea, domain)

  await expect(proveDomain(lea, { domain })).rejects.toMatchObject({
    code: 'CONFLICT',
    message: `${domain} already has a workspace. Ask a colleague there to let you in.`,
  })
  await expect(leaveCompany(lea, { companyId })).rejects.toMatchObject({ code: 'NOT_FOUND' })

  await leaveCompany(bo, { companyId })
  expect(await findAgent(bo, companyId)).toBeNull()
  await proveDomain(lea, { domain })
  expect(await findAgent(lea, companyId)).toMatchObject({ agent: { name: 'Lea' } })
})

test('of two who prove at the same moment one gets in', async () => {
  const [bo, lea] = [await aPerson('Bo'), await aPerson('Lea')]
  const domain = aDomain('hyundai')
  const records = [await getProofRecord(bo, { domain }), await getProofRecord(lea, { domain })]
  dns.setTxt(domain, records.map(({ value }) => value))

  const answers = await Promise.allSettled([proveDomain(bo, { domain }), proveDomain(lea, { domain })])
  expect(answers.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected'])
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
