// The one connection pool. Only platform/access may import this file.
import { PrismaPg } from '@prisma/adapter-pg'
import { env } from '@/platform/env'
import { PrismaClient, type Prisma } from './generated/client.ts'

export type Transaction = Prisma.TransactionClient

const CONNECTIONS = 10
// A burst waits for its turn; it does not fail.
const PATIENCE_MS = 20_000
const STATEMENT_MS = 60_000

function connect() {
  if (!env.LOGIN_DATABASE_URL) throw new Error('LOGIN_DATABASE_URL is not set: start Turnabout with npm start.')
  return new PrismaClient({
    adapter: new PrismaPg({
      connectionString: env.LOGIN_DATABASE_URL,
      max: CONNECTIONS,
      connectionTimeoutMillis: PATIENCE_MS,
      statement_timeout: STATEMENT_MS,
      idle_in_transaction_session_timeout: STATEMENT_MS,
    }),
    transactionOptions: { maxWait: PATIENCE_MS, timeout: STATEMENT_MS },
  })
}

// The server and Next load this file each in a module graph of its own; they share one pool.
const shared = globalThis as typeof globalThis & { turnaboutPool?: PrismaClient }

export const pool = (): PrismaClient => (shared.turnaboutPool ??= connect())
