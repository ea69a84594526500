import { expect, test } from 'vitest'
import { addProduct } from '@/product/operations/add-product'
import { editProduct } from '@/product/operations/edit-product'
import { getProduct } from '@/product/operations/get-product'
import { listProducts } from '@/product/operations/list-products'
import { removeProduct } from '@/product/operations/remove-product'
import { cancelSubscription } from '@/subscription/operations/cancel-subscription'
import { changePrice } from '@/subscription/operations/change-price'
import { listCosts } from '@/subscription/operations/list-costs'
import { removePrice } from '@/subscription/operations/remove-price'
import { resumeSubscription } from '@/subscription/operations/resume-subscription'
import { aPerson } from '../support/people'

const gone = { code: 'NOT_FOUND' }
const dayIn = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10)

test('what Ada subscribed to, Bo can neither cancel, resume nor reprice, and it is not among his costs', async () => {
  const ada = await aPerson()
  const bo = await aPerson('Bo')
  const { id: productId } = await addProduct(ada, { name: 'Phone', kind: 'contract', price: '20', currency: 'EUR' })
  const { id: priceChangeId } = await changePrice(ada, { productId, fromDay: '2026-01-01', price: '25', currency: 'EUR' })

  await expect(cancelSubscription(bo, { productId })).rejects.toMatchObject(gone)
  await expect(changePrice(bo, { productId, fromDay: '2026-01-01', price: '1', currency: 'EUR' })).rejects.toMatchObject(gone)
  await expect(removePrice(bo, { priceChangeId })).rejects.toMatchObject(gone)
  await cancelSubscription(ada, { productId })
  await expect(resumeSubscription(bo, { productId })).rejects.toMatchObject(gone)
  expect(await listCosts(bo, {})).toEqual({ running: [], cancelled: [], currencies: [] })
})

test('what it binds Ada to tells until when she can cancel; a thing has no terms', async () => {
  const ada = await aPerson()
  const add = (more: object) => addProduct(ada, { name: 'Gym', kind: 'contract', ...more })
  await expect(add({ noticeDays: 'many' })).rejects.toMatchObject({ fields: { noticeDays: ['Give the number of days, from 0 to 730.'] } })
  await expect(add({ runsMonths: '0' })).rejects.toMatchObject({ fields: { runsMonths: [expect.any(String)] } })
  await expect(add({ period: 'fortnight' })).rejects.toMatchObject({ fields: { period: [expect.any(String)] } })

  const { id: productId, cancelBy } = await add({ renewsOn: dayIn(100), noticeDays: '30', runsMonths: '12', price: '29.90', currency: 'EUR' })
  expect(cancelBy).toBe(dayIn(70))
  expect((await listProducts(ada, { kind: 'contract' })).products).toMatchObject([{ name: 'Gym', cancelBy }])
  expect((await getProduct(ada, { productId })).subscription).toMatchObject({
    period: 'month',
    runsMonths: 12,
    nextRenewal: dayIn(100),
    cancelBy,
    price: { amount: '29.90', currency: 'EUR' },
    perYear: { amount: '358.80', currency: 'EUR' },
  })

  const { id: chair } = await addProduct(ada, { name: 'Chair', renewsOn: dayIn(100) })
  expect((await getProduct(ada, { productId: chair })).subscription).toBeNull()
  await expect(cancelSubscription(ada, { productId: chair })).rejects.toMatchObject(gone)
  await expect(changePrice(ada, { productId: chair, fromDay: '2026-01-01', price: '1', currency: 'EUR' })).rejects.toMatchObject(gone)
})

