// A row of a file as it is staged, and a staged row as it is shown.
import { companyIdOf, registrableDomain } from '@/company/company-id'
import type { OrderedItem, ReadRow } from './amazon/read-amazon-orders'
import { tidy } from './amazon/tidy'
import { type RowToStage, StagedItem } from './schema'

// What a product's own form takes. One impossible price must not stop thousands of good rows at the end.
const HIGHEST_PRICE = 99_999_999_999
const LONGEST_NAME = 200

export function asRowToStage(row: ReadRow): RowToStage {
  if (row.status !== 'good') return row
  const { line, item } = row
  const price = Number(item.price?.amount ?? 0)
  const text = tidy(item.name, 120)
  if (price > HIGHEST_PRICE) return { line, status: 'refused', reason: 'The price is too large to be one.', text }
  if (price < 0) return { line, status: 'skipped', reason: 'Money that came back, no purchase.', text }

  return {
    line,
    status: 'new',
    sourceKey: item.sourceKey,
    item: {
      name: tidy(item.name, LONGEST_NAME),
      website: item.website,
      boughtOn: item.boughtAt.slice(0, 10),
      price: item.price?.amount ?? null,
      currency: item.price?.currency ?? null,
      serialNumber: item.serialNumber,
      notes: notesOn(item),
    },
  }
}

// What a shop asks for first, and what makes the price understandable.
function notesOn({ orderId, quantity, condition }: OrderedItem) {
  const notes = [`Amazon order ${orderId}`]
  if (quantity > 1) notes.push(`quantity ${quantity}`)
  if (condition && !/^new$/i.test(condition)) notes.push(condition)
  return notes.join(' · ')
}

type Row = { id: string; line: number; reason: string | null; text: string | null; item: unknown }

export function asImportRow({ item, ...row }: Row) {
  if (!item) return { ...row, item: null }
  const staged = StagedItem.parse(item)
  return { ...row, item: { ...staged, companyId: iconOf(staged.website) } }
}

const NOBODY = '00000000-0000-0000-0000-000000000000'
const iconOf = (website: string) => (registrableDomain(website).ok ? companyIdOf(website) : NOBODY)
