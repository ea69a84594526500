// What shops write into their mails for programs: schema.org as JSON-LD or as microdata. And the words of a mail without a text part.
import { Parser } from 'htmlparser2'
import { isRecord } from '../json-records.ts'

export type Thing = Record<string, unknown>
type Open = { tag: string; item: Thing | null; property: string | null; text: string }

const LONGEST_JSON = 512 * 1024
const MOST_THINGS = 500
const MOST_DEPTH = 100
const LONGEST_TEXT = 20_000
const HIDDEN = new Set(['script', 'style', 'head', 'title', 'noscript'])

export function readMarkup(html: string): { things: Thing[]; text: string } {
  const things: Thing[] = []
  const open: Open[] = []
  let [text, json, hidden, count] = ['', null as string | null, 0, 0]

  const parser = new Parser(
    {
      onopentag(tag, attributes) {
        if (tag === 'script' && /ld\+json/i.test(attributes.type ?? '')) json = ''
        if (HIDDEN.has(tag)) hidden++
        if (/^(p|div|br|tr|li|h\d)$/.test(tag) && text.length < LONGEST_TEXT) text += '\n'
        if (open.length >= MOST_DEPTH) return
        const property = attributes.itemprop?.split(/\s/, 1)[0] ?? null
        const item = attributes.itemscope !== undefined && count++ < MOST_THINGS ? { '@type': (attributes.itemtype ?? '').replace(/^https?:\/\/(www\.)?schema\.org\//i, '') } : null
        if (item) keep(item, property, innermost(open), things)
        const value = attributes.content ?? attributes.datetime ?? attributes.value ?? (/^(a|link|img)$/.test(tag) ? (attributes.href ?? attributes.src) : undefined)
        const isTold = property !== null && !item && value !== undefined
        if (isTold) keep(value, property, innermost(open), things)
        if (!VOID.has(tag)) open.push({ tag, item, property: item || isTold ? null : property, text: '' })
      },
      ontext(words) {
        if (json !== null) {
          if (json.length < LONGEST_JSON) json += words
        } else if (hidden === 0 && text.length < LONGEST_TEXT) text += words
        for (const each of open) if (each.property && each.text.length < 1_000) each.text += words
      },
      onclosetag(tag) {
        if (HIDDEN.has(tag)) hidden = Math.max(0, hidden - 1)
        if (tag === 'script' && json !== null) {
          things.push(...thingsIn(json).slice(0, MOST_THINGS))
          json = null
        }
        const at = open.findLastIndex((each) => each.tag === tag)
        if (at < 0) return
        for (const { property, text: words } of open.splice(at).reverse()) if (property) keep(words.replace(/\s+/g, ' ').trim(), property, innermost(open), things)
      },
    },
    { decodeEntities: true, lowerCaseTags: true },
  )
  parser.write(html)
  parser.end()
  return { things: things.slice(0, MOST_THINGS), text: text.replace(/[ \t\u00a0\u200c]+/g, ' ').replace(/\s*\n\s*/g, '\n').trim() }
}

const VOID = new Set(['area', 'base', 'br', 'col', 'embed', 'hr', 'img', 'input', 'link', 'meta', 'source', 'track', 'wbr'])
const innermost = (open: Open[]): Thing | null => open.findLast((each) => each.item)?.item ?? null

function keep(value: unknown, property: string | null, into: Thing | null, things: Thing[]) {
  if (!into || !property) {
    if (isRecord(value)) things.push(value)
    return
  }
  if (property === '__proto__' || property === 'constructor') return
  const before = into[property]
  into[property] = before === undefined ? value : [...(Array.isArray(before) ? (before as unknown[]) : [before]), value]
}

function thingsIn(json: string): Thing[] {
  let value: unknown
  try {
    value = JSON.parse(json.trim())
  } catch {
    return []
  }
  const list = Array.isArray(value) ? value : isRecord(value) && Array.isArray(value['@graph']) ? value['@graph'] : [value]
  return list.filter(isRecord)
}

/** The type of a thing without its address. */
export const typeOf = (thing: Thing): string => wordOf(thing, '@type').replace(/^.*[/#:]/, '')
export const firstOf = (value: unknown): unknown => (Array.isArray(value) ? value[0] : value)
export const listOf = (value: unknown): Thing[] => (Array.isArray(value) ? value : [value]).filter(isRecord)
/** A text or a number of a thing. */
export function wordOf(thing: unknown, ...names: string[]): string {
  if (!isRecord(thing)) return ''
  for (const name of names) {
    const value = firstOf(thing[name])
    if (typeof value === 'string' && value.trim()) return value.trim()
    if (typeof value === 'number') return String(value)
  }
  return ''
}
