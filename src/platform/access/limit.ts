// How often somebody may do a thing, counted in the memory of the one server process.
import { RateLimiterMemory } from 'rate-limiter-flexible'
import { AppError } from './errors'

type Rule = { points: number; seconds: number }

export const MINUTE = 60
export const HOUR = 3_600

// Next may load a file more than once; tries are counted once.
const shared = globalThis as typeof globalThis & { turnaboutLimits?: Map<string, RateLimiterMemory> }
const counters = (shared.turnaboutLimits ??= new Map<string, RateLimiterMemory>())

/** What is left of the tightest rule, and in how many seconds it is whole again. */
type Counted = { left: number; resetSeconds: number; /** For a try that was right after all. */ giveBack: () => Promise<void> }

/**
 * At most so many points per key, by each of the rules. Count before the work, so that a hundred at once are a hundred.
 * Throws TOO_MANY: the sentence, and how long to wait.
 */
export function limit(name: string, rules: Rule | Rule[], sentence = 'Too many tries.') {
  const asked = [rules].flat()
  return async (key: string, points = 1): Promise<Counted> => {
    const states = []
    for (const rule of asked) states.push(await counterOf(name, rule).consume(key, points).catch((refusal: unknown) => refuse(refusal, sentence)))
    const tightest = states.reduce((one, other) => (other.remainingPoints < one.remainingPoints ? other : one))
    const giveBack = async () => {
      for (const rule of asked) await counterOf(name, rule).reward(key, points)
    }
    return { left: tightest.remainingPoints, resetSeconds: Math.ceil(tightest.msBeforeNext / 1000), giveBack }
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
  const { msBeforeNext } = refusal as { msBeforeNext: number }
  const minutes = Math.ceil(msBeforeNext / 60_000)
  throw new AppError('TOO_MANY', `${sentence} Wait ${minutes === 1 ? 'a minute' : `${minutes} minutes`}, then try again.`, undefined, { retryAfter: Math.max(1, Math.ceil(msBeforeNext / 1000)) })
}
