// Somebody's ids, put where an address or a body asks for one.
import { expect } from 'vitest'

/** By the names that addresses, forms and inputs use. */
export type Ids = Record<string, unknown>

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/
export const isId = (value: unknown): value is string => typeof value === 'string' && UUID.test(value)

/** The same with ids that nothing has, but for those that the asker knows to be their own. */
export function madeUp(ids: Ids, kept: readonly string[] = []): Ids {
  return Object.fromEntries(Object.entries(ids).map(([name, value], at) => [name, Array.isArray(value) ? value.map((one: unknown, i) => nowhere(one, at * 100 + i, kept)) : nowhere(value, at, kept)]))
}

const nowhere = (value: unknown, at: number, kept: readonly string[]) =>
  isId(value) && !kept.includes(value) ? `01990000-0000-7000-8000-${String(at + 1).padStart(12, '0')}` : value

/** An address with ids in it. One with a name that nobody thought of fails. */
export function filled(pattern: string, ids: Ids): string {
  return pattern.replace(/\[(\w+)\]|:(\w+)/g, (_, page: string | undefined, api: string | undefined) => {
    const name = (page ?? api)!
    expect(Object.keys(ids), `${pattern}: whose ${name}?`).toContain(name)
    // A token opens one kind of address; each kind has its own.
    const value = name === 'token' ? (ids[`token of ${pattern.split('/').find((part) => ['s', 'case', 'c'].includes(part)) ?? 'nothing'}`] ?? ids.token) : ids[name]
    return encodeURIComponent(value as string)
  })
}

/** What differs between two answers to the same question though nothing is told by it. */
export function withoutChance(text: string): string {
  const plain = text
    .replace(/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g, '<id>')
    .replace(/(nonce\\?"?[:=]\\?")[\w+/=-]+/g, '$1')
    .replace(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, '<time>')
    .replace(/(\d+ \w+ ago|just now|\bnow\b)/g, '<ago>')
    // A new key; and Next gives each payload a name of its own.
    .replace(/(?<![\w-])[\w-]{43}(?![\w-])/g, '<token>')
    .replace(/"[\w-]{21}[a-z]\\?"/g, '<payload>')
    // Forms are numbered as they are drawn, and what is ready first is drawn first.
    .replace(/\$ACTION_(REF_)?\d+/g, '$ACTION')
    // The script asks for the payload, which is compared by itself.
    .replace(/<script[\s\S]*?<\/script>/g, '')
  // What is ready first is sent first: the lines of a payload come in any order, with numbers to match.
  const lines = plain.split('\n').map((line) => line.replace(/^[0-9a-f]+:/, '').replace(/\$[LhW@QFT]?[0-9a-f]+\b/g, '$'))
  return lines.sort().join('\n')
}
