// Reads an amount of money as people, shops and spreadsheets write it.
//
// Two kinds of separator: the last is the decimal mark. One kind, several times: it groups thousands. One separator
// and three digits (`1.234`) is decided by evidence only: a currency without cents (¥1,200); else the decimal mark of
// the other amounts in the row; else the local habit when it says "thousands". Whatever stays open is refused,
// because a price that is a thousand times wrong is worse than none.
import { fractionDigits } from './currency.ts'

export type DecimalMark = '.' | ','
export type ReadAmount = { amount: string; symbol: string | null } | { fault: string }
export type AmountHints = {
  // What the other amounts of the row use, from decimalMarkIn.
  written?: DecimalMark | null
  // What people in that place use.
  local?: DecimalMark | null
  currency?: string | null
}

const SYMBOL = /^(?:[\p{Sc}]|[A-Z]{1,3}\p{Sc}|[A-Z]{3}|kr\.?|zł|TL|Fr\.)/u
const SYMBOL_BEHIND = /(?:\p{Sc}|[A-Z]{3}|kr\.?|zł|TL|Fr\.)$/u
const BLANK = new Set(['', '-', '–', '—', 'n/a', 'not available', 'not applicable', 'none', 'null'])

export function isBlank(text: string) {
  return BLANK.has(text.trim().toLowerCase())
}

export function readAmount(text: string, hints: AmountHints = {}): ReadAmount {
  const parts = takeApart(text)
  if (!parts) return { fault: 'is not an amount' }

  const { digits, symbol, negative } = parts
  const mark = markOf(digits, hints)
  if (mark === 'unclear') return { fault: 'could mean a thousand times more or less' }

  const number = mark === 'none' ? digits.replace(GROUPING, '') : withPoint(digits, mark)
  const [whole = '', fraction] = number.replace(/^0+(?=\d)/, '').split('.')
  if (whole.length > 12 || (fraction?.length ?? 0) > 4) return { fault: 'is not an amount' }

  const amount = fraction === undefined ? whole || '0' : `${whole || '0'}.${fraction}`
  return { amount: negative && /[1-9]/.test(amount) ? `-${amount}` : amount, symbol }
}

// The decimal mark these amounts agree on; null when they are silent or contradict each other.
export function decimalMarkIn(texts: string[]): DecimalMark | null {
  const marks = new Set<DecimalMark>()
  for (const text of texts) {
    const digits = takeApart(text)?.digits
    if (!digits || !/[.,]/.test(digits)) continue
    const mark = markOf(digits, {})
    if (mark === '.' || mark === ',') marks.add(mark)
    else if (mark === 'none') marks.add(digits.includes('.') ? ',' : '.')
  }
  return marks.size === 1 ? [...marks][0]! : null
}

const GROUPING = /[ '’.,]/g
const NUMBER = /^\d*(?:[ '’.,]\d+)*$/

// `'25.79` is how spreadsheets are told to leave a number alone.
function takeApart(text: string) {
  if (text.length > 60) return null
  let rest = text
    .normalize('NFC')
    .replace(/[\s\u200e\u200f]+/g, ' ')
    .trim()
    .replace(/^'/, '')
    .replace(/−/g, '-')
  const inBrackets = /^\((.*)\)$/.exec(rest)
  rest = inBrackets ? inBrackets[1]! : rest

  let signs = inBrackets ? 1 : 0
  let symbol: string | null = null
  const cut = (pattern: RegExp) => {
    const found = pattern.exec(rest)?.[0] ?? ''
    rest = rest.replace(pattern, '').trim()
    return found
  }
  const takeSign = (pattern: RegExp) => (signs += cut(pattern).includes('-') ? 1 : 0)

  takeSign(/^[-+]/)
  symbol = cut(SYMBOL) || null
  takeSign(/^[-+]/)
  takeSign(/[-+]$/)
  const behind = cut(SYMBOL_BEHIND) || null
  takeSign(/[-+]$/)

  if (signs > 1 || (symbol && behind && symbol !== behind)) return null
  if (!NUMBER.test(rest) || !/\d/.test(rest) || !groupsAreWhole(rest)) return null
  return { digits: rest, symbol: symbol ?? behind, negative: signs === 1 }
}

// 1,234,567 and the Indian 12,34,567, but neither 1,23,45 nor 12,3,456.
function groupsAreWhole(digits: string) {
  const separators = Array.from(digits).filter((character) => !/\d/.test(character))
  const grouping = separators.slice(0, -1)
  if (new Set(grouping).size > 1) return false

  const decimals =
    separators.length > 0 && /[.,]/.test(separators.at(-1)!) && separators.at(-1) !== grouping[0]
  const whole = decimals ? digits.slice(0, digits.lastIndexOf(separators.at(-1)!)) : digits
  const [first = '', ...groups] = whole.split(/[ '’.,]/)
  if (groups.length === 0) return true

  const last = groups.pop()!
  const even = groups.every((group) => group.length === 3)
  const indian = groups.every((group) => group.length === 2) && first.length <= 2
  return first.length >= 1 && first.length <= 3 && last.length === 3 && (even || indian)
}

function markOf(digits: string, hints: AmountHints): DecimalMark | 'none' | 'unclear' {
  const separators = digits.replace(/\d/g, '')
  const last = separators.at(-1)
  if (last !== '.' && last !== ',') return 'none'
  if (separators.length > 1) return separators[0] === last ? 'none' : last

  const [before = '', after = ''] = digits.split(last)
  if (after.length !== 3 || before === '' || before === '0' || before.length > 3) return last
  return markOfThree(last, hints)
}

function markOfThree(separator: DecimalMark, { written, local, currency }: AmountHints) {
  const cents = fractionDigits(currency ?? null)
  if (cents === 0) return 'none'
  if (written) return written === separator ? separator : 'none'
  if (local && local !== separator) return 'none'
  return local === separator && cents === 3 ? separator : 'unclear'
}

function withPoint(digits: string, mark: DecimalMark) {
  const at = digits.lastIndexOf(mark)
  return `${digits.slice(0, at).replace(GROUPING, '')}.${digits.slice(at + 1)}`
}
