import fc from 'fast-check'
import { expect, test } from 'vitest'
import { asAtom, escaped } from './atom'

const address = 'https://turnabout.example/c/token'
const letter = { id: '01990000-0000-7000-8000-000000000001', sentence: 'It <b>works</b>.', authorName: 'Ada & Bo', verdict: 'not-for-me', address: `${address}/letter`, createdAt: '2026-01-01T00:00:00.000Z' }
const page = { id: 'urn:uuid:01990000-0000-7000-8000-000000000009', title: 'Ada: Family', authorName: 'Ada', address }

test('a feed names its entries by what never changes, and says when the last one did', () => {
  const feed = asAtom({ ...page, entries: [{ ...letter, title: 'A "kettle"', updatedAt: '2026-03-01T00:00:00.000Z' }] })
  expect(feed).toContain(`<id>${page.id}</id>`)
  expect(feed).toContain(`<id>urn:uuid:${letter.id}</id>`)
  expect(feed).toContain('<title>A &quot;kettle&quot;</title>')
  expect(feed).toContain('<content type="text">It &lt;b&gt;works&lt;/b&gt;.</content>')
  expect(feed).toContain('<category term="not-for-me"/>')
  expect(feed).toContain(`href="${letter.address}"`)
  expect(feed.match(/<updated>.*<\/updated>/)![0]).toBe('<updated>2026-03-01T00:00:00.000Z</updated>')
})

test('a circle that sees nothing yet has a feed, too, always the same', () => {
  const none = () => asAtom({ ...page, entries: [] })
  expect(none()).toContain('<updated>1970-01-01T00:00:00.000Z</updated>')
  expect(none()).toBe(none())
})

test('whatever somebody writes comes out as they wrote it, and is never taken for markup', () => {
  const plain = (text: string) => text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&')
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      const written = escaped(text)
      expect(written).not.toMatch(/[<>"]|&(?!(amp|lt|gt|quot);)/)
      expect(plain(written)).toBe(text.replace(/[^\t\n\r\u0020-\ufffd]/g, ''))
    }),
  )
})
