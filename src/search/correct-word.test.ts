import fc from 'fast-check'
import { expect, test } from 'vitest'
import { correctWord, faultsBetween, vocabularyOf } from './correct-word'

const titles = vocabularyOf('washing machine of hyundai, another washing machine, the compass and the company canon')

test.each([
  ['wahsing', 'washing'],
  ['machne', 'machine'],
  ['hyundia', 'hyundai'],
  ['cannon', 'canon'],
  ['hyudn', 'hyundai'],
])('%s was meant to be %s', (typed, meant) => {
  expect(correctWord(typed, titles)).toBe(meant)
})

test.each(['washing', 'wash', 'xyz', 'lid', 'refrigerator', 'two words'])('%s stays as it is', (typed) => {
  expect(correctWord(typed, titles)).toBeNull()
})

// The textbook's recursion, slow and plain.
function plainFaults(a: string, b: string): number {
  if (!a || !b) return a.length + b.length
  const ways = [plainFaults(a.slice(1), b) + 1, plainFaults(a, b.slice(1)) + 1, plainFaults(a.slice(1), b.slice(1)) + (a[0] === b[0] ? 0 : 1)]
  if (a.length > 1 && b.length > 1 && a[0] === b[1] && a[1] === b[0]) ways.push(plainFaults(a.slice(2), b.slice(2)) + 1)
  return Math.min(...ways)
}

test('faults are counted as the textbook counts them', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 6 })
  fc.assert(
    fc.property(word, word, (a, b) => {
      const plain = plainFaults(a, b)
      expect(faultsBetween(a, b, 2)).toBe(plain <= 2 ? plain : Infinity)
    }),
  )
})

test('no word that is near enough is passed over', () => {
  const letter = fc.constantFrom('a', 'b', 'c', 'é', '1')
  const slip = fc.record({ at: fc.nat(5), gone: fc.nat(1), instead: fc.constantFrom('', 'a', 'b', 'é', '1') })
  fc.assert(
    fc.property(fc.string({ unit: letter, minLength: 6, maxLength: 9 }), slip, slip, (meant, ...slips) => {
      const typed = slips.reduce((word, { at, gone, instead }) => word.slice(0, at) + instead + word.slice(at + gone), meant)
      fc.pre(typed.length >= 6 && !meant.includes(typed))
      expect(correctWord(typed, vocabularyOf(`the ${meant}, once more: ${meant}`))).toBe(meant)
    }),
  )
})
