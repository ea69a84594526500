// The query language of the search and of every list: words, "quoted words", -not this, key:value and #tags.

const KEYS = ['company', 'product', 'status', 'kind', 'tag', 'is', 'before', 'after'] as const
type Key = (typeof KEYS)[number]

export const KINDS = ['issue', 'product', 'company', 'want', 'opinion', 'document', 'interaction', 'reminder', 'recommendation'] as const
export type FoundKind = (typeof KINDS)[number]

const STATUSES = ['open', 'mine', 'waiting', 'solved', 'given-up', 'active', 'former', 'avoid'] as const
const ISSUE_KINDS = ['question', 'problem', 'claim', 'praise', 'thing', 'service', 'subscription', 'contract'] as const

export type Query = {
  words: string[]
  not: string[]
  company: string[]
  product: string[]
  /** Any of these; the same for kind and is. */
  status: (typeof STATUSES)[number][]
  kind: (typeof ISSUE_KINDS)[number][]
  tag: string[]
  is: FoundKind[]
  /** Days, YYYY-MM-DD: `after` belongs to what is found, `before` does not. */
  before: string | null
  after: string | null
  /** What was meant as a key and is none: it is looked for as a word. */
  unknown: string[]
}

const LONGEST_QUERY = 300
const MOST_PARTS = 12

export const nothingAsked = (): Query => ({
  ...{ words: [], not: [], company: [], product: [], status: [], kind: [], tag: [], is: [], before: null, after: null, unknown: [] },
})

export function readQuery(typed: string): Query {
  const query = nothingAsked()
  for (const part of typed.slice(0, LONGEST_QUERY).toWellFormed().match(PART)?.slice(0, MOST_PARTS) ?? []) take(query, part)
  return query
}

// -"two words" · key:"two words" · "two words" · word; a quotation mark that never closes is left out.
const PART = /-?(?:[a-z]+:)?"[^"]*"|[^\s"]+/giu

function take(query: Query, part: string) {
  const not = part.startsWith('-') && part.length > 1
  const rest = not ? part.slice(1) : part
  const [, key, value] = /^([a-z]+):(.+)$/isu.exec(rest) ?? []

  if (not) return add(query.not, bare(rest))
  if (rest.startsWith('#')) return add(query.tag, tagOf(rest))
  // A key whose value is still to be typed.
  if (KEYS.some((known) => bare(rest).toLowerCase() === `${known}:`)) return
  if (!key || !value || !bare(value) || value.startsWith('//')) return add(query.words, bare(rest))
  if (takeKey(query, key.toLowerCase(), bare(value))) return
  add(query.unknown, bare(rest))
  add(query.words, bare(rest))
}

function takeKey(query: Query, key: string, value: string): boolean {
  const word = value.toLowerCase()
  if (key === 'company' || key === 'product') return add(query[key], value)
  if (key === 'tag') return add(query.tag, tagOf(value))
  if (key === 'status') return addOneOf(query.status, STATUSES, word)
  if (key === 'kind') return addOneOf(query.kind, ISSUE_KINDS, word)
  if (key === 'is') return addOneOf(query.is, KINDS, word)
  if (key !== 'before' && key !== 'after') return false
  const day = dayOf(word)
  if (day) query[key] = day
  return day !== null
}

function add(list: string[], value: string): boolean {
  if (value && !list.includes(value)) list.push(value)
  return value !== ''
}

function addOneOf<W extends string>(list: W[], words: readonly W[], typed: string): boolean {
  const word = words.find((one) => one === typed)
  if (word && !list.includes(word)) list.push(word)
  return word !== undefined
}

const bare = (text: string) => text.replaceAll('"', '').trim()
const tagOf = (text: string) => bare(text).replace(/^[#\s]+/u, '')

/** A day, or the first one of a month or of a year. */
function dayOf(typed: string): string | null {
  const [, year, month = '01', day = '01'] = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(typed) ?? []
  if (!year || year < '1900' || year > '2200') return null
  const whole = `${year}-${month}-${day}`
  const date = new Date(`${whole}T00:00:00Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(whole) ? whole : null
}

/** The query as somebody would type it: reading it again gives the same. */
export function printQuery(query: Query): string {
  const keyed = (key: Key, values: readonly string[]) => values.map((value) => `${key}:${quoted(value)}`)
  return [
    ...query.words.map((word) => (query.unknown.includes(word) ? word.replace(/:(.*)$/su, (_, value: string) => `:${quoted(value)}`) : asWord(word))),
    ...query.not.map((word) => `-${quoted(word)}`),
    ...keyed('company', query.company),
    ...keyed('product', query.product),
    ...keyed('status', query.status),
    ...keyed('kind', query.kind),
    ...query.tag.map((tag) => (/\s/u.test(tag) ? `tag:${quoted(tag)}` : `#${tag}`)),
    ...keyed('is', query.is),
    ...keyed('before', query.before ? [query.before] : []),
    ...keyed('after', query.after ? [query.after] : []),
  ].join(' ')
}

const quoted = (value: string) => (/[\s]/u.test(value) ? `"${value}"` : value)
const asWord = (word: string) => (/\s|^[-#]|^[a-z]+:/iu.test(word) ? `"${word}"` : word)
export const isEmpty = (query: Query) => printQuery(query) === ''
