// A calendar program asks a few times an hour. Whoever asks much more often, or guesses, waits.
import { RateLimiterMemory } from 'rate-limiter-flexible'
import { AppError } from '@/platform/access/errors'

const WINDOW_S = 15 * 60
const reads = new RateLimiterMemory({ keyPrefix: 'read', points: 60, duration: WINDOW_S })
const misses = new RateLimiterMemory({ keyPrefix: 'miss', points: 60, duration: WINDOW_S })

const TOO_MANY = new AppError('TOO_MANY', 'This calendar is asked for too often. Try again in a quarter of an hour.')
const refuse = (refusal: unknown): never => {
  throw refusal instanceof Error ? refusal : TOO_MANY
}

export const countRead = (feedId: string) => reads.consume(feedId).catch(refuse)

/** Before the look-up, so that guessing costs no query; given back when the address was right. */
export async function countMiss(network: string): Promise<() => Promise<unknown>> {
  await misses.consume(network).catch(refuse)
  return () => misses.reward(network)
}
