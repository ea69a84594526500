// What a company cost me, gave back and still owes me, each currency for itself.
import { type Price, perCurrency, perYear, priceOn, isRunning, spentSoFar, thisDay } from '@/subscription/policy'
import type { Found } from './overview'

const YEARS = 8
const dayOf = (day: string | null) => (day ? new Date(`${day}T00:00:00Z`) : null)

/** Subscriptions as the room of subscriptions counts them. */
const paidAgain = ({ subscriptions }: Found) =>
  subscriptions.map(({ period, runsMonths, noticeDays, price, currency, ...days }) => ({
    terms: { period, runsMonths, noticeDays, renewsOn: dayOf(days.renewsOn), trialEndsOn: dayOf(days.trialEndsOn), cancelledOn: dayOf(days.cancelledOn) },
    priced: { price, currency, boughtOn: dayOf(days.boughtOn), priceChanges: days.priceChanges.map((change) => ({ ...change, fromDay: dayOf(change.fromDay)! })) },
  }))

export function moneyOf(found: Found) {
  const today = thisDay()
  const again = paidAgain(found)
  const running = again.filter(({ terms }) => isRunning(terms, today))
  return {
    spent: perCurrency([...found.bought, ...again.flatMap(({ terms, priced }) => spentSoFar(terms, priced, today))]),
    perYear: perCurrency(running.flatMap(({ terms, priced }) => yearly(priceOn(priced, today), terms.period))),
    refunded: perCurrency(found.refunded),
    owed: perCurrency(found.owed),
  }
}

const yearly = (price: Price | null, period: string) => (price ? [perYear(price, period)] : [])

/** What was paid in each of the last years, in the currency in which most was paid. Years without a payment are years too. */
export function moneyByYear(found: Found): { currency: string; years: { year: number; amount: string }[] } | null {
  const currency = moneyOf(found).spent[0]?.currency
  if (!currency) return null

  const now = thisDay().getUTCFullYear()
  const again = paidAgain(found)
  const until = (year: number) => perCurrency(again.flatMap(({ terms, priced }) => spentSoFar(terms, priced, lastDay(year, now))))
  const inYear = (year: number) => {
    const bought = found.boughtByYear.filter((sum) => sum.year === year && sum.currency === currency)
    const paid = Number(amountIn(until(year), currency)) - Number(amountIn(until(year - 1), currency))
    return { year, amount: (bought.reduce((sum, { amount }) => sum + Number(amount), 0) + paid).toFixed(2) }
  }

  const years = Array.from({ length: YEARS }, (_, back) => inYear(now - YEARS + 1 + back))
  const first = years.findIndex(({ amount }) => Number(amount) > 0)
  return first < 0 ? null : { currency, years: years.slice(first) }
}

const amountIn = (prices: Price[], currency: string) => prices.find((price) => price.currency === currency)?.amount ?? '0'
const lastDay = (year: number, now: number) => (year >= now ? thisDay() : new Date(Date.UTC(year, 11, 31)))
