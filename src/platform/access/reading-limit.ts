// Reading is for answering, not for copying: what an agent reads of people's words is counted, in the memory of the one
// server process. Every record counts, those of a list as well.
import { RateLimiterMemory } from 'rate-limiter-flexible'
import type { Actor } from './actor'
import { AppError } from './errors'

const LIMITS = { minute: { points: 300, duration: 60 }, hour: { points: 3_000, duration: 3_600 } }

// Next may load this file more than once; readings are counted once.
const shared = globalThis as typeof globalThis & { turnaboutReadings?: Record<keyof typeof LIMITS, RateLimiterMemory> }
const readings = (shared.turnaboutReadings ??= { minute: new RateLimiterMemory(LIMITS.minute), hour: new RateLimiterMemory(LIMITS.hour) })

/** Throws TOO_MANY, and then nothing is shown. */
export async function countReadings({ id, agent }: Actor<'company'>, records: number) {
  // Nobody reads in a rehearsal, which is a person looking at their own records.
  if (records === 0 || agent.id === id) return
  for (const limiter of [readings.minute, readings.hour]) {
    await limiter.consume(`${id} ${agent.id}`, records).catch((refusal: unknown) => {
      const wait = refusal as { msBeforeNext?: number }
      if (wait.msBeforeNext === undefined) throw refusal
      throw new AppError('TOO_MANY', tooMany(Math.ceil(wait.msBeforeNext / 60_000)))
    })
  }
}

const tooMany = (minutes: number) =>
  `You have read more in a short time than answering takes. Wait ${minutes === 1 ? 'a minute' : `${minutes} minutes`}, then go on.`
