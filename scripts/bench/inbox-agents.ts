// The staff of a company, signed in. Nobody reads more than answering takes, so there are many of them and they take turns.
import type { Client } from 'pg'
import type { Actor } from '@/platform/access/actor'
import { proveActor } from '@/platform/auth/prove-actor'
import { SESSION_COOKIE, sealSession } from '@/platform/auth/session-cookie'
import { hashToken, newId, newToken } from '@/platform/ids'
import type { Company } from './inbox-world'
import { many } from './ring'

const AGENTS = 80
/** So many of the oldest entries are in the hands of one of them, and one in twenty of all in those of another. */
const FEW = 20

export type Staff = { company: Company; cookie: () => string; actor: () => Actor<'company'>; hasFew: string; hasMany: string }

export async function tellStaff(owner: Client, company: Company): Promise<Staff> {
  const agents = many(AGENTS, (n) => ({ id: newId(), name: `Bo ${n}`, token: newToken() }))
  const columns = [agents.map(({ id }) => id), agents.map(({ name }) => name), agents.map(({ token }) => hashToken(token))]
  await owner.query('insert into domain_proof (company_id, domain, token) values ($1, $2, $3)', [company.id, company.domain, newToken()])
  await owner.query('insert into person (id, name) select * from unnest($1::uuid[], $2::text[])', columns.slice(0, 2))
  await owner.query(`insert into session (token_hash, id, person_id, browser, address) select token, id, id, 'bench', '127.0.0.1' from unnest($1::uuid[], $2::text[], $3::text[]) a (id, name, token)`, columns)
  await owner.query(
    `insert into company_member (company_id, person_id, domain, name, role) select $3, id, $4, name, 'agent' from unnest($1::uuid[], $2::text[]) a (id, name)`, [...columns.slice(0, 2), company.id, company.domain])

  const [few, most] = [agents[0]!.id, agents[1]!.id]
  await give(owner, company, most, 'abs(hashtext(id::text)) % 20 = 0')
  await give(owner, company, few, `id in (select id from inbox_entry where company_id = $1 and permission_id is not null order by updated_at, id limit ${FEW})`)

  const cookies = await Promise.all(agents.map(async ({ token }) => `${SESSION_COOKIE}=${await sealSession(token)}`))
  const actors = agents.map(({ id, name }) => proveActor('company', company.id, { agent: { id, name, role: 'agent' }, companyName: company.domain }))
  return { company, cookie: inTurns(cookies), actor: inTurns(actors), hasFew: few, hasMany: most }
}

const give = (owner: Client, { id }: Company, assigneeId: string, which: string) =>
  owner.query(
    `insert into inbox_work (company_id, entry_id, assignee_id) select company_id, id, $2 from inbox_entry where company_id = $1 and ${which}
     on conflict (company_id, entry_id) do update set assignee_id = excluded.assignee_id`, [id, assigneeId])

export function inTurns<T>(all: T[]): () => T {
  let at = 0
  return () => all[at++ % all.length]!
}
