// The one pool of connections. A transaction of ours holds one, and Prisma joins it there instead of taking another.
import { AsyncLocalStorage } from 'node:async_hooks'
import { createHash } from 'node:crypto'
import type { Writable } from 'node:stream'
import pg from 'pg'
import { env } from '@/platform/env'
import { STATEMENT_MS } from './roles'

const CONNECTIONS = 10
// A burst waits for its turn; it does not fail.
const PATIENCE_MS = 20_000
// Lists of ids make a statement for each length: beyond these, a statement is parsed each time.
const PREPARED_AT_MOST = 1_000
const READ = /^\s*(select|with)\b/i

export const LIMITS = { maxWait: PATIENCE_MS, timeout: STATEMENT_MS }

// The server and Next load this file each in a module graph of its own; they share one pool.
const shared = globalThis as typeof globalThis & { turnaboutConnections?: JoinedPool; turnaboutHeld?: AsyncLocalStorage<pg.PoolClient>; turnaboutPrepared?: Map<string, string> }
const held = (shared.turnaboutHeld ??= new AsyncLocalStorage<pg.PoolClient>())
const prepared = (shared.turnaboutPrepared ??= new Map<string, string>())

export const connections = (): pg.Pool => (shared.turnaboutConnections ??= connect())

/**
 * What is sent in this turn leaves in one write: on a small machine a write to a socket costs more than all else that a question
 * costs here (0028).
 */
export function inOneWrite(client: pg.ClientBase) {
  const { stream } = (client as unknown as { connection: { stream: Writable } }).connection
  stream.cork()
  process.nextTick(() => stream.uncork())
}

/** Whoever asks the pool for a connection in `work` gets this one, in the middle of its transaction. */
export const holding = <T>(client: pg.PoolClient, work: () => T): T => held.run(client, work)

class JoinedPool extends pg.Pool {
  // One signature for the two that pg declares.
  override connect(...given: unknown[]): never {
    const client = held.getStore()
    return (client && given.length === 0 ? Promise.resolve(joined(client)) : (super.connect as (...args: unknown[]) => never).apply(this, given)) as never
  }
}

/** The same connection to somebody who believes to begin on it, and to give it back. */
function joined(client: pg.PoolClient): pg.PoolClient {
  const query = (...given: unknown[]) => (isBegin(given[0]) ? Promise.resolve({ rows: [], fields: [], rowCount: 0 }) : (client.query as (...args: unknown[]) => unknown).apply(client, given))
  return new Proxy(client, {
    get: (target, name) => (name === 'query' ? query : name === 'release' ? () => {} : typeof target[name as never] === 'function' ? (target[name as never] as () => unknown).bind(target) : target[name as never]),
  })
}

const isBegin = (query: unknown) => typeof query === 'object' && query !== null && 'text' in query && query.text === 'BEGIN'

function connect(): JoinedPool {
  if (!env.LOGIN_DATABASE_URL) throw new Error('LOGIN_DATABASE_URL is not set: start Turnabout with npm start.')
  // How long a statement may take, and how it is planned, the login says itself (roles.ts): a pooler hands no such options on.
  // In a pipeline a question is sent while the one before is still being answered: a transaction begins along with its first.
  return new JoinedPool({ connectionString: throughPooler(env.LOGIN_DATABASE_URL), max: CONNECTIONS, connectionTimeoutMillis: PATIENCE_MS, pipeline: true })
}

function throughPooler(login: string): string {
  if (!env.DATABASE_POOLER) return login
  const url = new URL(login)
  url.host = env.DATABASE_POOLER
  return url.href
}

/**
 * A connection parses and plans a read once, under this name. Those without values may be scripts, which cannot be prepared;
 * and a write is planned each time, because a plan from when a table was empty would take minutes for an import of thousands.
 * Behind a pooler the next transaction may be on another connection, which does not know the name.
 */
export function preparedName({ sql, args }: { sql: string; args: unknown[] }): string {
  if (env.DATABASE_POOLER || args.length === 0 || !READ.test(sql)) return ''
  if (!prepared.has(sql) && prepared.size < PREPARED_AT_MOST) prepared.set(sql, createHash('sha1').update(sql).digest('base64'))
  return prepared.get(sql) ?? ''
}
