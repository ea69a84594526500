// A table from a file of any kind: CSV with whatever separator, or the first sheet of an XLSX. Banks write lines above the header.
import type { CsvRow, Separator } from '../csv.ts'
import { parseText, readCsv } from '../csv.ts'
import { decodeText } from '../encoding.ts'
import type { Source } from '../item/schema.ts'
import { readLines, type Line } from '../lines.ts'
import { UnreadableFile } from '../unreadable-file.ts'
import { isSpreadsheetFile, sheetRows } from './xlsx.ts'

export type Table = { names: string[]; rows: AsyncGenerator<CsvRow[]> }

const MOST_COLUMNS = 500
// How far down a header is looked for.
const LINES_ABOVE = 40

export async function openTable(file: Source): Promise<Table> {
  return (await isSpreadsheetFile(file)) ? openSheet(file) : openCsv(file)
}

async function openCsv(file: Source): Promise<Table> {
  const lines = readLines(decodeText(await file.open()))
  const first: Line[] = []
  for (let next = await lines.next(); !next.done; next = await lines.next()) {
    first.push(...next.value)
    if (first.length > LINES_ABOVE) break
  }
  if (first.every(({ text }) => text.trim() === '')) throw new UnreadableFile('This file is empty.')

  const head = first.slice(0, LINES_ABOVE)
  const readings = ([',', ';', '\t'] as const).map((separator) => ({ separator, ...headerIn(head.map((line) => cellsOf(line, separator))) }))
  const best = readings.reduce((one, other) => (other.score > one.score ? other : one))
  const names = namesIn(best.cells)
  return { names, rows: readCsv(linesFrom(first.slice(best.at + 1), lines), { separator: best.separator, width: names.length }) }
}

async function openSheet(file: Source): Promise<Table> {
  const rows = sheetRows(file)
  const first: string[][] = []
  for (let next = await rows.next(); !next.done; next = await rows.next()) {
    first.push(next.value)
    if (first.length >= LINES_ABOVE) break
  }
  const { at, cells } = headerIn(first)
  const names = namesIn(cells)
  async function* batches() {
    let batch: CsvRow[] = []
    let line = at + 1
    for await (const row of rowsFrom(first.slice(at + 1), rows)) {
      line++
      const whole = Array.from({ length: names.length }, (_, column) => row[column] ?? '')
      batch.push({ line, text: whole.join(' ').slice(0, 1_000), cells: whole })
      if (batch.length < 256) continue
      yield batch
      batch = []
    }
    yield batch
  }
  return { names, rows: batches() }
}

const cellsOf = (line: Line, separator: Separator) => (line.tooLong ? [] : (parseText(line.text, separator)?.[0] ?? []))

/** The header is the row with the most words in it, above rows that are as wide. */
function headerIn(rows: string[][]): { at: number; cells: string[]; score: number } {
  const scored = rows.map((cells, at) => {
    const words = cells.filter((cell) => /\p{L}/u.test(cell) && !/\d{3,}/.test(cell)).length
    const below = rows.slice(at + 1, at + 6).filter((row) => row.length > 1)
    const fitting = below.filter((row) => row.length === cells.length).length
    return { at, cells, score: cells.length < 2 ? 0 : words * (below.length === 0 ? 0.5 : 0.1 + fitting / below.length) }
  })
  const best = scored.reduce((one, other) => (other.score > one.score ? other : one), { at: -1, cells: [] as string[], score: 0 })
  if (best.at < 0) return { at: 0, cells: [], score: 0 }
  return best
}

function namesIn(cells: string[]): string[] {
  if (cells.length < 2) throw new UnreadableFile('This looks like no table: there is no row with the names of columns.')
  if (cells.length > MOST_COLUMNS) throw new UnreadableFile(`A table may have ${MOST_COLUMNS} columns. This one has ${cells.length}.`)
  return cells.map((cell) => cell.replace(/^\ufeff/, '').replace(/\s+/g, ' ').trim())
}

async function* linesFrom(first: Line[], rest: AsyncIterable<Line[]>) {
  yield first
  yield* rest
}

async function* rowsFrom(first: string[][], rest: AsyncIterable<string[]>) {
  yield* first
  yield* rest
}
