// Reads the rows of a CSV file one batch at a time. A broken row spoils itself, not the rows below it.
//
// csv-parse alone cannot promise that: an unclosed quotation mark swallows good rows up to the next one, and past its
// `max_record_size` it lets go of the rest of the chunk in silence (read in its source, 7.0.3). So lines are put
// together into rows here, and csv-parse reads their cells. A row of several lines must have exactly the columns of
// the header; otherwise its first line is refused and reading starts again at the second.
import { parse } from 'csv-parse/sync'
import { LONGEST_LINE, type Line } from './lines.ts'

export type Separator = ',' | ';' | '\t'
export type CsvRow = { line: number; text: string } & ({ cells: string[] } | { fault: string })

const MOST_LINES = 50
const BATCH = 256

export async function* readCsv(
  lines: AsyncIterable<Line[]>,
  { separator, width }: { separator: Separator; width: number },
): AsyncGenerator<CsvRow[]> {
  let pending: Line[] = []
  for await (const more of lines) {
    pending = pending.concat(more)
    const { rows, rest } = rowsOf(pending, separator, width, false)
    pending = rest
    if (rows.length > 0) yield rows
  }
  const { rows } = rowsOf(pending, separator, width, true)
  if (rows.length > 0) yield rows
}

function rowsOf(lines: Line[], separator: Separator, width: number, ended: boolean) {
  const rows: CsvRow[] = []
  let batch: Line[] = []
  const flush = () => {
    rows.push(...parseBatch(batch, separator, width))
    batch = []
  }

  for (let at = 0; at < lines.length;) {
    const extent = extentOf(lines, at, separator)
    if (extent === null && !ended && lines.length - at < MOST_LINES) {
      flush()
      return { rows, rest: lines.slice(at) }
    }
    if (extent === 1) {
      if (lines[at]!.text.trim() !== '') batch.push(lines[at]!)
      if (batch.length >= BATCH) flush()
      at++
      continue
    }
    flush()
    const whole = extent === null ? null : joined(lines.slice(at, at + extent), separator, width)
    rows.push(
      whole ?? {
        line: lines[at]!.number,
        text: lines[at]!.text,
        fault: 'A quotation mark in this row is never closed.',
      },
    )
    at += whole ? extent! : 1
  }
  flush()
  return { rows, rest: [] }
}

// How many lines the row at `at` takes: until its quotation marks are closed. Null when they are not, within bounds.
function extentOf(lines: Line[], at: number, separator: Separator): number | null {
  let open = false
  let length = 0
  for (let next = at; next < lines.length && next - at < MOST_LINES; next++) {
    const { text, tooLong } = lines[next]!
    length += text.length
    if (tooLong || length > LONGEST_LINE) return next === at ? 1 : null
    open = staysOpen(text, separator, open)
    if (!open) return next - at + 1
  }
  return null
}

function staysOpen(text: string, separator: Separator, open: boolean) {
  for (let at = text.indexOf('"'); at >= 0; at = text.indexOf('"', at + 1)) {
    if (!open) open = at === 0 || text[at - 1] === separator
    else if (text[at + 1] === '"') at++
    else open = false
  }
  return open
}

function joined(lines: Line[], separator: Separator, width: number): CsvRow | null {
  const text = lines.map((line) => line.text).join('\n')
  const records = parseText(text, separator)
  if (records?.length !== 1 || records[0]!.length !== width) return null
  return { line: lines[0]!.number, text, cells: records[0]! }
}

// Lines are read together because starting csv-parse costs more than reading a line.
function parseBatch(lines: Line[], separator: Separator, width: number): CsvRow[] {
  if (lines.length === 0) return []
  const records = lines.some((line) => line.tooLong)
    ? null
    : parseText(lines.map((line) => line.text).join('\n'), separator)
  if (records?.length === lines.length)
    return lines.map((line, index) => judged(line, records[index]!, width))
  if (lines.length > 1) return lines.flatMap((line) => parseBatch([line], separator, width))

  const [line] = lines
  const fault = line!.tooLong ? 'This row is too long.' : 'The quotation marks in this row are broken.'
  return [{ line: line!.number, text: line!.text, fault }]
}

function judged({ number: line, text }: Line, cells: string[], width: number): CsvRow {
  const count = cells.length
  if (count === width) return { line, text, cells }
  return {
    line,
    text,
    fault: `This row has ${count} column${count === 1 ? '' : 's'}, the first line has ${width}.`,
  }
}

export function parseText(text: string, separator: Separator): string[][] | null {
  try {
    return parse(text, {
      delimiter: separator,
      record_delimiter: '\n',
      relax_column_count: true,
      relax_quotes: true,
    })
  } catch {
    return null
  }
}
