// What a cell of a sheet says. A date is a number there that only its format tells apart.
import type { SaxesTagPlain } from 'saxes'

export type Styles = { isDate: boolean[]; from1904: boolean }
export type Cell = { type: string; style: number; value: string }

// The formats that every spreadsheet knows by their number, if they show a date.
const KNOWN_DATES = new Set([14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 34, 35, 36, 50, 51, 52, 53, 54, 57, 58])
const DAY_MS = 86_400_000

export function readStyles() {
  const found: Styles = { isDate: [], from1904: false }
  const formats = new Map<number, boolean>()
  let inCells = false
  const style = ({ name, attributes }: SaxesTagPlain) => {
    if (name === 'numFmt') formats.set(Number(attributes.numFmtId), showsDate(attributes.formatCode ?? ''))
    if (name === 'cellXfs') inCells = true
    if (name !== 'xf' || !inCells || found.isDate.length > 65_000) return
    const id = Number(attributes.numFmtId ?? 0)
    found.isDate.push(formats.get(id) ?? KNOWN_DATES.has(id))
  }
  const workbook = ({ name, attributes }: SaxesTagPlain) => {
    if (name === 'workbookPr') found.from1904 = /^(1|true)$/.test(attributes.date1904 ?? '')
  }
  const close = (name: string) => {
    if (name === 'cellXfs') inCells = false
  }
  return { found, style, workbook, close }
}

/** A format with a day or a year in it, outside of its quoted words and colours. */
const showsDate = (code: string) => /[dy]/i.test(code.replace(/"[^"]*"|\[[^\]]*\]|\\./g, ''))

export function asCellText({ type, style, value }: Cell, texts: string[], styles: Styles): string {
  if (type === 's') return texts[Number(value)] ?? ''
  if (type === 'b') return value === '1' ? 'yes' : 'no'
  if (type === 'e') return ''
  if (type !== 'n' || value === '') return value
  const number = Number(value)
  if (!Number.isFinite(number)) return value
  if (styles.isDate[style]) return dayOf(number, styles.from1904) ?? value
  // 0.1 + 0.2 is kept as 0.30000000000000004: what was meant has no more than ten places.
  return Number.isInteger(number) ? value : String(Number(number.toFixed(10)))
}

function dayOf(serial: number, from1904: boolean): string | null {
  // Spreadsheets believe that there was a 29 February 1900.
  const days = Math.floor(serial) + (from1904 ? 1_462 : 0) + (!from1904 && serial < 60 ? 1 : 0)
  const date = new Date(Date.UTC(1899, 11, 30) + days * DAY_MS)
  return days > 0 && date.getUTCFullYear() <= 2200 ? date.toISOString().slice(0, 10) : null
}
