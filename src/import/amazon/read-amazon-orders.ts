// Streams Amazon's "Request my data" order history (Retail.OrderHistory.1.csv), row by row.
import { readCsv, type CsvRow } from '../csv.ts'
import { decodeText } from '../encoding.ts'
import { readLines, type Line } from '../lines.ts'
import { UnreadableFile } from '../unreadable-file.ts'
import { readColumns, type Columns } from './columns.ts'
import { readOrderRow, type OrderedItem } from './order-row.ts'
import { Refusal, Skip } from '../refusal.ts'
import { tidy } from '../tidy.ts'

export { UnreadableFile } from '../unreadable-file.ts'
export type ReadRow =
  | { line: number; status: 'good'; item: OrderedItem }
  | { line: number; status: 'refused'; reason: string; text: string }
  | { line: number; status: 'skipped'; reason: string; text: string }

export async function* readAmazonOrders(
  bytes: AsyncIterable<Uint8Array>,
  progress?: (bytesRead: number) => void,
): AsyncGenerator<ReadRow> {
  const lines = readLines(decodeText(counted(bytes, progress)))
  try {
    const { columns, rest } = await readHeader(lines)
    yield* readOrders(readCsv(followedBy(rest, lines), columns), columns)
  } finally {
    // A refused file must not stay open.
    await lines.return(undefined)
  }
}

/** The same from rows that were taken apart already. */
export async function* readOrders(batches: AsyncIterable<CsvRow[]>, columns: Columns): AsyncGenerator<ReadRow> {
  const ordinals = new Map<string, number>()
  for await (const rows of batches) {
    for (const row of rows) {
      const read = readRow(row, columns)
      if (read?.status === 'good') read.item.sourceKey = withOrdinal(read.item.sourceKey, ordinals)
      if (read) yield read
    }
  }
}

async function* counted(bytes: AsyncIterable<Uint8Array>, progress?: (bytesRead: number) => void) {
  let read = 0
  for await (const chunk of bytes) {
    yield chunk
    read += chunk.length
    progress?.(read)
  }
}

// The header is the first line with anything on it. Excel may write its own `sep=;` above.
async function readHeader(lines: AsyncGenerator<Line[]>): Promise<{ columns: Columns; rest: Line[] }> {
  for (;;) {
    const next = await lines.next()
    if (next.done) throw new UnreadableFile('This file is empty.')
    const at = next.value.findIndex(({ text }) => text.trim() !== '' && !/^"?sep=.?"?$/i.test(text))
    if (at < 0) continue

    const header = next.value[at]!
    if (header.tooLong)
      throw new UnreadableFile('The first line of this file is too long for a list of columns.')
    return { columns: readColumns(header.text), rest: next.value.slice(at + 1) }
  }
}

async function* followedBy(first: Line[], rest: AsyncIterable<Line[]>) {
  yield first
  yield* rest
}

function readRow(row: CsvRow, columns: Columns): ReadRow | null {
  const { line } = row
  const notRead = (status: 'refused' | 'skipped', reason: string) => {
    return { line, status, reason, text: tidy(row.text.slice(0, 1_000), 120) }
  }
  if (row.text.includes('\0')) return notRead('refused', 'This row holds characters that are not text.')
  if ('fault' in row) return notRead('refused', row.fault)
  // Spreadsheets leave rows of bare separators behind.
  if (row.cells.every((cell) => cell.trim() === '')) return null

  try {
    return { line, status: 'good', item: readOrderRow(row.cells, columns) }
  } catch (error) {
    if (error instanceof Refusal) return notRead('refused', error.message)
    if (error instanceof Skip) return notRead('skipped', error.message)
    throw error
  }
}

// The same item twice in one order: the second row gets `:2`, so a second import finds the same keys.
function withOrdinal(key: string, ordinals: Map<string, number>) {
  const ordinal = (ordinals.get(key) ?? 0) + 1
  ordinals.set(key, ordinal)
  return ordinal === 1 ? key : `${key}:${ordinal}`
}
