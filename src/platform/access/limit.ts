// How often somebody may do a thing, counted in memory; servers tell each other what they counted (shared-limits.ts).
import { RateLimiterMemory } from 'rate-limiter-flexible'
import { AppError } from './errors'

type Rule = { points: number; seconds: number }

export const MINUTE = 60
export const HOUR = 3_600

// Next may load a file more than once; tries are counted once.
const shared = globalThis as typeof globalThis & { turnaboutLimits?: Map<string, RateLimiterMemory>; turnaboutUntold?: Map<string, Untold> }
export const counters = (shared.turnaboutLimits ??= new Map<string, RateLimiterMemory>())

/** What was counted here and no other server knows yet, by counter and key. */
type Untold = { counter: string; key: string; seconds: number; hits: number }
export const untold = (shared.turnaboutUntold ??= new Map<string, Untold>())

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
    for (const rule of asked) {
      note(name, rule, key, points)
      states.push(await counterOf(name, rule).consume(key, points).catch((refusal: unknown) => refuse(refusal, sentence)))
    }
    const tightest = states.reduce((one, other) => (other.remainingPoints < one.remainingPoints ? other : one))
    const giveBack = async () => {
      for (const rule of asked) {
        note(name, rule, key, -points)
        await counterOf(name, rule).reward(key, points)
      }
    }
    return { left: tightest.remainingPoints, resetSeconds: Math.ceil(tightest.msBeforeNext / 1000), giveBack }
  }
}

const idOf = (name: string, { seconds }: Rule) => `${name} ${seconds}`

function note(name: string, rule: Rule, key: string, points: number) {
  const counter = idOf(name, rule)
  const id = `${counter} ${key}`
  untold.set(id, { counter, key, seconds: rule.seconds, hits: (untold.get(id)?.hits ?? 0) + points })
}

function counterOf(name: string, rule: Rule): RateLimiterMemory {
  const { points, seconds } = rule
  const id = idOf(name, rule)
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
