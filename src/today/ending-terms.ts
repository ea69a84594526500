// Subscriptions and contracts whose last day to cancel is near.
import type { Db } from '@/platform/access/doorway'
import { cancelBy } from '@/subscription/policy'
import { cancelWindow, WINDOW } from './urgency'

export type TermsRow = {
  product_id: string
  period: string
  renews_on: string | null
  runs_months: number | null
  notice_days: number | null
  trial_ends_on: string | null
  /** The kinds that were put off. */
  rests: string | null
}

export type LastDay = { kind: 'cancel' | 'trial'; day: Date; days: number }

const DAY_MS = 86_400_000
const asDay = (day: string | null) => (day ? new Date(`${day}T00:00:00Z`) : null)

/** Those that need somebody today. Only for these few the products are read; removed ones need nobody. */
export async function endingTerms(db: Db, rows: TermsRow[], today: Date) {
  const ending = rows.flatMap((row) => {
    const next = lastDay(row, today)
    return next && isNear(row, next) && !row.rests?.split(' ').includes(next.kind) ? [{ ...next, recordId: row.product_id }] : []
  })
  if (ending.length === 0) return []

  const products = await db.product.findMany({
    where: { id: { in: ending.map(({ recordId }) => recordId) }, removedAt: null },
    select: { id: true, name: true, companyId: true },
  })
  const productOf = new Map(products.map((product) => [product.id, product]))
  return ending.flatMap((next) => {
    const product = productOf.get(next.recordId)
    return product ? [{ ...next, title: product.name, companyId: product.companyId }] : []
  })
}

const isNear = ({ period, runs_months }: TermsRow, { kind, days }: LastDay) =>
  days <= (kind === 'trial' ? WINDOW.trial.ahead : cancelWindow(period, runs_months))

/** The next last day to cancel, however far. While a free trial runs it is the trial that ends. */
export function lastDay(row: Omit<TermsRow, 'product_id' | 'rests'>, today: Date): LastDay | null {
  const trialEndsOn = asDay(row.trial_ends_on)
  const terms = { period: row.period, renewsOn: asDay(row.renews_on), runsMonths: row.runs_months, noticeDays: row.notice_days }
  const day = cancelBy({ ...terms, trialEndsOn, cancelledOn: null }, today)
  if (!day) return null
  const kind = trialEndsOn && day <= trialEndsOn ? 'trial' : 'cancel'
  return { kind, day, days: Math.round((day.getTime() - today.getTime()) / DAY_MS) }
}
