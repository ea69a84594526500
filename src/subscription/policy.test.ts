import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addMonths, cancelBy, canCancel, canResume, endsOn, isRunning, nextRenewal, perCurrency, perMonth, perYear, priceOn, spentSoFar, type Terms } from './policy'

const DAY = 86_400_000
const day = (text: string) => new Date(`${text}T00:00:00Z`)
const said = (date: Date | null) => date?.toISOString().slice(0, 10) ?? null
const terms = (some: Partial<Terms>): Terms => ({ period: 'month', renewsOn: null, runsMonths: null, noticeDays: null, trialEndsOn: null, cancelledOn: null, ...some })

test('only what runs can be cancelled, and only what was cancelled runs again', () => {
  expect(canCancel(terms({}))).toBe(true)
  expect(canCancel(terms({ cancelledOn: day('2026-01-01') }))).toEqual(expect.any(String))
  expect(canResume(terms({ cancelledOn: day('2026-01-01') }))).toBe(true)
  expect(canResume(terms({}))).toEqual(expect.any(String))
})

describe('the next renewal', () => {
  test.each([
    // [renews on, period, runs for, today, next]
    ['2026-01-31', 'month', null, '2026-02-01', '2026-02-28'],
    ['2026-01-31', 'month', null, '2026-03-01', '2026-03-31'],
    ['2024-02-29', 'year', null, '2025-01-01', '2025-02-28'],
    ['2024-02-29', 'year', null, '2027-03-01', '2028-02-29'],
    ['2026-01-01', 'week', null, '2026-01-02', '2026-01-08'],
    ['2026-01-01', 'week', null, '2026-01-08', '2026-01-08'],
    ['2026-06-15', 'month', 24, '2026-06-16', '2028-06-15'],
    ['2030-06-15', 'month', 24, '2026-06-16', '2030-06-15'],
    ['2025-11-30', 'quarter', null, '2026-01-01', '2026-02-28'],
    ['2026-03-31', 'half-year', null, '2026-04-01', '2026-09-30'],
  ])('of what renews on %s each %s (%s months), asked on %s, is on %s', (renewsOn, period, runsMonths, today, next) => {
    expect(said(nextRenewal(terms({ renewsOn: day(renewsOn), period, runsMonths }), day(today)))).toBe(next)
  })
})

describe('the last day to cancel', () => {
  test.each([
    [{ renewsOn: day('2026-12-31'), noticeDays: 30 }, '2026-11-20', '2026-12-01'],
    [{ renewsOn: day('2026-12-31'), noticeDays: 30, period: 'year' }, '2026-12-02', '2027-12-01'],
    [{ renewsOn: day('2026-12-31'), noticeDays: 30, period: 'year' }, '2026-12-01', '2026-12-01'],
    [{ renewsOn: day('2026-12-31') }, '2026-11-20', '2026-12-30'],
    [{ renewsOn: day('2026-12-31'), noticeDays: 0 }, '2026-12-31', '2027-01-30'],
    [{ trialEndsOn: day('2026-12-31') }, '2026-12-31', '2026-12-31'],
    [{ trialEndsOn: day('2026-12-31') }, '2027-01-01', '2027-01-31'],
    [{ trialEndsOn: day('2026-12-31'), renewsOn: day('2027-12-31'), period: 'year' }, '2027-01-01', '2027-12-30'],
    [{ renewsOn: day('2026-12-31'), noticeDays: 90 }, '2026-11-22', '2026-11-30'],
  ] as const)('%o, asked on %s, is %s', (some, today, by) => {
    expect(said(cancelBy(terms(some), day(today)))).toBe(by)
  })

  test('nobody knows it without a day, and it is past once it was cancelled', () => {
    expect(cancelBy(terms({ noticeDays: 30 }), day('2026-01-01'))).toBeNull()
    expect(cancelBy(terms({ renewsOn: day('2026-12-31'), cancelledOn: day('2026-01-01') }), day('2026-01-02'))).toBeNull()
  })
})

const anyDay = fc.date({ min: day('1990-01-01'), max: day('2100-12-31'), noInvalidDate: true }).map((at) => new Date(Math.floor(at.getTime() / DAY) * DAY))
const anyTerms = fc.record({
  period: fc.constantFrom('week', 'month', 'quarter', 'half-year', 'year'),
  renewsOn: fc.option(anyDay),
  runsMonths: fc.option(fc.integer({ min: 1, max: 120 })),
  noticeDays: fc.option(fc.integer({ min: 0, max: 730 })),
  trialEndsOn: fc.option(anyDay),
  cancelledOn: fc.constant(null),
})

