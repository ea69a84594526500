import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { markUnderCaret, readCapture, type Capture } from './grammar.ts'
import vectors from './grammar.vectors.json' with { type: 'json' }

describe('The capture line reads', () => {
  test.each(vectors)('$line', ({ line, ...expected }) => {
    expect(readCapture(line)).toEqual(expected)
  })

  test('a line with halves of surrogate pairs, which no database would take', () => {
    const { text, company } = readCapture('Lid \ud800is loose @Ac\udc00me')
    expect({ text, company }).toEqual({ text: 'Lid is loose', company: 'Acme' })
  })

  test('a line of ten thousand characters at once', () => {
    const hostile = ['@"', '?a', '#a-', '@a.', '@“a ', 'é', '\ud800'].map((piece) => piece.repeat(10_000))
    for (const line of hostile)
      expect(readCapture(`Lid is loose ${line} end`).text).toMatch(/^Lid is loose .*end$/)
  })
})

describe('Whatever is typed', () => {
  const scrap = fc.constantFrom(
    '@',
    '#',
    '?',
    '"',
    '“',
    '”',
    '@"',
    ' ',
    '.',
    ')',
    '!',
    'a',
    'Acme',
    '5',
    '-',
    '\u0301',
  )
  const typed = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc
      .array(fc.oneof(scrap, fc.string({ unit: 'grapheme', maxLength: 3 }), fc.constant('\udfff')))
      .map((parts) => parts.join('')),
  )

  test('the text is clean: one line, normal form, no broken characters', () => {
    fc.assert(
      fc.property(typed, (line) => {
        const { text } = readCapture(line)
        expect(text).toBe(text.normalize('NFC').replace(/\s+/g, ' ').trim())
        expect(text).not.toMatch(/\p{Cc}|\p{Cs}/u)
      }),
      { numRuns: 2_000 },
    )
  })

  test('its text has no marks left, so reading it again changes nothing', () => {
    fc.assert(
      fc.property(typed, (line) => {
        const { text } = readCapture(line)
        const again: Capture = {
          kind: text === '' ? 'empty' : 'issue',
          text,
          company: null,
          topics: [],
          intent: null,
        }
        expect(readCapture(text)).toEqual(again)
      }),
      { numRuns: 5_000 },
    )
  })

  test('marks after plain words are found and leave the words alone', () => {
    const word = fc.stringMatching(/^[a-z]{1,12}$/)
    fc.assert(
      fc.property(fc.array(word, { minLength: 1 }), word, word, word, (words, company, topic, intent) => {
        const text = words.join(' ')
        const expected = { kind: 'intent', text, company, topics: [topic], intent }
        expect(readCapture(`${text} @${company} #${topic} ?${intent}`)).toEqual(expected)
        expect(readCapture(`${text} ?${intent} @"${company}" #${topic}`)).toEqual(expected)
      }),
    )
  })

  test('the mark under the caret is a piece of the line, and never throws', () => {
    fc.assert(
      fc.property(typed, fc.integer({ min: -2, max: 40 }), (line, caret) => {
        const found = markUnderCaret(line, caret)
        if (!found) return
        expect(line.slice(found.from, found.to)).toContain(found.word)
        expect(line[found.from]).toBe(found.mark)
        expect(found.from < caret && caret <= found.to).toBe(true)
      }),
      { numRuns: 5_000 },
    )
  })
})

describe('The mark under the caret', () => {
  test.each([
    ['Lights stay on @Hyu|', '@', 'Hyu', '@Hyu'],
    ['Lights stay on @Hy|undai #i30', '@', 'Hyundai', '@Hyundai'],
    ['Lights stay on @|', '@', '', '@'],
    ['?|', '?', '', '?'],
    ['?rental|', '?', 'rental', '?rental'],
    ['#i|30, again', '#', 'i30', '#i30'],
    ['Late @"Deutsche Ba|', '@', 'Deutsche Ba', '@"Deutsche Ba'],
    ['Late @"Deutsche| Bahn" again', '@', 'Deutsche Bahn', '@"Deutsche Bahn"'],
  ])('%s', (typed, mark, word, piece) => {
    const from = typed.indexOf(piece.slice(0, 2).replace('|', ''))
    expect(markUnderCaret(typed.replace('|', ''), typed.indexOf('|'))).toEqual({
      mark,
      word,
      from,
      to: from + piece.length,
    })
  })

  test.each([
    '|',
    'Lid|',
    '|@Acme',
    'help@can|on.com',
    'https://x.y/?q|',
    'order #12|',
    '@Acme,|',
    '@Acme |',
    'Why?|',
  ])('is nothing in %s', (typed) => {
    expect(markUnderCaret(typed.replace('|', ''), typed.indexOf('|'))).toBeNull()
  })
})
