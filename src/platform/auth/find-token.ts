// Every request looks its token up, so that a revoked one, a lost proof and a colleague who left act at once.
import type { Actor, Role } from '@/platform/access/actor'
import { lookAs, openAs } from '@/platform/access/doorway'
import { sql } from '@/platform/access/sql'
import { hashToken } from '@/platform/ids'
import { kindOfToken } from './api-token'
import { proveActor, system } from './prove-actor'

/** What a person's token may do: read records, change them, and decide who else may read them. */
export type PersonScope = 'read' | 'write' | 'share'

export type FoundToken = { id: string } & (
  | { kind: 'person'; person: Actor<'person'>; scopes: readonly PersonScope[] }
  | { kind: 'company'; agent: Actor<'company'> }
)

type Row = { id: string; personId: string; companyId: string | null; name: string; scopes: string[]; usedAt: Date | null; role: string | null; memberName: string | null; companyName: string | null }

const MINUTE_MS = 60_000
const ROLES: readonly Role[] = ['reader', 'agent', 'owner']

/** Who a token speaks for, or null: mistyped, unknown, expired and revoked are one. */
export async function findToken(token: string): Promise<FoundToken | null> {
  if (!kindOfToken(token)) return null
  const [row] = await lookAs<Row>(system, sql`
    select t.id, t.person_id as "personId", t.company_id as "companyId", t.name, t.scopes, t.used_at as "usedAt",
      m.role, m.name as "memberName", coalesce(c.name, p.domain) as "companyName"
    from api_token t
    left join company_member m on m.company_id = t.company_id and m.person_id = t.person_id
    left join lateral (select domain from domain_proof where company_id = t.company_id and lost_at is null limit 1) p on true
    left join company c on c.id = t.company_id
    where t.token_hash = ${hashToken(token)} and (t.expires_at is null or t.expires_at > now())
      and (t.company_id is null or (m.person_id is not null and p.domain is not null))`)
  if (!row) return null
  // To the minute is enough for a person to see which token is in use.
  if ((row.usedAt?.getTime() ?? 0) < Date.now() - MINUTE_MS) await openAs(system, (db) => db.$executeRaw`update api_token set used_at = now() where id = ${row.id}::uuid`)
  return asFound(row)
}

function asFound({ id, personId, companyId, name, scopes, role, memberName, companyName }: Row): FoundToken {
  if (!companyId) return { id, kind: 'person', person: proveActor('person', personId), scopes: scopes as PersonScope[] }
  // A token can do no more than whoever made it can now.
  const most = ROLES[Math.min(...[scopes[0], role].map((each) => ROLES.indexOf(each as Role)))]!
  return {
    ...{ id, kind: 'company' },
    agent: proveActor('company', companyId, { agent: { id: personId, name: `${memberName} (${name})`, role: most }, companyName: companyName! }),
  }
}
