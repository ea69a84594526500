// The rows of an XLSX file's first sheet: dates as dates, texts from the list that all sheets share.
import type { Source } from '../item/schema.ts'
import { isSpreadsheet } from '../recognise.ts'
import { UnreadableFile } from '../unreadable-file.ts'
import { asCellText, readStyles, type Styles } from './xlsx-cells.ts'
import { type Part, type Handlers, openParts, parsed, readAll } from './xlsx-parts.ts'

const MOST_TEXTS = 24 * 1024 * 1024
// What a text takes in memory beside its letters.
const EACH_TEXT = 40
const MOST_COLUMNS = 1_000
const LONGEST_CELL = 32_767

export async function isSpreadsheetFile(file: Source): Promise<boolean> {
  const chunks: Uint8Array[] = []
  for await (const chunk of await file.open()) {
    chunks.push(chunk)
    if (chunks.reduce((sum, { length }) => sum + length, 0) >= 65_536) break
  }
  return isSpreadsheet(Buffer.concat(chunks))
}

export async function* sheetRows(file: Source): AsyncGenerator<string[]> {
  const { part, close } = await openParts(file)
  try {
    const sheet = part(/^xl\/worksheets\/sheet1\.xml$/) ?? part(/^xl\/worksheets\/[^/]+\.xml$/)
    if (!sheet) throw new UnreadableFile('There is no sheet in this file.')
    const styles = await stylesIn(part(/^xl\/styles\.xml$/), part(/^xl\/workbook\.xml$/))
    const texts = await textsIn(part(/^xl\/sharedStrings\.xml$/))
    yield* rowsIn(sheet, texts, styles)
  } finally {
    close()
  }
}

async function stylesIn(styles: Part | null, workbook: Part | null): Promise<Styles> {
  const read = readStyles()
  for (const [part, open] of [[styles, read.style], [workbook, read.workbook]] as const) {
    if (part) await readAll(parsed(part(), { open, close: read.close }))
  }
  return read.found
}

async function textsIn(part: Part | null): Promise<string[]> {
  const texts: string[] = []
  if (!part) return texts
  let [text, inText, inPhonetic, kept] = ['', false, false, 0]
  const handlers: Handlers = {
    open: ({ name }) => {
      if (name === 'si') text = ''
      if (name === 't') inText = true
      if (name === 'rPh') inPhonetic = true
    },
    close: (name) => {
      if (name === 't') inText = false
      if (name === 'rPh') inPhonetic = false
      if (name !== 'si') return
      kept += text.length + EACH_TEXT
      if (kept > MOST_TEXTS) throw new UnreadableFile('There is too much text in this spreadsheet. Save it as CSV.')
      texts.push(text)
    },
    text: (words) => {
      if (inText && !inPhonetic && text.length < LONGEST_CELL) text += words
    },
  }
  await readAll(parsed(part(), handlers))
  return texts
}

async function* rowsIn(sheet: Part, texts: string[], styles: Styles): AsyncGenerator<string[]> {
  let ready: string[][] = []
  let row: string[] = []
  let cell = { at: 0, type: '', style: 0, value: '' }
  let inValue = false
  const handlers: Handlers = {
    open: ({ name, attributes }) => {
      if (name === 'row') row = []
      if (name === 'c') cell = { at: columnOf(attributes.r) ?? row.length, type: attributes.t ?? 'n', style: Number(attributes.s ?? 0), value: '' }
      if (name === 'v' || name === 't') inValue = true
    },
    close: (name) => {
      if (name === 'v' || name === 't') inValue = false
      if (name === 'c' && cell.at < MOST_COLUMNS) {
        while (row.length < cell.at) row.push('')
        row[cell.at] = asCellText(cell, texts, styles)
      }
      if (name === 'row' && row.some((each) => each !== '')) ready.push(row)
    },
    text: (words) => {
      if (inValue && cell.value.length < LONGEST_CELL) cell.value += words
    },
  }
  const chunks = parsed(sheet(), handlers)
  while (!(await chunks.next()).done) {
    yield* ready
    ready = []
  }
}

/** "AB12" is the 28th column. */
function columnOf(reference: string | undefined): number | null {
  const letters = /^([A-Z]{1,3})\d/.exec(reference ?? '')?.[1]
  return letters ? Array.from(letters).reduce((at, letter) => at * 26 + letter.charCodeAt(0) - 64, 0) - 1 : null
}
