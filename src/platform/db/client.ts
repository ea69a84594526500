// The one connection pool. Only platform/access may import this file.
import { createHash } from 'node:crypto'
import { PrismaPg } from '@prisma/adapter-pg'
import pg from 'pg'
import { env } from '@/platform/env'
import { PrismaClient, type Prisma } from './generated/client.ts'
import { OpeningClient } from './opening'

export type Transaction = Prisma.TransactionClient

const CONNECTIONS = 10
// A burst waits for its turn; it does not fail.
const PATIENCE_MS = 20_000
const STATEMENT_MS = 60_000
// Lists of ids make a statement for each length: beyond these, a statement is parsed each time.
const PREPARED_AT_MOST = 1_000
const READ = /^\s*(select|with)\b/i

function connect() {
  if (!env.LOGIN_DATABASE_URL) throw new Error('LOGIN_DATABASE_URL is not set: start Turnabout with npm start.')
  const connections = new pg.Pool({
    Client: OpeningClient,
    connectionString: env.LOGIN_DATABASE_URL,
    max: CONNECTIONS,
    connectionTimeoutMillis: PATIENCE_MS,
    statement_timeout: STATEMENT_MS,
    idle_in_transaction_session_timeout: STATEMENT_MS,
    // Everything is one owner's: a plan made for one fits all, and planning anew costs more than most of these reads.
    options: '-c plan_cache_mode=force_generic_plan',
  })
  return new PrismaClient({
    adapter: new PrismaPg(connections, { statementNameGenerator: preparedName(), disposeExternalPool: true }),
    transactionOptions: { maxWait: PATIENCE_MS, timeout: STATEMENT_MS },
  })
}

/**
 * A connection parses and plans a read once. Those without values may be scripts, which cannot be prepared; and a write
 * is planned each time, because a plan from when a table was empty would take minutes for an import of thousands.
 */
function preparedName() {
  const names = new Map<string, string>()
  return ({ sql, args }: { sql: string; args: unknown[] }): string => {
    if (args.length === 0 || !READ.test(sql)) return ''
    if (!names.has(sql) && names.size < PREPARED_AT_MOST) names.set(sql, createHash('sha1').update(sql).digest('base64'))
    return names.get(sql) ?? ''
  }
}

// The server and Next load this file each in a module graph of its own; they share one pool.
const shared = globalThis as typeof globalThis & { turnaboutPool?: PrismaClient }

export const pool = (): PrismaClient => (shared.turnaboutPool ??= connect())
