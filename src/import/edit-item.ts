// What a row of the preview becomes when its person corrects it. Pure.
import { registrableDomain } from '@/company/company-id'
import { companyKey } from './company-key.ts'
import type { ItemCompany, StagedItem } from './item/schema.ts'

export type Correction = { name: string | null; company: string | null; day: Date | null; price: string | null; currency: string | null }
/** Fields that cannot be left empty, each with a sentence. */
export type Missing = Partial<Record<keyof Correction, string[]>>

export function corrected(item: StagedItem, { name, company: typed, day: given, price, currency }: Correction): { item: StagedItem } | { missing: Missing } {
  const company = typed === null ? null : companyTyped(item, typed)
  const day = given?.toISOString().slice(0, 10) ?? null
  if (item.as === 'product') {
    return name ? { item: { ...item, name, company, boughtOn: day, price, currency: price === null ? null : currency } } : { missing: { name: ['What is it called?'] } }
  }
  if (!company) return { missing: { company: ['Which company is it?'] } }
  if (item.as === 'company') return { item: { ...item, company } }
  if (!day) return { missing: { day: ['On which day was it?'] } }
  const moved = { ...item, company, at: `${day}${item.at.slice(10)}` }
  if (item.channel !== 'payment') return { item: moved }
  if (price === null || currency === null) return { missing: { price: ['How much was paid, and in which currency?'] } }
  // The words of a payment begin with its amount.
  const words = (item.said ?? '').split(' · ').slice(1)
  return { item: { ...moved, price: item.direction === 'out' ? `-${price}` : price, currency, said: [`${price} ${currency}`, ...words].join(' · ') } }
}

/** As it was, when nothing else was typed; otherwise a website, or a name. */
function companyTyped({ company }: StagedItem, typed: string): ItemCompany {
  if (company && typed === (company.name ?? company.key)) return company
  const isWebsite = !/\s/.test(typed) && registrableDomain(typed).ok
  return { key: companyKey(isWebsite ? typed : null, typed), name: null }
}
