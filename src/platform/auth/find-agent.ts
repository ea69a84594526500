import type { Actor, Role } from '@/platform/access/actor'
import { openAs } from '@/platform/access/doorway'
import { proveActor, system } from './prove-actor'

/** The person as an agent of a company: only while they are a member and the company's domain proof stands. */
export async function findAgent(person: Actor<'person'>, companyId: string): Promise<Actor<'company'> | null> {
  return openAs(system, async (db) => {
    const member = await db.companyMember.findUnique({ where: { companyId_personId: { companyId, personId: person.id } } })
    const proof = member && (await db.domainProof.findFirst({ where: { companyId, lostAt: null } }))
    if (!proof) return null

    const company = await db.company.findUnique({ where: { id: companyId }, select: { name: true } })
    return proveActor('company', companyId, {
      agent: { id: person.id, name: member.name, role: member.role as Role },
      companyName: company?.name ?? proof.domain,
    })
  })
}
