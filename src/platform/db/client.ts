// Prisma on the one pool. Only platform/access may import this file.
import { PrismaPg } from '@prisma/adapter-pg'
import { connections, LIMITS, preparedName } from './connections'
import { PrismaClient, type Prisma } from './generated/client.ts'

export type Transaction = Prisma.TransactionClient

const connect = () =>
  new PrismaClient({
    adapter: new PrismaPg(connections(), { statementNameGenerator: preparedName, disposeExternalPool: true }),
    transactionOptions: LIMITS,
  })

// The server and Next load this file each in a module graph of its own; they share one client.
const shared = globalThis as typeof globalThis & { turnaboutPool?: PrismaClient }

export const pool = (): PrismaClient => (shared.turnaboutPool ??= connect())
