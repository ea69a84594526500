import { companyIdOf } from '@/company/company-id'
import type { Actor } from '@/platform/access/actor'
import { openAs } from '@/platform/access/doorway'
import { proveActor, system } from '@/platform/auth/prove-actor'
import { newToken } from '@/platform/ids'

/**
 * Makes a person an agent of a company. The one thing in the story that no operation does: nobody here can put a record
 * into hyundai.com. The next daily check finds none and ends the access, as it should.
 */
export async function joinCompany(person: Actor<'person'>, domain: string, name: string, companyName: string): Promise<Actor<'company'>> {
  const companyId = companyIdOf(domain)
  await openAs(system, async (db) => {
    await db.domainProof.createMany({ data: { companyId, domain, token: newToken() }, skipDuplicates: true })
    await db.companyMember.create({ data: { companyId, personId: person.id, domain, name } })
  })
  return proveActor('company', companyId, { agent: { id: person.id, name, role: 'owner' }, companyName })
}
