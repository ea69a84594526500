import { expect, test } from 'vitest'
import { nextTry } from './retries'

const NOW = new Date('2026-11-22T12:00:00Z')

test('it is tried over three days and some hours, each time later, and then no more', () => {
  const waits: number[] = []
  for (let tries = 1, at: Date | null; (at = nextTry(tries, NOW, 0)); tries++) waits.push(at.getTime() - NOW.getTime())
  expect(waits).toEqual(waits.toSorted((one, other) => one - other))
  const hours = waits.reduce((one, other) => one + other) / 3_600_000
  expect(hours).toBeGreaterThan(72)
  expect(hours).toBeLessThan(80)
  expect(nextTry(waits.length + 1, NOW)).toBeNull()
})

test('what failed together does not come back together', () => {
  expect(nextTry(2, NOW, 0)).toEqual(new Date('2026-11-22T12:05:00Z'))
  expect(nextTry(2, NOW, 1)).toEqual(new Date('2026-11-22T12:05:30Z'))
})