test('it is marked as cancelled, runs out, and still runs when that was wrong', async () => {
  const ada = await aPerson()
  const { id: productId } = await addProduct(ada, { name: 'Gym', kind: 'contract', renewsOn: dayIn(100), noticeDays: 30 })
  await expect(resumeSubscription(ada, { productId })).rejects.toMatchObject({ code: 'NOT_ALLOWED' })
  await cancelSubscription(ada, { productId })
  await expect(cancelSubscription(ada, { productId, cancelledOn: '2026-01-01' })).rejects.toMatchObject({ code: 'NOT_ALLOWED' })
  expect((await getProduct(ada, { productId })).subscription).toMatchObject({ cancelledOn: dayIn(0), cancelBy: null, nextRenewal: null, endsOn: dayIn(100) })

  // An edit of the terms does not bring it back.
  await editProduct(ada, { productId, name: 'Gym', kind: 'contract', renewsOn: dayIn(50) })
  expect((await getProduct(ada, { productId })).subscription).toMatchObject({ cancelledOn: dayIn(0), endsOn: dayIn(50) })
  await resumeSubscription(ada, { productId })
  expect((await getProduct(ada, { productId })).subscription).toMatchObject({ cancelledOn: null, nextRenewal: dayIn(50) })
})

test('prices have a day from which they count; a second one from that day corrects the first', async () => {
  const ada = await aPerson()
  const { id: productId } = await addProduct(ada, { name: 'Music', kind: 'subscription', price: '9.99', currency: 'EUR' })
  const price = async () => (await getProduct(ada, { productId })).subscription!.price
  await expect(changePrice(ada, { productId, fromDay: '2026-01-01', price: null, currency: 'EUR' })).rejects.toMatchObject({ fields: { price: ['Give an amount such as 84 or 84.50.'] } })
  await expect(changePrice(ada, { productId, fromDay: '2026-01-01', price: '9', currency: null })).rejects.toMatchObject({ fields: { currency: ['Which currency?'] } })

  await changePrice(ada, { productId, fromDay: dayIn(10), price: '14,99', currency: 'EUR' })
  expect(await price()).toEqual({ amount: '9.99', currency: 'EUR' })
  await changePrice(ada, { productId, fromDay: dayIn(-10), price: '11.99', currency: 'EUR' })
  const { id: priceChangeId } = await changePrice(ada, { productId, fromDay: dayIn(-10), price: '12.99', currency: 'EUR' })
  expect(await price()).toEqual({ amount: '12.99', currency: 'EUR' })
  expect((await getProduct(ada, { productId })).priceChanges.map((change) => change.price)).toEqual(['12.99', '14.99'])

  await removePrice(ada, { priceChangeId })
  expect(await price()).toEqual({ amount: '9.99', currency: 'EUR' })
  await expect(removePrice(ada, { priceChangeId })).rejects.toMatchObject(gone)
})

test('costs are told for each currency, by subscription and by company; what is over, removed or without a price costs nothing', async () => {
  const ada = await aPerson()
  const add = (name: string, company: string | undefined, price: string | undefined, currency: string, more: object = {}) =>
    addProduct(ada, { name, company, price, currency, kind: 'subscription', ...more })
  await add('Music', 'Acme', '11', 'EUR')
  await add('Films', 'Acme', '5', 'EUR', { period: 'week' })
  await add('Paper', undefined, '120', 'EUR', { period: 'year' })
  await add('Cloud', 'Zeta', '2', 'USD')
  await add('Free', 'Zeta', undefined, 'EUR')
  const { id: sold } = await add('Sold', 'Zeta', '99', 'EUR')
  await removeProduct(ada, { productId: sold })
  const { id: left } = await add('Left', 'Zeta', '50', 'EUR', { renewsOn: '2026-01-15' })
  await cancelSubscription(ada, { productId: left, cancelledOn: '2026-02-01' })

  const { running, cancelled, currencies } = await listCosts(ada, {})
  expect(running.map(({ name }) => name)).toEqual(['Films', 'Music', 'Paper', 'Cloud', 'Free'])
  expect(cancelled).toMatchObject([{ name: 'Left', endsOn: '2026-02-15' }])
  expect(currencies).toMatchObject([
    { currency: 'EUR', perYear: '512.00', perMonth: '42.67', companies: [{ name: 'Acme', perYear: '392.00' }, { name: null, perYear: '120.00' }] },
    { currency: 'USD', perYear: '24.00', perMonth: '2.00', companies: [{ name: 'Zeta', perYear: '24.00' }] },
  ])
})
