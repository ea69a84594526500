// Contact cards as companies with their contact points. A person without an organisation is nobody's customer relation.
import { registrableDomain } from '@/company/company-id'
import { AddContactPointInput } from '@/contact/schema'
import { decodeText } from '../encoding.ts'
import type { NewItem, ReadRow, Source } from '../item/schema.ts'
import { readLines } from '../lines.ts'
import { keyFor } from '../source-key.ts'
import { tidy } from '../tidy.ts'
import { UnreadableFile } from '../unreadable-file.ts'
import { companyKey } from '../company-key.ts'
import { partsOf, plainOf, readCards, type Card, type Property } from './properties.ts'

type Points = Extract<NewItem, { as: 'company' }>['points']
const NOBODY = '00000000-0000-0000-0000-000000000000'

export async function* readVCards(file: Source): AsyncGenerator<ReadRow> {
  let cards = 0
  const seen = new Set<string>()
  for await (const card of readCards(readLines(decodeText(await file.open())))) {
    cards++
    const row = asRow(card)
    if (row.status === 'new' && seen.has(row.sourceKey)) yield { line: card.line, status: 'skipped', reason: 'This card is in the file twice.', text: named(card) }
    else yield row
    if (row.status === 'new') seen.add(row.sourceKey)
  }
  if (cards === 0) throw new UnreadableFile('There is no contact card in this file.')
}

function asRow(card: Card): ReadRow {
  const { line, properties } = card
  const text = named(card)
  if (card.fault) return { line, status: 'refused', reason: card.fault, text }
  if (kindOf(properties) === 'group') return { line, status: 'skipped', reason: 'A list of contacts, no company.', text }

  const organisation = tidy(partsOf(first(properties, 'ORG') ?? '', ';')[0] ?? '', 120)
  const fullName = tidy(plainOf(first(properties, 'FN') ?? ''), 120)
  const name = organisation || (isCompany(properties) ? fullName : '')
  if (!name) return { line, status: 'skipped', reason: fullName ? 'A person without a company.' : 'A card without a name.', text }

  const points = pointsOf(properties, organisation && fullName !== organisation ? fullName : null)
  const website = properties.filter(({ name: each }) => each === 'URL').map(({ value }) => plainOf(value)).find((url) => registrableDomain(url).ok)
  const item: NewItem = {
    as: 'company',
    company: { key: companyKey(website ?? null, name), name },
    points,
    tags: [...new Set(partsOf(first(properties, 'CATEGORIES') ?? '', ',').map((tag) => tidy(tag.replace(/[\s,#]+/g, '-'), 40)).filter(Boolean))].slice(0, 20),
    notes: plainOf(first(properties, 'NOTE') ?? '').toWellFormed().replaceAll('\0', '').slice(0, 5000) || null,
  }
  return { line, status: 'new', source: 'vcard', sourceKey: keyFor(first(properties, 'UID') ?? `${name}\n${points.map(({ value }) => value).join('\n')}`), item }
}

const named = ({ properties }: Card) => tidy(plainOf(first(properties, 'FN') ?? first(properties, 'ORG') ?? ''), 120)
const first = (properties: Property[], name: string) => properties.find((each) => each.name === name && each.value.trim() !== '')?.value
const kindOf = (properties: Property[]) => (first(properties, 'KIND') ?? first(properties, 'X-ADDRESSBOOKSERVER-KIND') ?? '').trim().toLowerCase()
const isCompany = (properties: Property[]) => kindOf(properties) === 'org' || /^company$/i.test(first(properties, 'X-ABSHOWAS') ?? '') || (!first(properties, 'N')?.replaceAll(';', '').trim() && kindOf(properties) !== 'individual')

const KINDS: Record<string, 'phone' | 'mail' | 'web' | 'address' | 'chat'> = { TEL: 'phone', EMAIL: 'mail', URL: 'web', ADR: 'address', IMPP: 'chat' }

function pointsOf(properties: Property[], who: string | null): NonNullable<Points> {
  const points = properties.flatMap((property) => {
    const kind = KINDS[property.name]
    if (!kind) return []
    const value = kind === 'address' ? addressOf(property.value) : tidy(plainOf(property.value).replace(/^(tel|mailto):/i, ''), 500)
    // What its own form would refuse is left out: it could not be edited later.
    const judged = AddContactPointInput.safeParse({ companyId: NOBODY, kind, value, label: labelOf(property, properties, who) })
    return judged.success ? [{ kind, value: judged.data.value, label: judged.data.label }] : []
  })
  const unique = new Map(points.map((point) => [`${point.kind} ${point.value}`, point]))
  return [...unique.values()].slice(0, 50)
}

const addressOf = (value: string) => {
  const [box, more, street, town, region, code, country] = partsOf(value, ';').map((part) => tidy(part, 200))
  return [[street, more, box].filter(Boolean).join(', '), [code, town].filter(Boolean).join(' '), region, country].filter(Boolean).join('\n').slice(0, 500)
}

const TYPES = new Set(['work', 'home', 'cell', 'fax', 'main', 'billing'])

// A telephone and a mailbox are somebody's; a website and a house are the company's.
function labelOf({ name, group, parameters }: Property, properties: Property[], who: string | null): string | null {
  const label = group ? properties.find((each) => each.name === 'X-ABLABEL' && each.group === group)?.value.replace(/^_\$!<(.*)>!\$_$/, '$1') : undefined
  const type = (parameters.get('TYPE') ?? []).find((word) => TYPES.has(word) && word !== 'home')
  return tidy([/^(TEL|EMAIL|IMPP)$/.test(name) ? who : null, label ?? type].filter(Boolean).join(', '), 80) || null
}
