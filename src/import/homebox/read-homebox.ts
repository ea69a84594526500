// Homebox's own export: columns called HB.*, in any order. Its prices name no currency, so they stand in the notes unless the
// person's own column HB.field.Currency names one.
import { companyKey } from '../company-key.ts'
import type { CsvRow } from '../csv.ts'
import { readDay } from '../day.ts'
import type { NewItem, ReadRow, Source } from '../item/schema.ts'
import { readMoney } from '../money/read-money.ts'
import { Refusal, Skip } from '../refusal.ts'
import { keyFor } from '../source-key.ts'
import { openTable } from '../table/open-table.ts'
import { longText, serialsIn, tagsIn } from '../table/table-rows.ts'
import { excerpt, tidy } from '../tidy.ts'
import { UnreadableFile } from '../unreadable-file.ts'

type Cells = (name: string) => string

export async function* readHomebox(file: Source): AsyncGenerator<ReadRow> {
  const { names, rows } = await openTable(file)
  const plain = names.map((name) => name.toLowerCase())
  if (!plain.includes('hb.name')) throw new UnreadableFile('This Homebox file lacks the column “HB.name”.')
  const seen = new Set<string>()
  for await (const batch of rows) {
    for (const row of batch) {
      const read = readRow(row, plain, names)
      if (read?.status === 'new' && seen.has(read.sourceKey)) yield { line: row.line, status: 'skipped', reason: 'This thing is in the file twice.', text: tidy(row.text, 120) }
      else if (read) yield read
      if (read?.status === 'new') seen.add(read.sourceKey)
    }
  }
}

function readRow(row: CsvRow, plain: string[], names: string[]): ReadRow | null {
  const { line } = row
  const notRead = (status: 'refused' | 'skipped', reason: string): ReadRow => ({ line, status, reason, text: tidy(row.text.slice(0, 1_000), 120) })
  if (row.text.includes('\0')) return notRead('refused', 'This row holds characters that are not text.')
  if ('fault' in row) return notRead('refused', row.fault)
  const { cells } = row
  if (cells.every((cell) => cell.trim() === '')) return null
  const cell: Cells = (name) => cells[plain.indexOf(`hb.${name}`)]?.trim() ?? ''
  try {
    const item = thingIn(cell, ownFields(plain, names, cells))
    return { line, status: 'new', source: 'homebox', sourceKey: keyFor(cell('import_ref') || cell('asset_id').replace(/^0*-?0*$/, '') || JSON.stringify(item)), item }
  } catch (error) {
    if (error instanceof Refusal) return notRead('refused', error.message)
    if (error instanceof Skip) return notRead('skipped', error.message)
    throw error
  }
}

const ownFields = (plain: string[], names: string[], cells: string[]) =>
  plain.flatMap((name, at) => (name.startsWith('hb.field.') && cells[at]?.trim() ? [`${names[at]!.slice('HB.field.'.length)}: ${cells[at].trim()}`] : []))

function thingIn(cell: Cells, own: string[]): NewItem {
  const name = tidy(cell('name'), 200)
  if (!name) throw new Refusal('The thing has no name.')
  if (isYes(cell('archived')) && cell('sold_time')) throw new Skip('It was sold, and put away.')

  const price = priceOf(cell)
  const company = tidy(cell('manufacturer'), 120)
  const quantity = Number(cell('quantity') || 1)
  const notes = [
    cell('description'),
    cell('notes'),
    quantity > 1 && `Quantity: ${quantity}`,
    price && 'text' in price && `Price: ${price.text}`,
    isYes(cell('lifetime_warranty')) && 'Warranty for life.',
    cell('warranty_details') && `Warranty: ${cell('warranty_details')}`,
    cell('url'),
    ...own,
  ]
  return {
    as: 'product',
    company: company ? { key: companyKey(null, company), name: null } : null,
    name,
    model: tidy(cell('model_number'), 120) || null,
    serialNumbers: serialsIn(cell('serial_number')),
    boughtOn: dayIn(cell('purchase_time') || cell('purchase_date'), 'day it was bought'),
    boughtAt: tidy(cell('purchase_from'), 120) || null,
    ...(price && 'amount' in price && { price: price.amount, currency: price.currency }),
    place: tidy(cell('location').replaceAll('/', ' / '), 120) || null,
    tags: tagsIn(cell('labels') || cell('tags')),
    notes: longText(notes.filter(Boolean).join('\n'), 5_000),
    warrantyUntil: dayIn(cell('warranty_expires'), 'day on which the warranty ends'),
  }
}

const isYes = (text: string) => /^(true|yes|1)$/i.test(text)

function priceOf(cell: Cells) {
  const text = cell('purchase_price')
  if (!text || /^0([.,]0*)?$/.test(text)) return null
  const currency = cell('field.currency')
  if (!currency) return /^[\d.,]{1,20}$/.test(text) ? { text } : wrong(text)
  return readMoney(text, 'price', { currency, decimal: '.' })
}

function wrong(text: string): never {
  throw new Refusal(`The price “${excerpt(text)}” is not an amount.`)
}

// A Go program that knows no day writes the year 1.
function dayIn(text: string, label: string): string | null {
  if (!text || /^0001-01-01/.test(text)) return null
  const read = readDay(text, null)
  if ('fault' in read) throw new Refusal(`The ${label} “${excerpt(text)}” ${read.fault}.`)
  return read.day
}
