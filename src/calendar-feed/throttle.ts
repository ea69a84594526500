// A calendar program asks a few times an hour. Whoever asks much more often, or guesses, waits.
import { limit, MINUTE } from '@/platform/access/limit'

const RULE = { points: 60, seconds: 15 * MINUTE }
const TOO_OFTEN = 'This calendar is asked for too often.'

export const countRead = limit('calendar-read', RULE, TOO_OFTEN)
/** Before the look-up, so that guessing costs no query; given back when the address was right. */
export const countMiss = limit('calendar-miss', RULE, TOO_OFTEN)
