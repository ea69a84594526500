// Reading is for answering, not for copying: what an agent reads of people's words is counted. Every record counts, those
// of a list as well.
import type { Actor } from './actor'
import { HOUR, limit, MINUTE } from './limit'

const count = limit(
  'reading',
  [{ points: 300, seconds: MINUTE }, { points: 3_000, seconds: HOUR }],
  'You have read more in a short time than answering takes.',
)

/** Throws TOO_MANY, and then nothing is shown. */
export async function countReadings({ id, agent }: Actor<'company'>, records: number) {
  // Nobody reads in a rehearsal, which is a person looking at their own records.
  if (records > 0 && agent.id !== id) await count(`${id} ${agent.id}`, records)
}
