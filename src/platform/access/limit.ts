// How often somebody may do a thing, counted in the memory of the one server process.
import { RateLimiterMemory } from 'rate-limiter-flexible'
import { AppError } from './errors'

type Rule = { points: number; seconds: number }

export const MINUTE = 60
export const HOUR = 3_600

// Next may load a file more than once; tries are counted once.
const shared = globalThis as typeof globalThis & { turnaboutLimits?: Map<string, RateLimiterMemory> }
const counters = (shared.turnaboutLimits ??= new Map<string, RateLimiterMemory>())

/**
 * At most so many points per key, by each of the rules. Count before the work, so that a hundred at once are a hundred.
 * Throws TOO_MANY: the sentence, and how long to wait. Call what it returns when the try was right after all.
 */
export function limit(name: string, rules: Rule | Rule[], sentence = 'Too many tries.') {
  const asked = [rules].flat()
  return async (key: string, points = 1): Promise<() => Promise<void>> => {
    for (const rule of asked) await counterOf(name, rule).consume(key, points).catch((refusal: unknown) => refuse(refusal, sentence))
    return async () => {
      for (const rule of asked) await counterOf(name, rule).reward(key, points)
    }
  }
}

function counterOf(name: string, { points, seconds }: Rule): RateLimiterMemory {
  const id = `${name} ${seconds}`
  const counter = counters.get(id) ?? new RateLimiterMemory({ keyPrefix: id, points, duration: seconds })
  counters.set(id, counter)
  return counter
}

function refuse(refusal: unknown, sentence: string): never {
  if (refusal instanceof Error) throw refusal
  const minutes = Math.ceil((refusal as { msBeforeNext: number }).msBeforeNext / 60_000)
  throw new AppError('TOO_MANY', `${sentence} Wait ${minutes === 1 ? 'a minute' : `${minutes} minutes`}, then try again.`)
}
