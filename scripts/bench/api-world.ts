// Who asks the API in the bench: the staff of two companies, people with records of their own, and their tokens.
import type { Client } from 'pg'
import { newApiToken } from '@/platform/auth/api-token'
import { hashToken, newId, newToken } from '@/platform/ids'
import { inTurns } from './inbox-agents'
import type { Company } from './inbox-world'
import { many } from './ring'

/** Nobody reads more than answering takes, so there are many of them. */
const AGENTS = 4_000
const PEOPLE = 200

/** Tokens of agents, in turns. */
export async function tellTokens(owner: Client, company: Company): Promise<() => string> {
  const agents = many(AGENTS, (n) => ({ id: newId(), name: `Kim ${n}`, token: newApiToken('company') }))
  const columns = [agents.map(({ id }) => id), agents.map(({ name }) => name), agents.map(({ token }) => hashToken(token)), company.id, company.domain]
  await owner.query('insert into domain_proof (company_id, domain, token) values ($1, $2, $3)', [company.id, company.domain, newToken()])
  await owner.query('insert into person (id, name) select * from unnest($1::uuid[], $2::text[])', columns.slice(0, 2))
  await owner.query(`insert into company_member (company_id, person_id, domain, name, role) select $3, id, $4, name, 'agent' from unnest($1::uuid[], $2::text[]) a (id, name)`, [...columns.slice(0, 2), company.id, company.domain])
  await owner.query(
    `insert into api_token (id, token_hash, person_id, company_id, name, scopes) select id, hash, id, $4, 'bench', '{agent}' from unnest($1::uuid[], $2::text[], $3::text[]) a (id, name, hash) where $5::text is not null`, columns)
  return inTurns(agents.map(({ token }) => token))
}

export type Writer = { id: string; token: string }

/** Some of the people whose issues the company may read, each with a token of their own. */
export async function tellWriters(owner: Client, company: Company): Promise<() => Writer> {
  const { rows } = await owner.query<{ id: string }>('select distinct owner_id as id from relationship where company_id = $1 limit $2', [company.id, PEOPLE])
  const writers = rows.map(({ id }) => ({ id, token: newApiToken('person') }))
  await owner.query(`insert into api_token (id, token_hash, person_id, name, scopes) select gen_random_uuid(), hash, id, 'bench', '{read,write}' from unnest($1::uuid[], $2::text[]) a (id, hash)`, [writers.map(({ id }) => id), writers.map(({ token }) => hashToken(token))])
  return inTurns(writers)
}
