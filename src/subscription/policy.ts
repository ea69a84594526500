// When a subscription renews, until when it can be cancelled, and what it costs. Days are dates at midnight UTC.
import type { Verdict } from '@/platform/access/verdict'

const DAY = 86_400_000

/** The row of a subscription, as far as days are told from it. */
export type Terms = {
  period: string
  /** A day on which it renewed or will renew; the others follow from it. */
  renewsOn: Date | null
  /** How many months it runs on at each renewal; null: as long as one price pays for. */
  runsMonths: number | null
  noticeDays: number | null
  /** The last day that costs nothing. */
  trialEndsOn: Date | null
  cancelledOn: Date | null
}

const MONTHS: Record<string, number> = { month: 1, quarter: 3, 'half-year': 6, year: 12 }
const A_YEAR: Record<string, number> = { week: 52, month: 12, quarter: 4, 'half-year': 2, year: 1 }

export function canCancel(subscription: { cancelledOn: unknown }): Verdict {
  return subscription.cancelledOn ? 'It is marked as cancelled already.' : true
}

export function canResume(subscription: { cancelledOn: unknown }): Verdict {
  return subscription.cancelledOn ? true : 'It is not marked as cancelled.'
}

/** Today, as a day: what the functions here are usually asked about. */
export const thisDay = (): Date => dayOf(new Date())

/** The day on which it renews next, today included; null when it never does or was cancelled. */
export function nextRenewal(terms: Terms, today: Date): Date | null {
  return terms.cancelledOn ? null : renewalFrom(terms, dayOf(today))
}

/** The last day on which it can still be cancelled before it renews the next time; never in the past. */
export function cancelBy(terms: Terms, today: Date): Date | null {
  return terms.cancelledOn ? null : (chanceFrom(terms, dayOf(today))?.by ?? null)
}

/** The first day on which a cancelled one no longer runs; null when it was not cancelled, or nobody knows. */
export function endsOn(terms: Terms): Date | null {
  return terms.cancelledOn && (chanceFrom(terms, dayOf(terms.cancelledOn))?.renewal ?? null)
}

/** It costs something from here on: not cancelled, or cancelled and not over yet. */
export function isRunning(terms: Terms, today: Date): boolean {
  if (!terms.cancelledOn) return true
  return (endsOn(terms) ?? terms.cancelledOn) > dayOf(today)
}

/** Cancelling through `by` keeps it from renewing on `renewal`. */
function chanceFrom(terms: Terms, day: Date): { by: Date; renewal: Date } | null {
  // Who says nothing by the day of renewal itself has renewed.
  const notice = Math.max(1, terms.noticeDays ?? 0)
  const renewal = renewalFrom(terms, addDays(day, notice))
  return renewal && { by: addDays(renewal, -notice), renewal }
}

/** The first renewal on or after a day. The first payment after a free trial is one, too. */
function renewalFrom(terms: Terms, day: Date): Date | null {
  const paid = terms.trialEndsOn && addDays(dayOf(terms.trialEndsOn), 1)
  if (paid && paid >= day) return terms.renewsOn ? earlier(paid, seriesFrom(dayOf(terms.renewsOn), terms, day)) : paid
  const anchor = terms.renewsOn ? dayOf(terms.renewsOn) : paid
  return anchor && seriesFrom(anchor, terms, day)
}

// Counted from the anchor each time, so that the 31st of January leads to the 28th of February and the 31st of March.
function seriesFrom(anchor: Date, { period, runsMonths }: Terms, day: Date): Date {
  if (anchor >= day) return anchor
  const months = runsMonths ?? MONTHS[period]
  if (!months) return addDays(anchor, Math.ceil((day.getTime() - anchor.getTime()) / DAY / 7) * 7)

  const apart = (day.getUTCFullYear() - anchor.getUTCFullYear()) * 12 + day.getUTCMonth() - anchor.getUTCMonth()
  const turns = Math.max(0, Math.floor(apart / months))
  const turn = addMonths(anchor, turns * months)
  return turn >= day ? turn : addMonths(anchor, (turns + 1) * months)
}

export type Price = { amount: string; currency: string }
export type PriceChange = { fromDay: Date; price: unknown; currency: string }
/** A product as far as its price is told from it. */
export type Priced = { price: unknown; currency: string | null; priceChanges: PriceChange[] }

/** What it costs a period on a day: the newest change until then, or else the price the product has. */
export function priceOn({ price, currency, priceChanges }: Priced, day: Date): Price | null {
  const last = priceChanges.filter(({ fromDay }) => fromDay <= day).sort(byDay).at(-1)
  if (last) return { amount: money(cents(last.price)), currency: last.currency }
  return price != null && currency ? { amount: money(cents(price)), currency } : null
}

export const perYear = ({ amount, currency }: Price, period: string): Price => ({ amount: money(cents(amount) * BigInt(A_YEAR[period] ?? 1)), currency })

/** Half a cent goes up. */
export function perMonth(price: Price, period: string): Price {
  return { amount: money((cents(perYear(price, period).amount) + 6n) / 12n), currency: price.currency }
}

/** Adds up amounts, each currency for itself, the largest first. */
export function perCurrency(prices: Price[]): Price[] {
  const sums = new Map<string, bigint>()
  for (const { amount, currency } of prices) sums.set(currency, (sums.get(currency) ?? 0n) + cents(amount))
  return [...sums].sort(([, a], [, b]) => (a < b ? 1 : -1)).map(([currency, sum]) => ({ amount: money(sum), currency }))
}

/**
 * What was paid until today, each currency for itself. It is counted from the first day it cost something: the day after
 * a free trial, the day it was bought, or the first price that is known. Without any of these nobody knows.
 */
export function spentSoFar(terms: Terms, priced: Priced & { boughtOn: Date | null }, today: Date): Price[] {
  const first = [...priced.priceChanges].sort(byDay)[0]?.fromDay
  const start = terms.trialEndsOn ? addDays(dayOf(terms.trialEndsOn), 1) : (priced.boughtOn ?? first)
  if (!start) return []

  const over = endsOn(terms) ?? terms.cancelledOn
  const paid: Price[] = []
  for (let turn = 0; ; turn++) {
    const day = MONTHS[terms.period] ? addMonths(start, turn * MONTHS[terms.period]!) : addDays(start, turn * 7)
    if (day > dayOf(today) || (over && day >= over)) return perCurrency(paid)
    const price = priceOn(priced, day)
    if (price) paid.push(price)
  }
}

const byDay = (a: PriceChange, b: PriceChange) => a.fromDay.getTime() - b.fromDay.getTime()
const dayOf = (at: Date) => new Date(Math.floor(at.getTime() / DAY) * DAY)
const addDays = (day: Date, days: number) => new Date(day.getTime() + days * DAY)
const earlier = (a: Date, b: Date) => (a < b ? a : b)

/** The same day of a later month, or that month's last one. */
export function addMonths(day: Date, months: number): Date {
  const [year, month] = [day.getUTCFullYear(), day.getUTCMonth() + months]
  const last = new Date(Date.UTC(year, month + 1, 0)).getUTCDate()
  return new Date(Date.UTC(year, month, Math.min(day.getUTCDate(), last)))
}

// Amounts are decimal text with two digits at most: counted in cents, so that nothing is lost.
function cents(amount: unknown): bigint {
  const [whole = '0', part = ''] = String(amount).split('.')
  return BigInt(whole) * 100n + BigInt(part.padEnd(2, '0').slice(0, 2))
}
const money = (sum: bigint) => `${sum / 100n}.${String(sum % 100n).padStart(2, '0')}`
