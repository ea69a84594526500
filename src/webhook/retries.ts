// When something is tried again: soon at first, then less and less often, for three days and a bit.
const [SECOND, MINUTE, HOUR] = [1_000, 60_000, 3_600_000]
const WAITS_MS = [5 * SECOND, 5 * MINUTE, 30 * MINUTE, 2 * HOUR, 5 * HOUR, 10 * HOUR, 14 * HOUR, 20 * HOUR, 24 * HOUR]

/** Null when it was tried often enough. Up to a tenth later, so that what failed together does not come back together. */
export function nextTry(tries: number, now: Date, chance = Math.random()): Date | null {
  const wait = WAITS_MS[tries - 1]
  return wait === undefined ? null : new Date(now.getTime() + wait * (1 + chance / 10))
}
