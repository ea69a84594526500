// The database is away for a moment: it restarts, or the line broke. That is nobody's mistake and over soon, and is told so.
import { AppError } from './errors'

const SECONDS = 5
/** Not there (Node), shutting down or starting up (57P0x), and a broken line (08xxx). */
const CODES = /^(ECONNREFUSED|ECONNRESET|EPIPE|ETIMEDOUT|57P0[1-3]|08\d{3}|P1001|P1002|P1017)$/
// The last three are what Prisma calls it when it is the one to end a transaction.
const WORDS = /connection terminated|connection error|is not queryable|timeout exceeded when trying to connect|server closed the connection|terminating connection|ConnectionClosed|DatabaseNotReachable|SocketTimeout/i

const shared = globalThis as typeof globalThis & { turnaboutFailedAt?: number }

/** The same error, or the one that says to come again when the database was away. */
export function unlessAway(error: unknown): unknown {
  if (!(error instanceof Error)) return error
  const code = 'code' in error ? String(error.code) : ''
  if (!CODES.test(code) && !WORDS.test(error.message)) return error
  shared.turnaboutFailedAt = Date.now()
  return new AppError('UNAVAILABLE', 'The database does not answer just now. Try again in a moment.', undefined, { retryAfter: SECONDS })
}

/** Seconds to wait, when the database was away until just now. */
export const awayFor = (): number | null => (Date.now() - (shared.turnaboutFailedAt ?? 0) < SECONDS * 1000 ? SECONDS : null)
