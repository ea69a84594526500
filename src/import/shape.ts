// A staged row as it is shown.
import { companyIdOf, registrableDomain } from '@/company/company-id'
import { StagedItem } from './item/schema'

type Row = { id: string; line: number; status: string; reason: string | null; text: string | null; item: unknown }

export function asImportRow({ item, ...row }: Row, files = 0) {
  return { ...row, item: item ? { ...itemShown(StagedItem.parse(item)), files } : null }
}

function itemShown(item: StagedItem) {
  const company = item.company && { name: item.company.name ?? item.company.key, id: iconOf(item.company.key) }
  const shown = { as: item.as, company: company?.name ?? null, companyId: company?.id ?? NOBODY, facts: [] as string[], day: null, price: null, currency: null, period: null }
  if (item.as === 'company') {
    return { ...shown, name: company!.name, company: null, facts: [...item.points.map(({ value }) => oneLine(value)), ...item.tags.map((tag) => `#${tag}`)] }
  }
  if (item.as === 'interaction') {
    return { ...shown, name: nameOf(item) || company!.name, day: item.at.slice(0, 10), price: item.price, currency: item.currency }
  }
  const facts = [item.model, item.place, ...item.serialNumbers, ...item.tags.map((tag) => `#${tag}`)].filter((fact) => fact !== null)
  return { ...shown, name: item.name, facts, day: item.boughtOn, price: item.price, currency: item.currency, period: item.period }
}

// The amount stands beside it.
const nameOf = ({ channel, said }: Extract<StagedItem, { as: 'interaction' }>) => oneLine(channel === 'payment' ? (said ?? '').split(' · ').slice(1).join(' · ') : (said ?? ''))
const oneLine = (text: string) => text.split('\n', 1)[0]!.slice(0, 200)
const NOBODY = '00000000-0000-0000-0000-000000000000'
const iconOf = (website: string) => (registrableDomain(website).ok ? companyIdOf(website) : NOBODY)
