import { expect, test } from 'vitest'
import { readSerialOrPrice } from './serial-or-price'

test.each([
  ['84.50 EUR', '84.50', 'EUR'],
  ['€ 84,5', '84.5', 'EUR'],
  ['$1,204.00', '1204.00', 'USD'],
  ['1.204,56 €', '1204.56', 'EUR'],
  ['chf 20', '20', 'CHF'],
  ['¥12000', '12000', 'JPY'],
  ['84.50', '84.50', null],
])('%s is a price', (typed, price, currency) => {
  expect(readSerialOrPrice(typed)).toEqual({ serialNumber: null, price, currency })
})

test.each(['TMAH4821', '4711', '471103', '12-34', '1.2.3', 'ABC 123', 'EUR 5 EUR', '€'])(
  '%s is a serial number',
  (typed) => {
    expect(readSerialOrPrice(typed)).toEqual({ serialNumber: typed, price: null, currency: null })
  },
)
