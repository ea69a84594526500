// Finds in a person's payments what is paid again and again: the same payee, at the same distance, mostly the same amount.
import type { ReadRow } from '../item/schema.ts'
import { keyFor } from '../source-key.ts'
import { payeeOf, type Payment } from './payment.ts'

type Period = 'week' | 'month' | 'quarter' | 'half-year' | 'year'
type Paid = { day: number; amount: string; line: number }

// How many days apart, at least and at most: months are short and long, and a bank does not work on Sundays.
const PERIODS: [period: Period, least: number, most: number, needed: number][] = [
  ['week', 6, 8, 4],
  ['month', 26, 35, 3],
  ['quarter', 85, 97, 3],
  ['half-year', 175, 190, 3],
  ['year', 355, 375, 2],
]
const DAY_MS = 86_400_000
const MOST_REMEMBERED = 200_000

export function recurring() {
  const payees = new Map<string, { payee: string; currency: string; paid: Paid[] }>()
  let remembered = 0
  let latest = -Infinity

  const note = (payment: Payment, line: number) => {
    const day = Date.parse(payment.day) / DAY_MS
    latest = Math.max(latest, day)
    if (!payment.amount.startsWith('-') || remembered++ > MOST_REMEMBERED) return
    const payee = payeeOf(payment.payee)
    const key = `${payee.toLowerCase()} ${payment.currency}`
    const known = payees.get(key) ?? { payee, currency: payment.currency, paid: [] }
    known.paid.push({ day, amount: payment.amount.slice(1), line })
    payees.set(key, known)
  }

  function* found(): Generator<ReadRow> {
    for (const [key, { payee, currency, paid }] of payees) {
      const sorted = paid.sort((one, other) => one.day - other.day)
      const period = periodOf(sorted)
      const last = sorted.at(-1)!
      // What stopped two periods ago is over: nobody has it any more.
      if (!period || latest - last.day > 2 * period[2]) continue
      const changes = sorted.filter(({ amount }, at) => at > 0 && Number(amount) !== Number(sorted[at - 1]!.amount))
      yield {
        line: last.line,
        status: 'new',
        source: 'bank',
        sourceKey: `recurring:${keyFor(key)}`,
        item: {
          as: 'product',
          company: { key: payee, name: null },
          name: payee,
          kind: 'subscription',
          boughtOn: dayOf(sorted[0]!.day),
          price: sorted[0]!.amount,
          currency,
          period: period[0],
          renewsOn: dayOf(last.day),
          priceChanges: changes.slice(-50).map(({ day, amount }) => ({ fromDay: dayOf(day), price: amount, currency })),
        },
      }
    }
  }
  return { note, found }
}

function periodOf(paid: Paid[]) {
  return PERIODS.find(([, least, most, needed]) => {
    if (paid.length < needed) return false
    const gaps = paid.slice(1).map(({ day }, at) => day - paid[at]!.day)
    const same = paid.slice(1).filter(({ amount }, at) => Number(amount) === Number(paid[at]!.amount)).length
    // A price may rise now and then. What is another amount every time is shopping.
    return gaps.every((gap) => gap >= least && gap <= most) && same >= Math.floor((paid.length - 1) * 0.6) && (paid.length > 2 || same === paid.length - 1)
  })
}

const dayOf = (day: number) => new Date(day * DAY_MS).toISOString().slice(0, 10)
