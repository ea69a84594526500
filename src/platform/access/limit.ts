// Counts tries in the memory of the one server process. Throws TOO_MANY, with how long to wait.
import { RateLimiterMemory } from 'rate-limiter-flexible'
import { AppError } from './errors'

type Limit = { points: number; hours: number }

// Next may load a file more than once; tries are counted once.
const shared = globalThis as typeof globalThis & { turnaboutLimits?: Map<string, RateLimiterMemory> }
const limits = (shared.turnaboutLimits ??= new Map<string, RateLimiterMemory>())

/** At most so many tries per key in so many hours. Call it before the work, so that a hundred at once are a hundred. */
export async function countTry(name: string, key: string, { points, hours }: Limit) {
  const limit = limits.get(name) ?? new RateLimiterMemory({ keyPrefix: name, points, duration: hours * 3600 })
  limits.set(name, limit)
  try {
    await limit.consume(key)
  } catch (refusal) {
    if (refusal instanceof Error) throw refusal
    const minutes = Math.ceil((refusal as { msBeforeNext: number }).msBeforeNext / 60_000)
    throw new AppError('TOO_MANY', `That was often. Wait ${minutes === 1 ? 'a minute' : `${minutes} minutes`}, then try again.`)
  }
}
