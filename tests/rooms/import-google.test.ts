import { expect, test } from 'vitest'
import { readAmazon } from '@/import/amazon/amazon'
import { readGoogle } from '@/import/google/read-google'
import { openAs } from '@/platform/access/doorway'
import { anImport, aPreview, rowsOf } from '../support/imports'
import { aPerson } from '../support/people'

const play = (over: object = {}) => ({ purchaseHistory: { invoicePrice: '$4.99', paymentMethodTitle: 'Visa', userCountry: 'US', doc: { documentType: 'Mobile App', title: 'Zeta Maps' }, purchaseTime: '2021-03-06T17:32:10.117Z', ...over } })
const order = { merchantOrderId: 'Z-1', creationTime: { usecSinceEpochUtc: '1538748693000000', granularity: 'MICROSECOND' }, transactionMerchant: { name: 'Acme' }, lineItem: [{ purchase: { status: 'DELIVERED', productInfo: { name: 'Kettle' }, unitPrice: { amountMicros: '21500000', currencyCode: { code: 'EUR' } }, quantity: '2' } }] }

test('purchases in Google Play come with day and price, and once', async () => {
  const ada = await aPerson()
  const { found, fresh } = await aPreview(ada, JSON.stringify([play(), play({ doc: { title: 'Zeta Music' }, invoicePrice: '€3,49' })]))
  expect(found).toMatchObject({ kind: 'google', counts: { new: 2 } })
  expect(fresh.map(({ item }) => [item!.name, item!.day, item!.price, item!.currency])).toEqual([['Zeta Maps', '2021-03-06', '4.99', 'USD'], ['Zeta Music', '2021-03-06', '3.49', 'EUR']])
  expect(await anImport(ada, JSON.stringify([play()]))).toMatchObject({ added: 1 })
  expect(await anImport(ada, JSON.stringify([play()]))).toMatchObject({ added: 0 })
  expect(await openAs(ada, (db) => db.product.findMany({ include: { company: true } }))).toMatchObject([{ kind: 'service', source: 'google', company: { domain: 'google.com' } }])
})

test('orders that Google found in mails name their own shop', async () => {
  expect(await rowsOf(readGoogle, JSON.stringify(order))).toMatchObject([{ item: { name: 'Kettle', boughtOn: '2018-10-05', price: '21.5000', currency: 'EUR', company: { key: 'Acme' }, notes: 'Order Z-1 · quantity 2' } }])
  const history = { orderHistory: { orderId: 'GPA.1', creationTime: '2020-01-02T03:04:05Z', totalPrice: '₹130.00', lineItem: [{ doc: { documentType: 'App', title: 'Chess' } }] } }
  expect(await rowsOf(readGoogle, JSON.stringify([history]))).toMatchObject([{ item: { name: 'Chess', price: '130.00', currency: 'INR' } }])
})

test('a price whose currency nobody says stays words; what is wrong is named', async () => {
  const rows = await rowsOf(readGoogle, JSON.stringify([play({ userCountry: '' }), play({ doc: {} }), play({ purchaseTime: '2021-02-31T00:00:00Z' }), { ...order, lineItem: [] }, { orderHistory: { orderId: 'G', creationTime: '2020-01-02T03:04:05Z', totalPrice: '$1.00', refundAmount: '$1.00', lineItem: [] } }]))
  expect(rows.map((row) => ('reason' in row ? row.reason : 'notes' in row.item && row.item.notes))).toEqual(['Google Play · Mobile App · Price: $4.99', 'What was bought has no name.', 'The date “2021-02-31T00:00:00Z” is not a date.', 'No purchase.', 'The money came back.'])
})

test.for<[string, string, string]>([
  ['broken', '[{"purchaseHistory": ', 'This JSON file is broken'],
  ['nested too deeply', `{"orderHistory":${'['.repeat(100)}${']'.repeat(100)}}`, 'nested too deeply'],
])('a JSON file that is %s is refused', async ([, content, sentence]) => {
  await expect(rowsOf(readGoogle, content)).rejects.toThrow(sentence)
})

test('Amazon’s orders as JSON, and its digital orders, read like the CSV', async () => {
  const ada = await aPerson()
  const json = JSON.stringify([{ Website: 'Amazon.de', 'Order ID': '1-2', 'Order Date': '05.03.2024', 'Product Name': 'Wärmflasche', 'Total Owed': '1.021,50', Currency: 'EUR', Quantity: 1, ASIN: 'B000000001' }])
  const { found, fresh } = await aPreview(ada, json)
  expect(found.kind).toBe('amazon')
  expect(fresh[0]!.item).toMatchObject({ name: 'Wärmflasche', day: '2024-03-05', price: '1021.50', company: 'amazon.de' })
  const digital = 'ASIN,Title,OrderId,DigitalOrderItemId,OrderDate,QuantityOrdered,OurPrice,OurPriceCurrencyCode,Marketplace\nB01,A song,D01-1,x,2020-01-02T03:04:05Z,1,0.99,USD,www.amazon.com\n'
  expect(await rowsOf(readAmazon, digital)).toMatchObject([{ item: { name: 'A song', price: '0.99', currency: 'USD', boughtOn: '2020-01-02' } }])
})
