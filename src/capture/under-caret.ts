// The mark that is being typed, for suggestions. `line.slice(from, to)` is what a chosen suggestion replaces.
import { LONGEST_NAME } from './marks.ts'

export type MarkUnderCaret = { mark: '@' | '#' | '?'; word: string; from: number; to: number }

export function markUnderCaret(line: string, caret: number): MarkUnderCaret | null {
  if (!(caret > 0 && caret <= line.length)) return null
  return quotedName(line, caret) ?? plainMark(line, caret)
}

function plainMark(line: string, caret: number): MarkUnderCaret | null {
  let from = caret
  while (from > 0 && caret - from <= LONGEST_NAME + 1 && !isSpace(line[from - 1])) from--

  const mark = line[from]
  if (from === caret || !startsWord(line, from) || !isMark(mark)) return null

  const word = NAME[mark].exec(line.slice(from + 1, from + 2 + LONGEST_NAME))?.[0] ?? ''
  const to = from + 1 + word.length
  // Past the name (`@Hyundai,|`) nothing is being named any more, and `#12` is an order number.
  return caret > to || (word !== '' && !/[^\d]/.test(word)) ? null : { mark, word, from, to }
}

const NAME = {
  '@': /^[\p{L}\p{N}\p{M}.&'’+_-]+/u,
  '#': /^[\p{L}\p{N}\p{M}_-]+/u,
  '?': /^[\p{L}\p{N}\p{M}-]+/u,
}

// `@"Deutsche Ba|`: the name runs to the caret, or to its closing quotation mark when it has one.
function quotedName(line: string, caret: number): MarkUnderCaret | null {
  let open = caret - 1
  while (open > 0 && caret - open <= LONGEST_NAME && !isQuote(line[open])) open--
  if (!isQuote(line[open]) || line[open - 1] !== '@' || !startsWord(line, open - 1)) return null

  const rest = /^[^"“”„@#?]*["“”]/u.exec(line.slice(caret, caret + LONGEST_NAME))?.[0] ?? ''
  const word = (line.slice(open + 1, caret) + rest.slice(0, -1)).trim()
  return { mark: '@', word, from: open - 1, to: caret + rest.length }
}

function startsWord(line: string, from: number) {
  return from === 0 || isSpace(line[from - 1])
}

function isSpace(character: string | undefined) {
  return character !== undefined && /\s/.test(character)
}

function isQuote(character: string | undefined) {
  return character !== undefined && '"“”„'.includes(character)
}

function isMark(character: string | undefined): character is '@' | '#' | '?' {
  return character === '@' || character === '#' || character === '?'
}
