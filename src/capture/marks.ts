// One mark of the capture line: where it ends, what it names.
export type Mark = { mark: '@' | '#' | '?'; name: string; tail: string; glued: boolean; end: number }

// A longer name is more likely a slip than a name; it stays in the text.
export const LONGEST_NAME = 80

const BODY = {
  '@': /[\p{L}\p{N}][\p{L}\p{N}\p{M}.&'’+_-]*/uy,
  '#': /[\p{L}\p{N}][\p{L}\p{N}\p{M}_-]*/uy,
  '?': /[\p{L}\p{N}][\p{L}\p{N}\p{M}-]*/uy,
}
// Phones turn straight quotation marks into curly ones, and “low ones” in German.
const QUOTED = /["“„]([^"“”„]*)["“”]/uy
const SENTENCE_PUNCTUATION = /^[.,;:!?…)\]"'”’»]*$/

// Reads the word that starts at `at`. `end` is its end in either case; without a mark it is a plain word.
export function readMark(text: string, at: number): Mark | { mark: null; end: number } {
  const mark = text[at]
  if (mark !== '@' && mark !== '#' && mark !== '?') return { mark: null, end: wordEnd(text, at) }

  const quoted = mark === '@' ? match(QUOTED, text, at + 1) : null
  const body = quoted ? quoted[1]!.trim() : bareName(match(BODY[mark], text, at + 1)?.[0] ?? '')
  const stop = at + 1 + (quoted ? quoted[0].length : body.length)
  const end = wordEnd(text, stop)
  const rest = text.slice(stop, end)
  const glued = !SENTENCE_PUNCTUATION.test(rest)

  const isName = quoted ? /^[\p{L}\p{N}][^@#?]*$/u.test(body) : /\p{L}|\p{N}\D/u.test(body)
  // `?q=1` and `@user@server` are somebody else's notation.
  const foreign = glued && (mark === '?' || (mark === '@' && rest.startsWith('@')))
  if (!isName || body.length > LONGEST_NAME || foreign) return { mark: null, end }

  return { mark, name: body, tail: rest, glued, end }
}

function match(pattern: RegExp, text: string, at: number) {
  pattern.lastIndex = at
  return pattern.exec(text)
}

// `@Hyundai.` names Hyundai; `@hyundai.com` keeps its dot, `@Disney+` its plus.
function bareName(body: string) {
  return withoutEnding(body, ".&'’_-")
}

// A loop, because a pattern such as /[,;]+$/ takes quadratic time on a long run that does not end the text.
export function withoutEnding(text: string, characters: string) {
  let end = text.length
  while (end > 0 && characters.includes(text[end - 1]!)) end--
  return text.slice(0, end)
}

function wordEnd(text: string, from: number) {
  const space = text.indexOf(' ', from)
  return space < 0 ? text.length : space
}
