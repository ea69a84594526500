// Guessing is slow: tries are counted per account and per network, in the memory of the one server process.
import { RateLimiterMemory } from 'rate-limiter-flexible'
import { AppError } from '@/platform/access/errors'

const MINUTES = 60

const LIMITS = {
  accountGuess: { points: 10, duration: 15 * MINUTES },
  networkGuess: { points: 50, duration: 15 * MINUTES },
  accountMail: { points: 5, duration: 60 * MINUTES },
  networkMail: { points: 200, duration: 60 * MINUTES },
}
type Limit = keyof typeof LIMITS

// Next may load this file more than once; tries are counted once.
const shared = globalThis as typeof globalThis & { turnaboutTries?: Record<Limit, RateLimiterMemory> }
const tries = (shared.turnaboutTries ??= Object.fromEntries(
  Object.entries(LIMITS).map(([name, limit]) => [name, new RateLimiterMemory(limit)]),
) as Record<Limit, RateLimiterMemory>)

/**
 * Counts one try, before its outcome is known: so a hundred at once are a hundred. Throws TOO_MANY.
 * Call what it returns when the try was right after all.
 */
export async function countTry(limit: Limit, key: string): Promise<() => Promise<void>> {
  try {
    await tries[limit].consume(key)
  } catch (refusal) {
    const wait = refusal as { msBeforeNext?: number }
    if (wait.msBeforeNext === undefined) throw refusal
    throw new AppError('TOO_MANY', tooMany(Math.ceil(wait.msBeforeNext / 60_000)))
  }
  return async () => {
    await tries[limit].reward(key)
  }
}

const tooMany = (minutes: number) => `Too many tries. Wait ${minutes === 1 ? 'a minute' : `${minutes} minutes`}, then try again.`

/** Who counts as one: an IPv4 address, or the /64 that a household gets of IPv6. */
export function networkOf(address: string): string {
  const plain = address.replace(/^::ffff:(?=[\d.]+$)/i, '')
  if (!plain.includes(':')) return plain
  const [head = '', tail] = plain.split('::')
  const before = head.split(':').filter(Boolean)
  const after = (tail ?? '').split(':').filter(Boolean)
  const zeros = Array<string>(Math.max(0, 8 - before.length - after.length)).fill('0')
  return [...before, ...(tail === undefined ? [] : zeros), ...after].slice(0, 4).join(':')
}
