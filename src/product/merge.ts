// Two products that are one: what the one that stays takes over, and what of the other goes into its notes.
import { hasTerms } from './schema'

export const mergeSelection = {
  id: true,
  name: true,
  kind: true,
  companyId: true,
  company: { select: { name: true } },
  model: true,
  serialNumbers: true,
  gtin: true,
  boughtAt: true,
  boughtOn: true,
  price: true,
  currency: true,
  place: true,
  tags: true,
  notes: true,
  source: true,
  sourceKey: true,
  createdAt: true,
  subscription: { select: { period: true, renewsOn: true, runsMonths: true, noticeDays: true, trialEndsOn: true, cancelledOn: true } },
} as const

type Terms = { period: string; renewsOn: Date | null; runsMonths: number | null; noticeDays: number | null; trialEndsOn: Date | null; cancelledOn: Date | null }
type Mergeable = {
  name: string
  kind: string
  companyId: string | null
  company: { name: string } | null
  model: string | null
  serialNumbers: string[]
  gtin: string | null
  boughtAt: string | null
  boughtOn: Date | null
  price: { toString: () => string } | null
  currency: string | null
  place: string | null
  tags: string[]
  notes: string | null
  source: string | null
  sourceKey: string | null
  createdAt: Date
  subscription: Terms | null
}

/** Nothing is lost: a field that both fill differently is written down in the notes. */
export function planMerge(kept: Mergeable, other: Mergeable) {
  const [mine, theirs] = [spoken(kept), spoken(other)]
  const fields = Object.keys(mine) as (keyof typeof mine)[]
  const told = (field: keyof typeof mine) => ({ field, value: theirs[field]! })
  const filled = fields.filter((field) => theirs[field] && !mine[field]).map(told)
  const noted = fields.filter((field) => theirs[field] && mine[field] && theirs[field] !== mine[field]).map(told)

  const takes = (field: keyof typeof mine) => filled.some((one) => one.field === field)
  const line = noted.map(({ value }) => value).join(' · ')
  const data = {
    ...(takes('company') && { companyId: other.companyId }),
    ...(takes('model') && { model: other.model }),
    ...(takes('gtin') && { gtin: other.gtin }),
    ...(takes('boughtAt') && { boughtAt: other.boughtAt }),
    ...(takes('boughtOn') && { boughtOn: other.boughtOn }),
    ...(takes('price') && { price: other.price!.toString(), currency: other.currency }),
    ...(takes('place') && { place: other.place }),
    ...(!kept.source && { source: other.source, sourceKey: other.sourceKey }),
    kind: !hasTerms(kept.kind) && other.subscription ? other.kind : kept.kind,
    serialNumbers: [...new Set([...kept.serialNumbers, ...other.serialNumbers])],
    tags: [...new Set([...kept.tags, ...other.tags])],
    notes: [kept.notes, other.notes, line].filter(Boolean).join('\n\n') || null,
    createdAt: kept.createdAt < other.createdAt ? kept.createdAt : other.createdAt,
  }
  return { filled, noted, data, terms: mergeTerms(kept.subscription, other.subscription) }
}

/** What the terms of the one that stays become; null leaves them as they are. */
function mergeTerms(kept: Terms | null, other: Terms | null): Terms | null {
  if (!other) return null
  if (!kept) return other
  return {
    period: kept.period,
    renewsOn: kept.renewsOn ?? other.renewsOn,
    runsMonths: kept.runsMonths ?? other.runsMonths,
    noticeDays: kept.noticeDays ?? other.noticeDays,
    trialEndsOn: kept.trialEndsOn ?? other.trialEndsOn,
    // Only one of the two may have been told that it is over.
    cancelledOn: kept.cancelledOn,
  }
}

// A product in words that can be compared, shown and written down.
function spoken(product: Mergeable) {
  const { name, company, model, gtin, boughtAt, boughtOn, price, currency, place, subscription: terms } = product
  return {
    name,
    company: company?.name ?? null,
    model,
    gtin,
    boughtAt,
    boughtOn: day(boughtOn),
    price: price && [price.toString(), currency].filter(Boolean).join(' '),
    place,
    period: terms?.period ?? null,
    renewsOn: day(terms?.renewsOn),
    runsMonths: terms?.runsMonths?.toString() ?? null,
    noticeDays: terms?.noticeDays?.toString() ?? null,
    trialEndsOn: day(terms?.trialEndsOn),
    cancelledOn: day(terms?.cancelledOn),
  }
}

const day = (at: Date | null | undefined) => at?.toISOString().slice(0, 10) ?? null
