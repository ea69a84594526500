import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isEmpty, nothingAsked, printQuery, type Query, readQuery } from './read-query'

const read = (typed: string) => readQuery(typed)

test('words, quoted words, and words that must not be there', () => {
  expect(read('loose  lid -kettle "washing machine" -"two words"')).toEqual({
    ...nothingAsked(),
    words: ['loose', 'lid', 'washing machine'],
    not: ['kettle', 'two words'],
  })
})

test('keys, tags and days', () => {
  expect(read('company:canon status:open #lens tag:"wide angle" is:issue before:2026-03 after:2025 kind:Claim product:"EOS R5"')).toEqual({
    ...nothingAsked(),
    ...{ company: ['canon'], product: ['EOS R5'], status: ['open'], kind: ['claim'], tag: ['lens', 'wide angle'], is: ['issue'] },
    ...{ before: '2026-03-01', after: '2025-01-01' },
  })
})

test('a key that is none is said, and looked for as a word', () => {
  expect(read('colour:red status:banana before:2026-02-30')).toMatchObject({
    words: ['colour:red', 'status:banana', 'before:2026-02-30'],
    unknown: ['colour:red', 'status:banana', 'before:2026-02-30'],
    before: null,
  })
  expect(read('http://canon.com 12:30').unknown).toEqual([])
})

test('half a query asks for what is there already', () => {
  expect(isEmpty(read('company: "  " # company:""'))).toBe(true)
  expect(read('colour:""')).toMatchObject({ words: ['colour:'], unknown: [] })
  expect(read('lid "washing mach').words).toEqual(['lid', 'washing', 'mach'])
})

const value = fc.string({ minLength: 1, maxLength: 12, unit: 'grapheme' }).map((text) => text.replaceAll('"', '').trim()).filter((text) => text !== '')
const values = fc.uniqueArray(value, { maxLength: 2 })
const one = fc.uniqueArray(value, { maxLength: 1 })
const day = fc.integer({ min: 0, max: 90_000 }).map((n) => new Date(Date.UTC(1950, 0, 1) + n * 86_400_000).toISOString().slice(0, 10))

test('a tag does not begin with its mark, however often that is typed', () => {
  expect(read('tag:"# # lens" ##wide').tag).toEqual(['lens', 'wide'])
})

test('what is printed reads the same again', () => {
  const asked: fc.Arbitrary<Query> = fc.record({
    words: values,
    not: one,
    company: one,
    product: one,
    status: fc.subarray(['open', 'given-up', 'avoid'] as const, { maxLength: 1 }),
    kind: fc.subarray(['claim', 'service'] as const, { maxLength: 1 }),
    tag: values.map((some) => [...new Set(some.map((tag) => tag.replace(/^[#\s]+/u, '')).filter(Boolean))]),
    is: fc.subarray(['issue', 'want'] as const, { maxLength: 1 }),
    before: fc.option(day),
    after: fc.option(day),
    unknown: fc.constant([]),
  })
  fc.assert(fc.property(asked, (query) => {
    expect(readQuery(printQuery(query))).toEqual(query)
  }))
})

test('whatever is typed, printing what was read changes nothing', () => {
  const typed = fc.array(fc.oneof(fc.constantFrom('company:', '#', '-', '"', ' ', 'is:', 'colour:', 'before:2026', 'a b', 'status:open'), fc.string({ maxLength: 6 })), { maxLength: 10 })
  fc.assert(
    fc.property(typed.map((parts) => parts.join('')), (text) => {
      const once = readQuery(text)
      expect(readQuery(printQuery(once))).toEqual(once)
    }),
    { numRuns: 1000 },
  )
})
