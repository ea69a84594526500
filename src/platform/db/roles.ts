// The roles that the row policies speak of, made once per database server, and the powerless login the server uses.
import { createHmac } from 'node:crypto'
import type { Client } from 'pg'
import { env } from '@/platform/env'

/** Oldest server we run on: the first of each line with every security fix we rely on. */
const FLOORS: Record<number, number> = { 16: 10, 17: 6 }
const ACTOR_ROLES = ['app_person', 'app_company', 'app_visitor', 'app_writer', 'app_friend', 'app_public', 'app_administrator', 'app_system', 'app_jobs']

export const STATEMENT_MS = 60_000

const LOGIN_SETTINGS = {
  statement_timeout: STATEMENT_MS,
  idle_in_transaction_session_timeout: STATEMENT_MS,
  // Everything is one owner's: a plan made for one fits all, and planning anew costs more than most of these reads.
  plan_cache_mode: 'force_generic_plan',
}

/** Connection options with which everything made is owned by app_owner, not by the administrator's own role. */
export const OWNER_OPTIONS = '-c role=app_owner'

/**
 * The address the server connects with: the login `app_login`, which owns nothing and may do nothing until it passes
 * the doorway. Its password follows from the owner's, so every server that knows the one knows the other.
 */
export function loginUrl(ownerUrl: string): string {
  const url = new URL(ownerUrl)
  url.password = loginPassword(url)
  url.username = 'app_login'
  return url.href
}

/** Throws one sentence when the server cannot be used. */
export async function prepareServer(client: Client, ownerUrl: string) {
  await checkVersion(client)
  for (const role of ['app_owner', ...ACTOR_ROLES]) await ensureRole(client, role, 'nologin')
  await ensureRole(client, 'app_login', 'login noinherit')
  // Roles belong to the whole server: two Turnabouts on one server need a login address of their own making.
  if (!env.LOGIN_DATABASE_URL) await client.query(`alter role app_login password '${loginPassword(new URL(ownerUrl))}'`)

  const database = client.escapeIdentifier(client.database!)
  for (const [name, value] of Object.entries(LOGIN_SETTINGS)) await client.query(`alter role app_login in database ${database} set ${name} = '${value}'`)

  await client.query(`grant app_owner, app_jobs to current_user`)
  await client.query(`grant ${ACTOR_ROLES.join(', ')} to app_login`)
  await client.query(`grant create on database ${database} to app_owner`)
  await client.query(`grant usage, create on schema public to app_owner`)
  await client.query(`revoke create on schema public from public`)
  await client.query(`create schema if not exists pgboss authorization app_jobs`)
}

async function checkVersion(client: Client) {
  const { rows } = await client.query<{ number: number; version: string }>(
    `select current_setting('server_version_num')::int as number, current_setting('server_version') as version`,
  )
  const { number, version } = rows[0]!
  if (isTooOld(number)) throw new Error(`The database server is PostgreSQL ${version}: Turnabout needs 16.10, 17.6, 18 or newer.`)
}

/** By PostgreSQL's own number of a version: 160010 is 16.10. */
export function isTooOld(number: number): boolean {
  const line = Math.trunc(number / 10_000)
  return line < 18 && number % 10_000 < (FLOORS[line] ?? Infinity)
}

async function ensureRole(client: Client, role: string, kind: string) {
  const { rowCount } = await client.query('select 1 from pg_roles where rolname = $1', [role])
  if (!rowCount) await client.query(`create role ${role} ${kind}`)
}

function loginPassword(owner: URL): string {
  if (!owner.password) throw new Error('DATABASE_URL has no password: give its user one, so that the server’s own login can be made.')
  return createHmac('sha256', decodeURIComponent(owner.password)).update('turnabout app_login').digest('base64url')
}
