// Two people with much to tell, and a company with several agents, each with a token.
import type { Client } from 'pg'
import { companyIdOf } from '@/company/company-id'
import { newApiToken } from '@/platform/auth/api-token'
import { hashToken, newId, newToken } from '@/platform/ids'

export const DOMAIN = 'acme-crash.com'
export const COMPANY = companyIdOf(DOMAIN)
/** Nobody reads more than answering takes, so there are several. */
const AGENTS = 6

export type World = { ada: Known; bo: Known; agents: Known[] }
export type Known = { id: string; token: string }

export async function tellWorld(owner: Client): Promise<World> {
  await owner.query('insert into domain_proof (company_id, domain, token) values ($1, $2, $3)', [COMPANY, DOMAIN, newToken()])
  const [ada, bo] = [await somebody(owner, 'Ada', null), await somebody(owner, 'Bo', null)]
  const agents: Known[] = []
  for (let n = 0; n < AGENTS; n++) agents.push(await somebody(owner, `Kim ${n}`, COMPANY))
  return { ada, bo, agents }
}

async function somebody(owner: Client, name: string, companyId: string | null): Promise<Known> {
  const [id, token] = [newId(), newApiToken(companyId ? 'company' : 'person')]
  await owner.query('insert into person (id, name) values ($1, $2)', [id, name])
  await owner.query(`insert into login (email, person_id, password_hash) values ($1, $2, 'x')`, [`${id}@example.com`, id])
  if (companyId) await owner.query(`insert into company_member (company_id, person_id, domain, name, role) values ($1, $2, $3, $4, 'agent')`, [companyId, id, DOMAIN, name])
  const scopes = companyId ? ['agent'] : ['read', 'write', 'share']
  await owner.query(`insert into api_token (id, token_hash, person_id, company_id, name, scopes) values ($1, $2, $3, $4, 'crash', $5)`, [newId(), hashToken(token), id, companyId, scopes])
  return { id, token }
}
