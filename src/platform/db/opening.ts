// What a transaction says with its BEGIN: who it is for. One trip to the database instead of two.
import { AsyncLocalStorage } from 'node:async_hooks'
import pg from 'pg'

// The server and Next load this file each in a module graph of its own, and share one pool: so they share this, too.
const shared = globalThis as typeof globalThis & { turnaboutOpening?: AsyncLocalStorage<string> }
const opening = (shared.turnaboutOpening ??= new AsyncLocalStorage<string>())

/** Transactions begun in `work` begin with these settings, which must be SET LOCAL only. */
export const beginWith = <T>(settings: string, work: () => Promise<T>): Promise<T> => opening.run(settings, work)

/** Prisma sends a bare BEGIN as a query of its own; this client lets the settings ride along. */
export class OpeningClient extends pg.Client {
  // One signature for the many that pg declares: what is no BEGIN goes through as it came.
  override query(...given: unknown[]): never {
    const [first, ...rest] = given
    const settings = opening.getStore()
    const asked = settings && isBegin(first) ? { ...first, text: `BEGIN; ${settings}` } : first
    return (super.query as (...args: unknown[]) => never).call(this, asked, ...rest)
  }
}

const isBegin = (query: unknown): query is { text: string } => typeof query === 'object' && query !== null && 'text' in query && query.text === 'BEGIN'
