import type { Actor, Role } from '@/platform/access/actor'
import { lookAs } from '@/platform/access/doorway'
import { sql } from '@/platform/access/sql'
import { proveActor, system } from './prove-actor'

/** The person as an agent of a company: only while they are a member and the company's domain proof stands. */
export async function findAgent(person: Actor<'person'>, companyId: string): Promise<Actor<'company'> | null> {
  const [member] = await lookAs<{ name: string; role: string; companyName: string }>(system, sql`
    select m.name, m.role, coalesce(c.name, p.domain) as "companyName"
    from company_member m join lateral (select domain from domain_proof where company_id = m.company_id and lost_at is null limit 1) p on true
    left join company c on c.id = m.company_id where m.company_id = ${companyId}::uuid and m.person_id = ${person.id}::uuid`)
  return member ? proveActor('company', companyId, { agent: { id: person.id, name: member.name, role: member.role as Role }, companyName: member.companyName }) : null
}
