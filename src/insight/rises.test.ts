import { expect, test } from 'vitest'
import type { Arrival } from './read-facts'
import { risesIn } from './rises'

const NOW = Date.parse('2026-11-22T12:00:00Z')
const WEEK_MS = 7 * 86_400_000

/** So many people with one issue each, so many weeks ago. */
const arrivals = (weeksAgo: number, people: number, topic = 'lights', standsFor = 1): Arrival[] =>
  Array.from({ length: people }, (_, at) => ({ ownerId: `${weeksAgo}-${at}`, arrivedAt: new Date(NOW - weeksAgo * WEEK_MS - 60_000), topics: [topic], standsFor }))
const eightWeeks = (people: number, standsFor = 1) => Array.from({ length: 8 }, (_, at) => arrivals(at + 1, people, 'lights', standsFor)).flat()

test('what comes as often as ever does not rise, however much of it there is', () => {
  expect(risesIn([...arrivals(0, 120, 'lights', 10), ...eightWeeks(120, 10)], NOW)).toEqual([])
})

test('what comes three times as often rises, even where no more of it was looked at', () => {
  expect(risesIn([...arrivals(0, 120, 'lights', 10), ...eightWeeks(120, 3)], NOW)).toEqual([{ topic: 'lights', issues: 120, more: true }])
  expect(risesIn([...arrivals(0, 6), ...eightWeeks(2)], NOW)).toEqual([{ topic: 'lights', issues: 6, more: false }])
})
