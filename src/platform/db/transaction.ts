// A transaction on one connection. Hand-written SQL goes straight to it; Prisma joins when a model is first asked for, because
// its own transactions cost more than most of what is asked in them (0016).
import type pg from 'pg'
import { type Transaction, pool } from './client'
import { connections, holding } from './connections'
import { Prisma } from './generated/client.ts'
import { executeRaw, queryRaw } from './raw'

const MODELS = new Set(Object.keys(Prisma.ModelName).map((name) => name[0]!.toLowerCase() + name.slice(1)))

type Mode = { /** Nothing is changed, so nobody waits to hear that it ended. */ readOnly?: boolean }

/** Begins with these settings, SET LOCAL only, in the trip of the first question. What `work` throws rolls everything back. */
export async function transaction<T>(settings: string, work: (tx: Transaction) => Promise<T>, { readOnly = false }: Mode = {}): Promise<T> {
  const client = await connections().connect()
  // Whose line breaks in the middle says so; the failed question tells of it, too.
  const onError = () => undefined
  client.on('error', onError)
  const giveBack = () => {
    client.off('error', onError)
    // A connection in the middle of something is not given to the next one, who would commit it.
    client.release(client.getTransactionStatus() !== 'I')
  }
  const begun = client.query([readOnly ? 'BEGIN READ ONLY' : 'BEGIN', settings].filter(Boolean).join('; '))
  // Questions are sent without waiting for this answer, and fail where this fails: what went wrong is told below.
  begun.catch(() => undefined)
  return within(client, begun, work, readOnly, giveBack)
}

async function within<T>(client: pg.PoolClient, begun: Promise<unknown>, work: (tx: Transaction) => Promise<T>, readOnly: boolean, giveBack: () => void): Promise<T> {
  const prisma = joining(client)
  let value: T
  try {
    value = await work(asTransaction(client, prisma))
    await begun
  } catch (error) {
    // Nobody waits to hear that nothing happened.
    void (prisma.rollback(error) ?? client.query('ROLLBACK').catch(() => undefined)).finally(giveBack)
    await begun
    throw error
  }
  const ended = (prisma.commit() ?? client.query('COMMIT')).finally(giveBack)
  if (readOnly) ended.catch(() => undefined)
  else await ended
  return value
}

type Joining = { tx: () => Promise<Transaction>; commit: () => Promise<unknown> | null; rollback: (why: unknown) => Promise<unknown> | null }

/** Prisma's own transaction, opened on our connection when it is first needed, and then the one that ends it. */
function joining(client: pg.PoolClient): Joining {
  const outcome = Promise.withResolvers<null>()
  let joined: Promise<Transaction> | null = null
  let ended: Promise<unknown> | null = null
  const join = () =>
    new Promise<Transaction>((resolve, reject) => {
      ended = holding(client, () => pool().$transaction((tx) => (resolve(tx), outcome.promise)))
      ended.catch(reject)
    })
  return {
    tx: () => (joined ??= join()),
    commit: () => (outcome.resolve(null), ended),
    rollback: (why) => (outcome.promise.catch(() => undefined), outcome.reject(why), ended?.catch(() => undefined) ?? null),
  }
}

function asTransaction(client: pg.PoolClient, prisma: Joining): Transaction {
  const own: Record<string, unknown> = {
    $queryRaw: (...given: Parameters<typeof asSql>) => queryRaw(client, asSql(...given)),
    $executeRaw: (...given: Parameters<typeof asSql>) => executeRaw(client, asSql(...given)),
    $queryRawUnsafe: (text: string, ...values: unknown[]) => queryRaw(client, { text, values }),
    $executeRawUnsafe: (text: string, ...values: unknown[]) => executeRaw(client, { text, values }),
  }
  return new Proxy(own, { get: (known, name) => (typeof name === 'string' ? (known[name] ??= MODELS.has(name) ? model(prisma, name) : undefined) : undefined) }) as unknown as Transaction
}

const asSql = (query: TemplateStringsArray | Prisma.Sql, ...values: unknown[]): Prisma.Sql => ('raw' in query ? Prisma.sql(query, ...values) : query)

/** A model as Prisma has it, asked once Prisma has joined. */
const model = (prisma: Joining, name: string) =>
  new Proxy({}, {
    get: (_, method) => async (...given: unknown[]) => {
      const tx = (await prisma.tx()) as unknown as Record<string, Record<string | symbol, (...args: unknown[]) => unknown>>
      return tx[name]![method]!(...given)
    },
  })
