import fc from 'fast-check'
import { expect, test } from 'vitest'
import { checkDigit, readGtin } from './gtin'

test.each([
  ['4006381333931', '4006381333931'],
  ['4 006381 333931', '4006381333931'],
  ['96385074', '96385074'],
  ['036000291452', '0036000291452'],
  ['00036000291452', '0036000291452'],
  ['10012345678902', '10012345678902'],
])('%s is the number under a barcode', (typed, gtin) => {
  expect(readGtin(typed)).toEqual({ gtin })
})

test.each(['4006381333932', '12345', '400638133393X', '', '40063813339310'])('%s is not', (typed) => {
  expect(readGtin(typed)).toEqual({ fault: expect.any(String) })
})

const body = fc.constantFrom(7, 11, 12, 13).chain((length) => fc.stringMatching(new RegExp(`^\\d{${length}}$`)))

test('one wrong digit is always noticed', () => {
  fc.assert(
    fc.property(body, fc.nat(), fc.integer({ min: 1, max: 9 }), (digits, place, off) => {
      const gtin = digits + checkDigit(digits)
      const at = place % gtin.length
      const wrong = gtin.slice(0, at) + String((Number(gtin[at]) + off) % 10) + gtin.slice(at + 1)
      expect(readGtin(gtin)).toHaveProperty('gtin')
      expect(readGtin(wrong)).toHaveProperty('fault')
    }),
  )
})
