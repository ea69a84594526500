// Everyone in a story is new, so row policies keep stories apart and nothing is ever truncated.
import { openAs } from '@/platform/access/doorway'
import type { Actor, Role } from '@/platform/access/actor'
import { proveActor, system } from '@/platform/auth/prove-actor'
import { companyIdOf } from '@/company/company-id'
import { newId, newToken } from '@/platform/ids'

// The hash of a password that nobody has.
const UNKNOWN_PASSWORD = '$argon2id$v=19$m=1024,t=1,p=1$czedO4QmtbS88XC9ct+CXw$nWMPuphig5LxYDetUWK17DQITe+apAohl8/VknARlf0'

/** Somebody with an account and nothing in it. */
export async function aPerson(name = 'Ada'): Promise<Actor<'person'>> {
  const id = newId()
  await openAs(system, async (db) => {
    await db.person.create({ data: { id, name } })
    await db.login.create({ data: { email: `${id}@example.com`, personId: id, passwordHash: UNKNOWN_PASSWORD } })
  })
  return proveActor('person', id)
}

/** A domain nobody else in the tests has, such as acme-1f2e….com. */
export const aDomain = (name = 'acme') => `${name}-${newToken().slice(0, 12).toLowerCase().replace(/[^a-z0-9]/g, 'x')}.com`

/** A company that proved its domain, and its agent. */
export async function aCompany(domain = aDomain(), agentName = 'Bo', role: Role = 'owner'): Promise<Actor<'company'> & { domain: string }> {
  const companyId = companyIdOf(domain)
  const agent = await aPerson(agentName)
  await openAs(system, async (db) => {
    await db.domainProof.create({ data: { companyId, domain, token: newToken() } })
    await db.companyMember.create({ data: { companyId, personId: agent.id, domain, name: agentName, role } })
  })
  return { ...proveActor('company', companyId, { agent: { id: agent.id, name: agentName, role }, companyName: domain }), domain }
}

/** Somebody else of the same company. */
export async function aColleague(company: Actor<'company'>, role: Role = 'agent', name = 'Lea'): Promise<Actor<'company'> & { person: Actor<'person'>; domain: string }> {
  const person = await aPerson(name)
  await openAs(system, (db) => db.companyMember.create({ data: { companyId: company.id, personId: person.id, domain: company.companyName, name, role } }))
  return { ...proveActor('company', company.id, { agent: { id: person.id, name, role }, companyName: company.companyName }), person, domain: company.companyName }
}
