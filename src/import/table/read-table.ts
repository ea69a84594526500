// Any table whose columns somebody explained, now or once before: payments, things or companies.
import type { CsvRow } from '../csv.ts'
import type { ReadRow, Source } from '../item/schema.ts'
import { recurring } from '../money/recurring.ts'
import { Refusal, Skip } from '../refusal.ts'
import { keyFor } from '../source-key.ts'
import { tidy } from '../tidy.ts'
import { guessMapping } from './guess-mapping.ts'
import { openTable } from './open-table.ts'
import { type Field, Mapping } from './schema.ts'
import { companyIn, paymentIn, thingIn, type Cells } from './table-rows.ts'
import { asInteraction } from '../money/payment.ts'
import { UnexplainedTable } from './unexplained-table.ts'

const SHOWN = 4
const LONGEST_SHOWN = 60

export async function* readTable(file: Source): AsyncGenerator<ReadRow> {
  const { names, rows } = await openTable(file)
  const shape = keyFor(names.map((name) => name.toLowerCase()).join('\n'))
  const told = Mapping.safeParse(file.mapping ?? (await file.remembered(shape)))
  if (!told.success) {
    const first = await firstOf(rows)
    const guess = guessMapping(names, first)
    const shown = first.slice(0, SHOWN).map((cells) => cells.map((cell) => tidy(cell, LONGEST_SHOWN)))
    throw new UnexplainedTable({ shape, names: names.map((name) => tidy(name, 100)), rows: shown, guess })
  }
  yield* rowsAs(told.data, rows, shape)
}

async function firstOf(batches: AsyncGenerator<CsvRow[]>): Promise<string[][]> {
  const rows: string[][] = []
  for await (const batch of batches) {
    for (const row of batch) if ('cells' in row) rows.push(row.cells)
    if (rows.length >= 50) break
  }
  return rows
}

async function* rowsAs(mapping: Mapping, batches: AsyncIterable<CsvRow[]>, shape: string): AsyncGenerator<ReadRow> {
  const again = recurring()
  const ordinals = new Map<string, number>()
  for await (const batch of batches) {
    for (const row of batch) {
      const read = readRow(mapping, row, shape, again)
      if (read?.status === 'new') read.sourceKey = withOrdinal(read.sourceKey, ordinals)
      if (read) yield read
    }
  }
  if (mapping.target === 'payments') yield* again.found()
}

function readRow(mapping: Mapping, row: CsvRow, shape: string, again: ReturnType<typeof recurring>): ReadRow | null {
  const { line } = row
  const notRead = (status: 'refused' | 'skipped', reason: string): ReadRow => ({ line, status, reason, text: tidy(row.text.slice(0, 1_000), 120) })
  if (row.text.includes('\0')) return notRead('refused', 'This row holds characters that are not text.')
  if ('fault' in row) return notRead('refused', row.fault)
  // Spreadsheets leave rows of bare separators behind.
  if (row.cells.every((cell) => cell.trim() === '')) return null

  const cell = (field: Field) => (mapping[field] === undefined ? '' : plainCell(row.cells[mapping[field]] ?? ''))
  try {
    const { source, item, key } = itemIn(mapping, cell, again, line)
    return { line, status: 'new', source, sourceKey: keyFor(`${shape}\n${key}`), item }
  } catch (error) {
    if (error instanceof Refusal) return notRead('refused', error.message)
    if (error instanceof Skip) return notRead('skipped', error.message)
    throw error
  }
}

function itemIn(mapping: Mapping, cell: Cells, again: ReturnType<typeof recurring>, line: number) {
  if (mapping.target === 'things') return { source: 'table', ...thingIn(cell, mapping) }
  if (mapping.target === 'companies') return { source: 'table', ...companyIn(cell) }
  const payment = paymentIn(cell, mapping)
  again.note(payment, line)
  return { source: 'bank', item: asInteraction(payment), key: payment.reference ? `${payment.reference} ${payment.day} ${payment.amount}` : Object.values(payment).join('\n') }
}

// A spreadsheet is told by a quotation mark that "=1+1" is no formula.
const plainCell = (text: string) => text.trim().replace(/^'(?=[=+\-@])/, '')

/** Two coffees on one day are two: the second gets `:2`, so a second import finds the same keys. */
function withOrdinal(key: string, ordinals: Map<string, number>) {
  const ordinal = (ordinals.get(key) ?? 0) + 1
  ordinals.set(key, ordinal)
  return ordinal === 1 ? key : `${key}:${ordinal}`
}
