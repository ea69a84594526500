import fc from 'fast-check'
import { expect, test } from 'vitest'
import { daysAfter, nextDay, type Repeats } from './policy'

const day = (text: string) => new Date(`${text}T00:00:00Z`)
const iso = (date: Date) => date.toISOString().slice(0, 10)
const DAY_MS = 86_400_000

/** Done on the very day, so many times. */
function series(first: string, repeats: Repeats, times: number): string[] {
  const days = [first]
  while (days.length <= times) {
    const dueOn = day(days.at(-1)!)
    days.push(iso(nextDay({ firstOn: day(first), dueOn, repeats }, dueOn)))
  }
  return days.slice(1)
}

test('what is due on the 31st comes back on the 31st, and on the last day of shorter months', () => {
  expect(series('2027-01-31', 'month', 5)).toEqual(['2027-02-28', '2027-03-31', '2027-04-30', '2027-05-31', '2027-06-30'])
})

test('29 February comes back in leap years, and on the 28th in the others', () => {
  expect(series('2028-02-29', 'year', 4)).toEqual(['2029-02-28', '2030-02-28', '2031-02-28', '2032-02-29'])
})

test('a week is seven days, over the end of a year too', () => {
  expect(series('2026-12-23', 'week', 2)).toEqual(['2026-12-30', '2027-01-06'])
})

test('one that was forgotten for years does not come back in the past', () => {
  const forgotten = { firstOn: day('2019-05-04'), dueOn: day('2019-05-04'), repeats: 'month' as const }
  expect(iso(nextDay(forgotten, day('2026-11-22')))).toBe('2026-12-04')
})

const aDay = fc.integer({ min: 0, max: 73_000 }).map((days) => new Date(days * DAY_MS))
const aReminder = fc.record({ firstOn: aDay, late: fc.nat(4000), repeats: fc.constantFrom<Repeats>('week', 'month', 'year'), today: aDay })

/** The same, told slowly: every day of the series, one after the other. */
function slowly(first: Date, repeats: Repeats, after: number): Date {
  for (let step = 0; ; step++) {
    const date = new Date(first)
    if (repeats === 'week') date.setUTCDate(date.getUTCDate() + 7 * step)
    else {
      const months = repeats === 'month' ? step : 12 * step
      date.setUTCDate(1)
      date.setUTCMonth(date.getUTCMonth() + months)
      const length = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0)).getUTCDate()
      date.setUTCDate(Math.min(first.getUTCDate(), length))
    }
    if (date.getTime() > after) return date
  }
}

test('the next day is the first of the series after today and after the one that is done', () => {
  fc.assert(
    fc.property(aReminder, ({ firstOn, late, repeats, today }) => {
      const dueOn = new Date(firstOn.getTime() + late * DAY_MS)
      const next = nextDay({ firstOn, dueOn, repeats }, today)
      expect(iso(next)).toBe(iso(slowly(firstOn, repeats, Math.max(dueOn.getTime(), today.getTime()))))
      expect(next.getTime()).toBeGreaterThan(today.getTime())
    }),
    { numRuns: 400 },
  )
})

test('the days to come are the next one, the one after it, and so on', () => {
  fc.assert(
    fc.property(aReminder, fc.integer({ min: 1, max: 60 }), ({ firstOn, repeats, today }, atMost) => {
      const all = daysAfter({ firstOn, dueOn: firstOn, repeats }, today, atMost)
      expect(all).toHaveLength(atMost)
      let dueOn = firstOn
      for (const next of all) {
        expect(iso(next)).toBe(iso(nextDay({ firstOn, dueOn, repeats }, new Date(Math.max(today.getTime(), dueOn.getTime())))))
        dueOn = next
      }
    }),
    { numRuns: 100 },
  )
})
