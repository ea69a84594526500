import { expect, test } from 'vitest'
import { addIntent } from '@/intent/operations/add-intent'
import { editIntent } from '@/intent/operations/edit-intent'
import { getIntent } from '@/intent/operations/get-intent'
import { listIntents } from '@/intent/operations/list-intents'
import { markIntentBought } from '@/intent/operations/mark-intent-bought'
import { removeIntent } from '@/intent/operations/remove-intent'
import { restoreIntent } from '@/intent/operations/restore-intent'
import { getProduct } from '@/product/operations/get-product'
import { listProducts } from '@/product/operations/list-products'
import { aPerson } from '../support/people'

const gone = { code: 'NOT_FOUND' }

test('what Ada might buy is nobody else’s business', async () => {
  const ada = await aPerson()
  const bo = await aPerson('Bo')
  const { id: intentId } = await addIntent(ada, { text: 'Rental car in Lisbon', topic: '?rental car' })

  expect(await listIntents(bo, {})).toEqual({ intents: [], older: null, count: 0 })
  await expect(getIntent(bo, { intentId })).rejects.toMatchObject(gone)
  await expect(editIntent(bo, { intentId, text: 'Mine now' })).rejects.toMatchObject(gone)
  await expect(markIntentBought(bo, { intentId })).rejects.toMatchObject(gone)
  await expect(removeIntent(bo, { intentId })).rejects.toMatchObject(gone)
  await removeIntent(ada, { intentId })
  await expect(restoreIntent(bo, { intentId })).rejects.toMatchObject(gone)
  await expect(getIntent(ada, { intentId })).rejects.toMatchObject(gone)
  await restoreIntent(ada, { intentId })
  expect(await getIntent(ada, { intentId })).toMatchObject({ text: 'Rental car in Lisbon', topic: 'rental-car' })
})

test('a wish has a limit in a currency, or none at all', async () => {
  const ada = await aPerson()
  await expect(addIntent(ada, { text: '' })).rejects.toMatchObject({ fields: { text: ['What would you like?'] } })
  await expect(addIntent(ada, { text: 'Bike', maxPrice: '300' })).rejects.toMatchObject({
    fields: { currency: ['Which currency?'] },
  })
  await expect(addIntent(ada, { text: 'Bike', neededBy: 'soon' })).rejects.toMatchObject({
    fields: { neededBy: expect.arrayContaining(['Give a date such as 2026-03-31.']) },
  })

  const wish = await addIntent(ada, {
    text: 'Bike',
    maxPrice: '300,50',
    currency: 'EUR',
    neededBy: '2027-05-12',
    company: 'Acme',
  })
  expect(wish).toMatchObject({ maxPrice: '300.5', currency: 'EUR', neededBy: '2027-05-12', company: { name: 'Acme' } })
  expect(await editIntent(ada, { intentId: wish.id, text: 'Blue bike', company: 'Acme' })).toMatchObject({
    text: 'Blue bike',
    maxPrice: null,
    currency: null,
    company: wish.company,
  })
})

test('wishes are read page by page, newest first', async () => {
  const ada = await aPerson()
  for (const text of ['A', 'B', 'C']) await addIntent(ada, { text })
  const first = await listIntents(ada, { take: 2 })
  expect(first).toMatchObject({ count: 3, intents: [{ text: 'C' }, { text: 'B' }] })
  expect(await listIntents(ada, { take: 2, before: first.older! })).toMatchObject({
    older: null,
    intents: [{ text: 'A' }],
  })
})

test('what was bought is owned once, however often the button was pressed', async () => {
  const ada = await aPerson()
  const wish = await addIntent(ada, { text: 'Bike', company: 'Acme', maxPrice: '300', currency: 'EUR' })
  const pressed = await Promise.allSettled([1, 2, 3].map(() => markIntentBought(ada, { intentId: wish.id })))

  expect(pressed.filter((press) => press.status === 'fulfilled')).toHaveLength(1)
  const { products } = await listProducts(ada, {})
  expect(products).toMatchObject([{ name: 'Bike', company: wish.company, price: null }])
  expect((await listIntents(ada, {})).count).toBe(0)
  expect((await getProduct(ada, { productId: products[0]!.id })).name).toBe('Bike')
})

test('two tabs edit one wish: the second is told, sees both, and may save again', async () => {
  const ada = await aPerson()
  const { id: intentId, version } = await addIntent(ada, { text: 'A bike', company: 'Acme' })
  await editIntent(ada, { intentId, version, text: 'A blue bike', company: 'Zeta', neededBy: '2027-05-12' })

  const late = editIntent(ada, { intentId, version, text: 'A red bike', company: 'Acme' })
  await expect(late).rejects.toMatchObject({
    code: 'CONFLICT',
    saved: { text: 'A blue bike', company: 'Zeta', neededBy: '2027-05-12', version: '2' },
  })
  expect(await getIntent(ada, { intentId })).toMatchObject({ text: 'A blue bike', version: 2 })

  // She has seen both, and hers shall be it.
  expect(await editIntent(ada, { intentId, version: 2, text: 'A red bike' })).toMatchObject({ text: 'A red bike', version: 3 })
  await removeIntent(ada, { intentId })
  await expect(editIntent(ada, { intentId, version: 3, text: 'Gone' })).rejects.toMatchObject(gone)
})
