// vCards (RFC 6350, 2426, and 2.1 as old phones write it) as lists of properties. A card that is never closed is told apart.
import { LONGEST_LINE, type Line } from '../lines.ts'

export type Property = { group: string; name: string; parameters: Map<string, string[]>; value: string }
export type Card = { line: number; properties: Property[]; fault?: string }

const MOST_PROPERTIES = 2_000
/** A photo may be longer than this, and is not wanted. */
const LONGEST_VALUE = 4 * LONGEST_LINE

export async function* readCards(batches: AsyncIterable<Line[]>): AsyncGenerator<Card> {
  let card: Card | null = null
  for await (const { line, text } of unfolded(batches)) {
    if (/^BEGIN:VCARD\s*$/i.test(text)) {
      if (card) yield { ...card, fault: 'This card does not end before the next begins.' }
      card = { line, properties: [] }
    } else if (/^END:VCARD\s*$/i.test(text)) {
      if (card) yield card
      card = null
    } else if (card && card.properties.length < MOST_PROPERTIES) {
      const property = propertyIn(text)
      if (property) card.properties.push(property)
    }
  }
  if (card) yield { ...card, fault: 'The file ends in the middle of this card.' }
}

/** A line that begins with a space goes on with the one before; in quoted-printable, one that follows a "=". */
async function* unfolded(batches: AsyncIterable<Line[]>) {
  let current: { line: number; text: string } | null = null
  for await (const lines of batches) {
    for (const { number, text } of lines) {
      if (current && /^[ \t]/.test(text)) {
        if (current.text.length < LONGEST_VALUE) current.text += text.slice(1)
      } else if (current && /;(ENCODING=)?QUOTED-PRINTABLE[;:]/i.test(current.text) && current.text.endsWith('=')) {
        current.text = current.text.slice(0, -1) + text
      } else {
        if (current?.text) yield current
        current = { line: number, text }
      }
    }
  }
  if (current?.text) yield current
}

function propertyIn(line: string): Property | null {
  const end = endOfName(line)
  if (end < 0) return null
  const [head = '', ...given] = piecesOf(line.slice(0, end))
  const dot = head.lastIndexOf('.')
  const parameters = new Map<string, string[]>()
  for (const each of given.slice(0, 50)) {
    const at = each.indexOf('=')
    // 2.1 names a type without saying that it is one.
    const [name, value] = at < 0 ? ['TYPE', each] : [each.slice(0, at).toUpperCase(), each.slice(at + 1)]
    parameters.set(name, [...(parameters.get(name) ?? []), ...value.replaceAll('"', '').split(',').map((word) => word.trim().toLowerCase())])
  }
  const name = head.slice(dot + 1).toUpperCase()
  const isQuoted = [...(parameters.get('ENCODING') ?? []), ...(parameters.get('TYPE') ?? [])].includes('quoted-printable')
  const value = line.slice(end + 1)
  return /^[A-Z0-9-]{1,40}$/.test(name) ? { group: head.slice(0, Math.max(0, dot)).toLowerCase(), name, parameters, value: isQuoted ? unquoted(value) : value } : null
}

// A colon inside quotation marks is a part of a parameter.
function endOfName(line: string): number {
  let quoted = false
  for (let at = 0; at < Math.min(line.length, 1_000); at++) {
    if (line[at] === '"') quoted = !quoted
    else if (line[at] === ':' && !quoted) return at
  }
  return -1
}

const piecesOf = (head: string) => head.match(/(?:"[^"]*"|[^;"])+/g) ?? []

function unquoted(value: string): string {
  const bytes = value.replace(/=([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
  return /[^\0-\xff]/.test(bytes) ? bytes : Buffer.from(bytes, 'latin1').toString('utf8')
}

/** The parts of a value, taken apart at a sign that is not escaped, and each made plain. */
export function partsOf(value: string, separator: ';' | ','): string[] {
  const parts: string[] = []
  let part = ''
  for (let at = 0; at < value.length; at++) {
    const sign = value[at]!
    if (sign === '\\' && at + 1 < value.length) {
      const next = value[++at]!
      part += next === 'n' || next === 'N' ? '\n' : next
    } else if (sign === separator && parts.length < 100) {
      parts.push(part)
      part = ''
    } else part += sign
  }
  return [...parts, part].map((each) => each.trim())
}

export const plainOf = (value: string) => partsOf(value, ';').join(';').trim()
