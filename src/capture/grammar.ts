// The capture line: one sentence in which `@company`, `#topic` and `?intent` are marks.
//
// A mark counts at the start of the line or after white space, so addresses and e-mail stay untouched.
// How the marks leave the text, so that it still reads like a sentence:
// - a mark with words after it stays as its bare word:   The @Hyundai dealer was rude → The Hyundai dealer was rude
// - marks at the end go, their full stop stays:          Lights stay on @Hyundai #i30! → Lights stay on!
// - an intent at the start goes:                         ?rentalcar Lisbon → Lisbon
// - only the first company and the first intent count; others stay as bare words, so nothing typed is lost.
import { readMark, withoutEnding, type Mark } from './marks.ts'

export { markUnderCaret } from './under-caret.ts'

export type Capture = {
  kind: 'issue' | 'intent' | 'empty'
  text: string
  company: string | null
  topics: string[]
  intent: string | null
}

type Token = { mark: Mark['mark'] | null; word: string; tail: string }

export function readCapture(line: string): Capture {
  const tokens: Token[] = []
  const topics = new Map<string, string>()
  let company: string | null = null
  let intent: string | null = null

  for (const piece of pieces(tidy(line))) {
    if (typeof piece === 'string') {
      tokens.push({ mark: null, word: piece, tail: '' })
      continue
    }
    const { mark, name } = piece
    const counts = mark === '#' || (mark === '@' ? company === null || same(company, name) : intent === null)
    if (mark === '@') company ??= name
    if (mark === '?') intent ??= name
    if (mark === '#' && !topics.has(name.toLowerCase())) topics.set(name.toLowerCase(), name)

    tokens.push({ mark: counts && !piece.glued ? mark : null, word: name, tail: piece.tail })
  }

  // A bare name can meet an accent that stood behind its quotation mark.
  const text = sentence(tokens).normalize('NFC')
  const kind = intent !== null ? 'intent' : text === '' ? 'empty' : 'issue'
  return { kind, text, company, topics: [...topics.values()], intent }
}

// Control characters and halves of surrogate pairs have no meaning here and break databases further on.
function tidy(line: string) {
  return line
    .replace(/\p{Cs}/gu, '')
    .replace(/\p{Cc}/gu, ' ')
    .normalize('NFC')
    .replace(/\s+/g, ' ')
    .trim()
}

// Marks and plain words in order. Every character is looked at a fixed number of times: no backtracking.
function* pieces(text: string): Generator<string | Mark> {
  for (let at = 0; at < text.length;) {
    const found = readMark(text, at)
    yield found.mark ? found : text.slice(at, found.end)
    at = found.end + 1
  }
}

function sentence(tokens: Token[]) {
  const last = tokens.findLastIndex((token) => token.mark === null)
  const first = tokens.findIndex((token) => token.mark === null)
  const words = tokens
    .slice(0, last + 1)
    .filter((token, index) => token.mark !== '?' || index > first)
    .map((token) => token.word + token.tail)

  const dropped = tokens.slice(last + 1)
  if (words.length === 0 || dropped.length === 0) return words.join(' ')

  const text = withoutEnding(words.join(' '), ' ,;:')
  const ending = dropped.at(-1)!.tail.replace(/[^.!?…)]/g, '')
  return text === '' || /[.!?…]$/.test(text) ? text : text + ending
}

function same(one: string, other: string) {
  return one.toLowerCase() === other.toLowerCase()
}
