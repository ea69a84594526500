// Pieces of a product's operations: its terms, and what follows from them.
import type { Db } from '@/platform/access/doorway'
import { cancelBy, endsOn, nextRenewal, perMonth, perYear, priceOn, thisDay, type Priced, type Terms } from './policy'
import type { TermsInput } from './schema'

export const termsSelection = { period: true, renewsOn: true, runsMonths: true, noticeDays: true, trialEndsOn: true, cancelledOn: true } as const

export const priceChangesBeside = {
  select: { id: true, fromDay: true, price: true, currency: true },
  orderBy: { fromDay: 'asc' },
  take: 200,
} as const

/** A product that is paid again and again has terms; any other has none. Whether it was cancelled stays as it is. */
export async function keepTerms(db: Db, productId: string, terms: (Omit<TermsInput, 'period'> & { period: string; cancelledOn?: Date | null }) | null) {
  if (!terms) return db.subscription.deleteMany({ where: { productId } })
  const { count } = await db.subscription.updateMany({ where: { productId }, data: terms })
  return count === 0 && db.subscription.create({ data: { ...terms, productId }, select: { productId: true } })
}

export function asSubscription<T extends Terms>(terms: T, priced: Priced) {
  const price = priceOn(priced, thisDay())
  return {
    ...terms,
    nextRenewal: nextRenewal(terms, thisDay()),
    cancelBy: cancelBy(terms, thisDay()),
    endsOn: endsOn(terms),
    price,
    perMonth: price && perMonth(price, terms.period),
    perYear: price && perYear(price, terms.period),
  }
}
