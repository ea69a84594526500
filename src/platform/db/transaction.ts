// A transaction on one connection. Hand-written SQL goes straight to it; Prisma joins when a model is first asked for, because
// its own transactions cost more than most of what is asked in them (0016).
import type pg from 'pg'
import { type Transaction, pool } from './client'
import { connections, holding, inOneWrite } from './connections'
import { Prisma } from './generated/client.ts'
import { executeRaw, type Query, queryRaw } from './raw'

const MODELS = new Set(Object.keys(Prisma.ModelName).map((name) => name[0]!.toLowerCase() + name.slice(1)))

/** Begins with these settings, SET LOCAL only, in the trip of the first question. What `work` throws rolls everything back. */
export async function transaction<T>(settings: string, work: (tx: Transaction) => Promise<T>): Promise<T> {
  const { client, giveBack } = await borrow()
  const begun = send(client, begin('BEGIN', settings))
  // Questions are sent without waiting for this answer, and fail where this fails: what went wrong is told below.
  begun.catch(() => undefined)
  const prisma = joining(client)
  let value: T
  try {
    value = await work(asTransaction(client, prisma))
    await begun
  } catch (error) {
    // Nobody waits to hear that nothing happened.
    void (prisma.rollback(error) ?? send(client, 'ROLLBACK').catch(() => undefined)).finally(giveBack)
    await begun
    throw error
  }
  await (prisma.commit() ?? send(client, 'COMMIT')).finally(giveBack)
  return value
}

/** One question of its own, which can change nothing: begin, question and end go in one trip. */
export async function look(settings: string, { text, values }: Query): Promise<Record<string, unknown>[]> {
  const { client, giveBack } = await borrow()
  const sent = [send(client, begin('BEGIN READ ONLY', settings)), queryRaw(client, { text, values }), send(client, 'COMMIT')] as const
  void Promise.allSettled(sent).finally(giveBack)
  return (await Promise.all(sent))[1]
}

const begin = (how: string, settings: string) => (settings ? `${how}; ${settings}` : how)

function send(client: pg.PoolClient, words: string): Promise<unknown> {
  inOneWrite(client)
  return client.query(words)
}

async function borrow() {
  const client = await connections().connect()
  // Whose line breaks in the middle says so; the failed question tells of it, too.
  const onError = () => undefined
  client.on('error', onError)
  const giveBack = () => {
    client.off('error', onError)
    // A connection in the middle of something is not given to the next one, who would commit it.
    client.release(client.getTransactionStatus() !== 'I')
  }
  return { client, giveBack }
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
