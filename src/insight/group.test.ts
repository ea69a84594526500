import { expect, test } from 'vitest'
import { groupBy } from './group'
import type { Fact } from './read-facts'

/** So many people with one issue each. */
const facts = (counts: Record<string, number>): Fact[] =>
  Object.entries(counts).flatMap(([product, people]) =>
    Array.from({ length: people }, (_, at) => ({ ownerId: `${product}-${at}`, arrivedAt: new Date(), topics: [], product: product || null, outcome: null, firstAnswer: null, lastAnswer: null, lastAsked: null })),
  )
const byProduct = (counts: Record<string, number>) => groupBy(facts(counts), ({ product }) => (product ? [product] : []))
const labels = (counts: Record<string, number>) => byProduct(counts).groups.map(({ label }) => label)

test('a group of four is not shown, and cannot be worked out from the total', () => {
  expect(labels({ lamp: 9, kettle: 6, chair: 4 })).toEqual(['lamp'])
  expect(labels({ lamp: 9, chair: 4 })).toEqual([])
})

test('what is left over is five people at least, in two groups at least', () => {
  expect(labels({ lamp: 9, kettle: 6, chair: 2, table: 1 })).toEqual(['lamp'])
  expect(labels({ lamp: 9, kettle: 6, chair: 4, table: 1 })).toEqual(['lamp', 'kettle'])
  expect(byProduct({ lamp: 9, kettle: 6, chair: 4, table: 1 }).left).toBe(true)
})

test('what has no name is a group, too, so that it tells nothing of the others', () => {
  expect(labels({ lamp: 9, kettle: 6, '': 4 })).toEqual(['lamp'])
})

test('five people are a number, and many issues of one are not', () => {
  expect(byProduct({ lamp: 5, kettle: 5 })).toEqual({ groups: [{ label: 'kettle', issues: 5 }, { label: 'lamp', issues: 5 }], left: false })
  const chatty = Array.from({ length: 9 }, () => facts({ lamp: 1 })[0]!)
  expect(groupBy(chatty, () => ['lamp']).groups).toEqual([])
})
