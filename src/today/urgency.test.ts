import fc from 'fast-check'
import { expect, test } from 'vitest'
import { KINDS, type Kind } from './schema'
import { cancelWindow, compareNeeds, LATER_DAYS, laterChoices, pickNeeds, type Ranked } from './urgency'

const UNDATED: Kind[] = ['reply', 'friend', 'vote', 'public', 'overdue']
const aNeed: fc.Arbitrary<Ranked> = fc.constantFrom(...KINDS).chain((kind) =>
  fc.record({
    kind: fc.constant(kind),
    recordId: fc.uuid(),
    days: UNDATED.includes(kind) ? fc.constant(null) : fc.integer({ min: -30, max: 30 }),
    at: UNDATED.includes(kind) ? fc.date({ noInvalidDate: true }) : fc.constant(null),
  }),
)
const needs = fc.uniqueArray(aNeed, { maxLength: 60, selector: ({ kind, recordId }) => `${kind} ${recordId}` })

test('the comparison is an order: it says the same both ways, and is sure of every two', () => {
  fc.assert(
    fc.property(aNeed, aNeed, aNeed, (a, b, c) => {
      expect(Math.sign(compareNeeds(a, b))).toBe(-Math.sign(compareNeeds(b, a)) + 0)
      if (compareNeeds(a, b) === 0) expect([a.kind, a.recordId]).toEqual([b.kind, b.recordId])
      if (compareNeeds(a, b) <= 0 && compareNeeds(b, c) <= 0) expect(compareNeeds(a, c)).toBeLessThanOrEqual(0)
    }),
  )
})

test('late goes before today, and today before the days to come; an answer is today’s', () => {
  const need = (kind: Kind, days: number | null, at: Date | null = null) => ({ kind, recordId: kind, days, at })
  const sorted = [need('warranty', 3), need('reply', null, new Date()), need('reminder', -2), need('deadline', 0), need('cancel', 1)].sort(compareNeeds)
  expect(sorted.map(({ kind }) => kind)).toEqual(['reminder', 'deadline', 'reply', 'cancel', 'warranty'])
})

test('the list is as long as it may be, in order, and holds nothing twice', () => {
  fc.assert(
    fc.property(needs, fc.integer({ min: 1, max: 30 }), (all, atMost) => {
      const picked = pickNeeds(all, atMost)
      expect(picked).toHaveLength(Math.min(atMost, all.length))
      expect(new Set(picked).size).toBe(picked.length)
      expect([...picked].sort(compareNeeds)).toEqual(picked)
      // What is left out of a kind is never more urgent than what is shown of it.
      for (const need of all.filter((one) => !picked.includes(one))) {
        for (const shown of picked.filter(({ kind }) => kind === need.kind)) expect(compareNeeds(shown, need)).toBeLessThan(0)
      }
    }),
  )
})

test('a hundred old answers do not hide the claim that ends tomorrow', () => {
  const replies = Array.from({ length: 100 }, (_, i): Ranked => ({ kind: 'reply', recordId: String(i), days: null, at: new Date(i) }))
  const claim: Ranked = { kind: 'deadline', recordId: 'claim', days: 1, at: null }
  const picked = pickNeeds([...replies, claim], 20)
  expect(picked).toContain(claim)
  expect(picked[0]).toBe(replies[99])
})

test('nothing can be put off past its day', () => {
  expect([null, -3, 0, 1, 6, 7, 29, 30].map((days) => laterChoices('deadline', days))).toEqual([
    ['tomorrow', 'week', 'month'],
    ['tomorrow', 'week', 'month'],
    [],
    ['tomorrow'],
    ['tomorrow'],
    ['tomorrow', 'week'],
    ['tomorrow', 'week'],
    ['tomorrow', 'week', 'month'],
  ])
  expect(laterChoices('reminder', 0)).toHaveLength(3)
  fc.assert(fc.property(fc.nat(60), (days) => laterChoices('warranty', days).every((choice) => LATER_DAYS[choice] <= days)))
})

test('what binds for longer is named earlier', () => {
  expect([cancelWindow('week', null), cancelWindow('month', null), cancelWindow('month', 12), cancelWindow('year', null)]).toEqual([1, 3, 14, 14])
})
