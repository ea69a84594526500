import fc from 'fast-check'
import { expect, test } from 'vitest'
import { reviewOf } from '@/recommendation/review'
import { letterIn, wantOf } from './letter'

const page = (data: unknown) => `<html><head><script type="application/ld+json">${typeof data === 'string' ? data : JSON.stringify(data).replaceAll('<', '\\u003c')}</script></head></html>`

test('what another program says is read; what is no recommendation is none', () => {
  const review = { '@context': 'https://schema.org', '@type': 'Review', reviewBody: 'Fine.', author: [{ name: 'Bo' }], itemReviewed: { '@type': 'Product', name: 'Kettle', offers: { price: 19.9, priceCurrency: 'EUR', seller: { name: 'Shop' } } } }
  expect(letterIn(page({ '@graph': [{ '@type': 'WebSite' }, review] }))).toEqual({ title: 'Kettle', words: 'Fine.', author: 'Bo', price: '19.9', currency: 'EUR', company: 'Shop' })
  for (const other of ['{', 'null', '[]', { '@type': 'Product', name: 'Kettle' }, { ...review, reviewBody: '' }, { ...review, author: null }]) expect(letterIn(page(other))).toBeNull()
  expect(letterIn('<html>no data</html>')).toBeNull()
})

test('whatever a page says, it is read or refused, and fits a want', () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.string({ unit: 'binary' }), (data, rest) => {
      const letter = letterIn(page(data) + rest)
      if (letter) expect(wantOf(letter, 'https://x.example').text).toContain(letter.title)
    }),
  )
})

test('a letter of ours is read back as it was written, whatever its words', () => {
  const words = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 100 }).map((text) => text.trim() || 'x')
  fc.assert(
    fc.property(words, words, words, (title, sentence, authorName) => {
      const letter = { verdict: 'recommends' as const, title, sentence, authorName, facts: [{ key: 'price' as const, value: { amount: '899.00', currency: 'EUR', year: 2023 } }], createdAt: '2026-01-01T00:00:00Z' }
      expect(letterIn(page(reviewOf(letter)))).toEqual({ title, words: sentence, author: authorName, price: '899.00', currency: 'EUR', company: null })
    }),
  )
})
