// Companies and how to reach them as vCard 4 (RFC 6350).
import type { CompanyLine } from './shapes'
import type { Spool } from './spool'

const LONGEST_LINE = 75

export async function* cardsOf(spool: Spool): AsyncGenerator<string> {
  for await (const company of spool.lines<CompanyLine>('views/companies')) yield cardOf(company)
}

function cardOf({ companyId, name, domain, customerNumber, tags, notes, changedAt, points }: CompanyLine): string {
  const note = [customerNumber && `Customer number ${customerNumber}`, notes].filter(Boolean).join('\n')
  const lines = [
    ...['BEGIN:VCARD', 'VERSION:4.0', 'KIND:org', `UID:urn:uuid:${companyId}`, `FN:${escaped(name)}`, `ORG:${escaped(name)}`],
    ...(domain ? [`URL:https://${domain}`] : []),
    ...points.map(pointLine),
    ...(tags.length > 0 ? [`CATEGORIES:${tags.map(escaped).join(',')}`] : []),
    ...(note ? [`NOTE:${escaped(note)}`] : []),
    ...[`REV:${changedAt.replace(/[-:]/g, '')}`, 'END:VCARD'],
  ]
  return lines.map((line) => `${folded(line)}\r\n`).join('')
}

function pointLine({ kind, value, label }: CompanyLine['points'][number], at: number): string {
  const group = label ? `item${at + 1}.` : ''
  const line = () => {
    if (kind === 'phone') return `${group}TEL:${escaped(value)}`
    if (kind === 'mail') return `${group}EMAIL:${escaped(value)}`
    if (kind === 'web') return `${group}URL:${value.replace(/[\r\n]/g, '')}`
    if (kind === 'chat') return `${group}IMPP:${escaped(value)}`
    // All of it is the street: what else it is made of, nobody told us.
    return `${group}ADR:;;${escaped(value)};;;;`
  }
  return label ? `${line()}\r\n${group}X-ABLABEL:${escaped(label)}` : line()
}

const escaped = (text: string) => text.replace(/[\\;,]/g, '\\$&').replace(/\r\n?|\n/g, '\\n')

/** No line has more than 75 bytes, and no letter is cut in two. */
function folded(line: string): string {
  return line.split('\r\n').map(foldedOne).join('\r\n')
}

function foldedOne(line: string): string {
  let out = ''
  let length = 0
  for (const letter of line) {
    const bytes = Buffer.byteLength(letter)
    if (length + bytes > LONGEST_LINE) {
      out += '\r\n '
      length = 1
    }
    out += letter
    length += bytes
  }
  return out
}
