import fc from 'fast-check'
import { expect, test } from 'vitest'
import { NETWORKS, textFor } from './network-text'

const address = 'https://turnabout.example/s/abcdefghijklmnopqrstuvwxyzabcdefghijklmnopq'

test('short words stand whole, and the address after them', () => {
  expect(textFor('bluesky', { title: 'Sony α6400', sentence: 'Three years, two falls.', address })).toBe(`Sony α6400: Three years, two falls.\n\n${address}`)
})

test('whatever the words, a post fits, its address is whole and no character is cut in two', () => {
  fc.assert(
    fc.property(fc.constantFrom(...NETWORKS), fc.string({ unit: 'grapheme', maxLength: 120 }), fc.string({ unit: 'grapheme', maxLength: 1_200 }), (network, title, sentence) => {
      const text = textFor(network, { title, sentence, address })
      const most = { message: 1_000, mail: 2_000, mastodon: 500, bluesky: 300, x: 280 + address.length - 23 }[network]
      expect(text.length).toBeLessThanOrEqual(most)
      expect(text.endsWith(`\n\n${address}`)).toBe(true)
      expect(text.isWellFormed()).toBe(title.isWellFormed() && sentence.isWellFormed())
    }),
  )
})
