import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fold } from './fold'
import { markWords } from './mark-words'

test('what was looked for is marked, as it is written', () => {
  expect(markWords('A Café in Ålesund', ['cafe', 'lesu'])).toEqual([
    { text: 'A ', hit: false },
    { text: 'Café', hit: true },
    { text: ' in Å', hit: false },
    { text: 'lesu', hit: true },
    { text: 'nd', hit: false },
  ])
  expect(markWords('Lid', [])).toEqual([{ text: 'Lid', hit: false }])
})

test('no letter is lost, and a word that is there is marked', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 30 }), fc.string({ unit: 'grapheme', minLength: 1, maxLength: 3 }), (text, typed) => {
      const word = fold(typed)
      const pieces = markWords(text, [word])
      expect(pieces.map((piece) => piece.text).join('')).toBe(text)
      const folded = Array.from(text).map((letter) => fold(letter)).join('')
      if (word && folded.includes(word)) expect(pieces.some(({ hit }) => hit)).toBe(true)
    }),
  )
})
