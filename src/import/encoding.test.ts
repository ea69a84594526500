import fc from 'fast-check'
import iconv from 'iconv-lite'
import { describe, expect, test } from 'vitest'
import { decodeText } from './encoding.ts'
import { UnreadableFile } from './unreadable-file.ts'

const story = 'Name;Price\r\nKüchenmaschine „Ada“;12,50 €\r\n'.repeat(30)

describe('Text is found out', () => {
  test.each(['utf8', 'utf-16le', 'utf-16be'])('in %s with a byte order mark', async (encoding) => {
    expect(await decoded(iconv.encode(story, encoding, { addBOM: true }))).toBe(story)
  })

  test.each(['utf8', 'utf-16le', 'utf-16be', 'win1252'])(
    'in %s without one, a few bytes at a time',
    async (encoding) => {
      expect(await decoded(iconv.encode(story, encoding), 7)).toBe(story)
    },
  )

  test('in Windows-1252 when the first umlaut comes after a megabyte', async () => {
    const late = 'a,b\n'.repeat(250_000) + 'Küche'
    expect(await decoded(iconv.encode(late, 'win1252'), 65_536)).toBe(late)
    expect(await decoded(Buffer.from([0x43, 0x61, 0x66, 0xe9]))).toBe('Café')
  })

  test('in UTF-8 when one byte of it is broken', async () => {
    const bytes = Buffer.concat([Buffer.from('Küche für Töpfe '), Buffer.from([0xff]), Buffer.from(' äöü')])
    expect(await decoded(bytes)).toBe('Küche für Töpfe \ufffd äöü')
  })
})

describe('Refused with a sentence', () => {
  test.each([
    ['nothing', Buffer.alloc(0), /empty/],
    ['only a byte order mark', Buffer.from([0xef, 0xbb, 0xbf]), /empty/],
    ['a zip archive', Buffer.from('PK\x03\x04 and so on'), /zip/],
    ['a PDF', Buffer.from('%PDF-1.7'), /PDF/],
    ['a sign-in page', Buffer.from('\n<!DOCTYPE html><title>Sign in'), /web page/],
    ['a program', Buffer.from(Array.from({ length: 500 }, (_, index) => index % 7)), /not a text/],
  ])('%s', async (_, bytes, sentence) => {
    await expect(decoded(bytes)).rejects.toThrow(UnreadableFile)
    await expect(decoded(bytes)).rejects.toThrow(sentence)
  })
})

test('what is written in any of the encodings comes back, however it is cut', async () => {
  const texts = fc
    .string({ unit: fc.constantFrom(...Array.from('abc,; 19"\näöüßé€„“–')) })
    .map((text) => `Name;Preis\n${text}`)
    // A few pairs, such as ß and „, are in Windows-1252 the very bytes of one letter in UTF-8. Nobody can tell those apart.
    .filter((text) => !/[äöüßé][€„“–]/.test(text))
  const encodings = fc.constantFrom('utf8', 'win1252', 'utf-16le', 'utf-16be')
  await fc.assert(
    fc.asyncProperty(texts, encodings, fc.integer({ min: 1, max: 9 }), async (text, encoding, size) => {
      expect(
        await decoded(iconv.encode(text, encoding, { addBOM: encoding.startsWith('utf-16') }), size),
      ).toBe(text)
    }),
  )
})

async function decoded(bytes: Buffer, size = bytes.length || 1) {
  let text = ''
  for await (const piece of decodeText(cut(bytes, size))) text += piece
  return text
}

async function* cut(bytes: Buffer, size: number) {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
}
