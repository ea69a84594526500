import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { decimalMarkIn, readAmount } from './amount.ts'

describe('An amount', () => {
  test.each([
    ['25.79', '25.79', null],
    ["'25.79", '25.79', null],
    ['1,234.56', '1234.56', null],
    ['1.234,56', '1234.56', null],
    ['1 234,56', '1234.56', null],
    ['1\u202f234,56', '1234.56', null],
    ["1'234.56", '1234.56', null],
    ['1’234.56', '1234.56', null],
    ['12,34,567.89', '1234567.89', null],
    ['1.234.567', '1234567', null],
    ['€ 12,50', '12.50', '€'],
    ['12,50 €', '12.50', '€'],
    ['EUR 12,50', '12.50', 'EUR'],
    ['12.50USD', '12.50', 'USD'],
    ['$1,234.56', '1234.56', '$'],
    ['R$ 9,90', '9.90', 'R$'],
    ['99 kr', '99', 'kr'],
    ['-5.00', '-5.00', null],
    ['−5,00', '-5.00', null],
    ['5,00-', '-5.00', null],
    ['-$5.00', '-5.00', '$'],
    ['$-5.00', '-5.00', '$'],
    ['($5.00)', '-5.00', '$'],
    ['0', '0', null],
    ['-0.00', '0.00', null],
    ['.5', '0.5', null],
    ['007,50', '7.50', null],
    ['0.123', '0.123', null],
    ['1234.567', '1234.567', null],
  ])('%s is %s', (text, amount, symbol) => {
    expect(readAmount(text)).toEqual({ amount, symbol })
  })

  test.each([
    '',
    'twelve',
    '1,2,3',
    '12,3456,789.00',
    '1.234.56',
    '1,234,56',
    '5.',
    '--5',
    '$5€',
    '1e5',
    'Infinity',
  ])('%s is none', (text) => {
    expect(readAmount(text)).toEqual({ fault: 'is not an amount' })
  })

  test.each(['9'.repeat(13), '1.23456', ' '.repeat(61) + '1'])('%s is out of bounds', (text) => {
    expect(readAmount(text)).toEqual({ fault: 'is not an amount' })
  })
})

describe('One separator and three digits', () => {
  const unclear = { fault: 'could mean a thousand times more or less' }

  test('is refused without evidence', () => {
    expect(readAmount('1.234')).toEqual(unclear)
    expect(readAmount('1,234')).toEqual(unclear)
  })

  test('is thousands where that separator groups thousands, and refused where it would be a decimal mark', () => {
    expect(readAmount('1.234', { local: ',' })).toEqual({ amount: '1234', symbol: null })
    expect(readAmount('1,234', { local: '.' })).toEqual({ amount: '1234', symbol: null })
    expect(readAmount('1.234', { local: '.', currency: 'USD' })).toEqual(unclear)
    expect(readAmount('1.234', { local: '.', currency: 'KWD' })).toEqual({ amount: '1.234', symbol: null })
  })

  test('is thousands in a currency without cents', () => {
    expect(readAmount('¥1,200', { currency: 'JPY', written: ',' })).toEqual({ amount: '1200', symbol: '¥' })
  })

  test('follows the other amounts of the row, whatever the place', () => {
    expect(readAmount('1,234', { written: '.', local: ',' })).toEqual({ amount: '1234', symbol: null })
    expect(readAmount('1.234', { written: '.', local: ',' })).toEqual({ amount: '1.234', symbol: null })
  })
})

test('amounts tell their decimal mark, unless they are silent or disagree', () => {
  expect(decimalMarkIn(['0', '12,50', '1.234'])).toBe(',')
  expect(decimalMarkIn(['1.234.567'])).toBe(',')
  expect(decimalMarkIn(['$1,234.56', 'Not Available'])).toBe('.')
  expect(decimalMarkIn(['1.234', "1'234", '7'])).toBeNull()
  expect(decimalMarkIn(['12,50', '12.50'])).toBeNull()
})

test.each(['en-US', 'de-DE', 'fr-FR', 'de-CH', 'en-IN', 'pl-PL', 'sv-SE', 'es-ES', 'pt-BR'])(
  'what %s writes is read back',
  (locale) => {
    const format = new Intl.NumberFormat(locale, { minimumFractionDigits: 2 })
    fc.assert(
      fc.property(fc.integer({ min: -1e11, max: 1e11 }), (cents) => {
        const amount = `${cents < 0 ? '-' : ''}${Math.trunc(Math.abs(cents) / 100)}.${String(Math.abs(cents) % 100).padStart(2, '0')}`
        expect(readAmount(format.format(amount as unknown as number))).toEqual({ amount, symbol: null })
      }),
    )
  },
)

test('what is read, reads the same again', () => {
  const typed = fc.oneof(fc.string(), fc.stringMatching(/^[-$€(]?[0-9., ']{1,12}\)?$/))
  fc.assert(
    fc.property(typed, (text) => {
      const read = readAmount(text, { written: '.' })
      if ('amount' in read)
        expect(readAmount(read.amount, { written: '.' })).toEqual({ ...read, symbol: null })
    }),
    { numRuns: 2_000 },
  )
})