/** The same rules, told the slow way: every renewal from the anchor on, one by one. */
function renewalsBySteps({ period, renewsOn, runsMonths, trialEndsOn }: Terms, until: Date): Date[] {
  const paid = trialEndsOn && new Date(trialEndsOn.getTime() + DAY)
  const anchor = renewsOn ?? paid
  if (!anchor) return []
  const months = runsMonths ?? { month: 1, quarter: 3, 'half-year': 6, year: 12 }[period]
  const days: Date[] = paid ? [paid] : []
  for (let turn = 0; ; turn++) {
    const next = months ? addMonths(anchor, turn * months) : new Date(anchor.getTime() + turn * 7 * DAY)
    days.push(next)
    if (next > until) return days.sort((a, b) => a.getTime() - b.getTime())
  }
}

test('the last day to cancel is never past, and is the notice before the first renewal that can still be stopped', () => {
  fc.assert(
    fc.property(anyTerms, anyDay, (some, today) => {
      const by = cancelBy(some, today)
      const notice = Math.max(1, some.noticeDays ?? 0) * DAY
      const chances = renewalsBySteps(some, new Date(today.getTime() + notice)).filter((renewal) => renewal.getTime() - notice >= today.getTime())
      expect(said(by)).toBe(chances[0] ? said(new Date(chances[0].getTime() - notice)) : null)
      if (by) expect(by >= today).toBe(true)
    }),
    { numRuns: 300 },
  )
})

test('the next renewal is the first of them that is not past, and days go by without turning it back', () => {
  fc.assert(
    fc.property(anyTerms, anyDay, fc.integer({ min: 0, max: 800 }), (some, today, later) => {
      const next = nextRenewal(some, today)
      expect(said(next)).toBe(said(renewalsBySteps(some, today).find((renewal) => renewal >= today) ?? null))
      const then = nextRenewal(some, new Date(today.getTime() + later * DAY))
      if (next) expect(then! >= next).toBe(true)
    }),
    { numRuns: 300 },
  )
})

test('what was cancelled runs out on the renewal that it stopped', () => {
  const cancelled = terms({ renewsOn: day('2026-12-31'), noticeDays: 30, period: 'year', cancelledOn: day('2026-11-30') })
  expect(said(endsOn(cancelled))).toBe('2026-12-31')
  expect(said(endsOn({ ...cancelled, cancelledOn: day('2026-12-02') }))).toBe('2027-12-31')
  expect(isRunning(cancelled, day('2026-12-30'))).toBe(true)
  expect(isRunning(cancelled, day('2026-12-31'))).toBe(false)
  expect(isRunning(terms({ cancelledOn: day('2026-12-02') }), day('2026-12-02'))).toBe(false)
})

describe('what it costs', () => {
  const priced = { price: '9.99', currency: 'EUR', priceChanges: [{ fromDay: day('2026-03-01'), price: '11.99', currency: 'EUR' }] }

  test('is the newest price until that day, or else the price it had', () => {
    expect(priceOn(priced, day('2026-02-28'))).toEqual({ amount: '9.99', currency: 'EUR' })
    expect(priceOn(priced, day('2026-03-01'))).toEqual({ amount: '11.99', currency: 'EUR' })
    expect(priceOn({ price: null, currency: null, priceChanges: [] }, day('2026-03-01'))).toBeNull()
  })

  test.each([
    ['week', '519.48', '43.29'],
    ['month', '119.88', '9.99'],
    ['quarter', '39.96', '3.33'],
    ['half-year', '19.98', '1.67'],
    ['year', '9.99', '0.83'],
  ])('9.99 a %s is %s a year and %s a month', (period, year, month) => {
    expect(perYear({ amount: '9.99', currency: 'EUR' }, period).amount).toBe(year)
    expect(perMonth({ amount: '9.99', currency: 'EUR' }, period).amount).toBe(month)
  })

  test('currencies are never added up', () => {
    const sums = perCurrency([{ amount: '1.10', currency: 'EUR' }, { amount: '3', currency: 'USD' }, { amount: '2.20', currency: 'EUR' }])
    expect(sums).toEqual([{ amount: '3.30', currency: 'EUR' }, { amount: '3.00', currency: 'USD' }])
  })

  test('until today counts each payment at its price, from the day it began until it ran out', () => {
    const bought = { ...priced, boughtOn: day('2026-01-15') }
    expect(spentSoFar(terms({}), bought, day('2026-03-15'))).toEqual([{ amount: '31.97', currency: 'EUR' }])
    expect(spentSoFar(terms({ trialEndsOn: day('2026-03-14') }), bought, day('2026-03-15'))).toEqual([{ amount: '11.99', currency: 'EUR' }])
    const cancelled = terms({ renewsOn: day('2026-01-15'), cancelledOn: day('2026-02-01') })
    expect(spentSoFar(cancelled, bought, day('2026-12-15'))).toEqual([{ amount: '9.99', currency: 'EUR' }])
    expect(spentSoFar(terms({}), { ...priced, priceChanges: [], boughtOn: null }, day('2026-03-15'))).toEqual([])
  })
})
