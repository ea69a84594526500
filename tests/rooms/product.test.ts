import { expect, test } from 'vitest'
import { getIssue } from '@/issue/operations/get-issue'
import { reportIssue } from '@/issue/operations/report-issue'
import { giveOpinion } from '@/opinion/operations/give-opinion'
import { openAs } from '@/platform/access/doorway'
import { newId } from '@/platform/ids'
import { addProduct } from '@/product/operations/add-product'
import { editProduct } from '@/product/operations/edit-product'
import { findByGtin } from '@/product/operations/find-by-gtin'
import { getProduct } from '@/product/operations/get-product'
import { listProducts } from '@/product/operations/list-products'
import { moveProduct } from '@/product/operations/move-product'
import { removeProduct } from '@/product/operations/remove-product'
import { restoreProduct } from '@/product/operations/restore-product'
import { aPerson } from '../support/people'

const gone = { code: 'NOT_FOUND' }

test('what Ada has, Bo can neither see, change, remove nor bring back', async () => {
  const ada = await aPerson()
  const bo = await aPerson('Bo')
  const { id: productId } = await addProduct(ada, { name: 'Camera' })

  expect(await listProducts(bo, {})).toEqual({ products: [], older: null, count: 0 })
  await expect(getProduct(bo, { productId })).rejects.toMatchObject(gone)
  await expect(editProduct(bo, { productId, name: 'Mine now' })).rejects.toMatchObject(gone)
  await expect(removeProduct(bo, { productId })).rejects.toMatchObject(gone)
  await removeProduct(ada, { productId })
  await expect(restoreProduct(bo, { productId })).rejects.toMatchObject(gone)
  expect(await restoreProduct(ada, { productId })).toEqual({ id: productId })
  expect((await getProduct(ada, { productId })).name).toBe('Camera')
})

test('three fields are enough: the third is a serial number or a price', async () => {
  const ada = await aPerson()
  const car = await addProduct(ada, { name: 'i30', company: 'hyundai.com', serialOrPrice: 'TMAH4821' })
  const hinge = await addProduct(ada, { name: 'Hinge', serialOrPrice: '€ 8,50' })

  expect(await getProduct(ada, { productId: car.id })).toMatchObject({
    serialNumbers: ['TMAH4821'],
    price: null,
    company: { domain: 'hyundai.com' },
  })
  expect(await getProduct(ada, { productId: hinge.id })).toMatchObject({
    serialNumbers: [],
    price: '8.5',
    currency: 'EUR',
    company: null,
  })
})

test('a price without a currency, an unknown currency and a warranty before the purchase are refused next to their fields', async () => {
  const ada = await aPerson()
  const add = (more: object) => addProduct(ada, { name: 'Camera', ...more })
  await expect(add({ name: ' ' })).rejects.toMatchObject({ fields: { name: ['What is it?'] } })
  await expect(add({ price: '84' })).rejects.toMatchObject({ fields: { currency: ['Which currency?'] } })
  await expect(add({ price: '84', currency: 'XQZ' })).rejects.toMatchObject({
    fields: { currency: ['We do not know this currency.'] },
  })
  await expect(add({ serialOrPrice: '84.50' })).rejects.toMatchObject({
    fields: { serialOrPrice: ['Which currency? Write 84.50 EUR, for example.'] },
  })
  await expect(add({ boughtOn: '2026-03-01', warrantyUntil: '2026-02-01' })).rejects.toMatchObject({
    fields: { warrantyUntil: [expect.any(String)] },
  })
  expect((await listProducts(ada, {})).count).toBe(0)
  expect((await add({ currency: 'EUR' })).currency).toBeNull()
})

test('editing changes what is told and keeps the company that was not retyped', async () => {
  const ada = await aPerson()
  const { id: productId, company } = await addProduct(ada, { name: 'Camera', company: 'canon.com' })
  const edited = await editProduct(ada, {
    productId,
    name: 'Canon R6',
    company: company!.name,
    price: '1899',
    currency: 'eur',
    boughtOn: '2026-01-05',
  })
  expect(edited).toMatchObject({ name: 'Canon R6', company, price: '1899', currency: 'EUR', boughtOn: '2026-01-05' })
  expect((await editProduct(ada, { productId, name: 'Canon R6' })).company).toBeNull()
})

test('a list is read page by page, searched literally, and counts everything that matches', async () => {
  const ada = await aPerson()
  for (const [index, name] of ['A 50% lens', 'B 500 lens', 'C tripod'].entries()) {
    await addProduct(ada, {
      name,
      price: `${index + 1}.25`,
      currency: index === 2 ? 'USD' : 'EUR',
      company: index === 2 ? 'Acme' : 'Zeta',
    })
  }
  const first = await listProducts(ada, { take: 2 })
  expect(first.products.map((product) => product.name)).toEqual(['C tripod', 'B 500 lens'])
  expect(first.count).toBe(3)
  const second = await listProducts(ada, { take: 2, before: first.older! })
  expect(second.products.map((product) => product.name)).toEqual(['A 50% lens'])
  expect(second.older).toBeNull()

  expect((await listProducts(ada, { q: '50%' })).products.map((product) => product.name)).toEqual(['A 50% lens'])
  expect((await listProducts(ada, { q: 'TRIPOD' })).count).toBe(1)
  expect((await listProducts(ada, { q: 'zeta' })).count).toBe(2)
  expect((await listProducts(ada, { companyId: first.products[0]!.company!.companyId })).count).toBe(1)
})

test('a product is shown to the companies whose permission covers it now', async () => {
  const ada = await aPerson()
  const { id: productId, company } = await addProduct(ada, { name: 'Camera', company: 'Acme' })
  const issue = await reportIssue(ada, { title: 'Lid is loose', productId })
  const permit = (showsProduct: boolean, expiresAt: Date | null, companyName: string) =>
    openAs(ada, (db) =>
      db.permission.create({ data: { issueId: issue.id, companyId: newId(), companyName, showsProduct, expiresAt } }),
    )

  await permit(false, null, 'Sees the issue only')
  await permit(true, new Date(Date.now() - 1000), 'Too late')
  expect((await listProducts(ada, {})).products[0]!.shownTo).toEqual([])

  await permit(true, null, 'Acme')
  expect((await listProducts(ada, {})).products[0]!.shownTo.map((reader) => reader.companyName)).toEqual(['Acme'])
  await giveOpinion(ada, { productId, verdict: 'recommends' })
  expect(await getProduct(ada, { productId })).toMatchObject({
    company,
    shownTo: [{ companyName: 'Acme', expiresAt: null }],
    issues: [{ title: 'Lid is loose', state: 'theirs' }],
    opinions: [{ verdict: 'recommends' }],
  })
})

test('serial numbers stand on lines, a barcode is checked, and whoever has one already is told', async () => {
  const ada = await aPerson()
  const bo = await aPerson('Bo')
  const add = (more: object) => addProduct(ada, { name: 'Drill', ...more })
  await expect(add({ gtin: '4006381333932' })).rejects.toMatchObject({ fields: { gtin: [expect.stringContaining('One digit')] } })
  await expect(add({ gtin: '123' })).rejects.toMatchObject({ fields: { gtin: [expect.stringContaining('3')] } })
  await expect(add({ serialNumbers: 'x'.repeat(121) })).rejects.toMatchObject({ fields: { serialNumbers: [expect.any(String)] } })

  const { id: productId } = await add({ gtin: '036000291452', serialNumbers: 'SN-1\nSN-2, SN-1\n', tags: '#workshop lent lent', boughtAt: 'Corner shop', place: 'Cellar' })
  expect(await getProduct(ada, { productId })).toMatchObject({
    gtin: '0036000291452',
    serialNumbers: ['SN-1', 'SN-2'],
    tags: ['workshop', 'lent'],
    boughtAt: 'Corner shop',
    place: 'Cellar',
    kind: 'thing',
  })
  expect(await findByGtin(ada, { gtin: '0036000291452' })).toEqual({ products: [{ id: productId, name: 'Drill' }] })
  expect(await findByGtin(bo, { gtin: '036000291452' })).toEqual({ products: [] })
  await removeProduct(ada, { productId })
  expect(await findByGtin(ada, { gtin: '036000291452' })).toEqual({ products: [] })
})

test('the quick form writes one warranty, and the list names the one that ends next', async () => {
  const ada = await aPerson()
  const { id: productId, warrantyUntil } = await addProduct(ada, { name: 'Camera', warrantyUntil: '2199-05-12' })
  expect(warrantyUntil).toBe('2199-05-12')
  expect((await getProduct(ada, { productId })).warranties).toMatchObject([{ covers: null, until: '2199-05-12' }])
})

test('two tabs edit one thing: the second is told, sees both, and may save again', async () => {
  const ada = await aPerson()
  const { id: productId } = await addProduct(ada, { name: 'Phone', company: 'Acme' })
  await editProduct(ada, { productId, version: 1, name: 'Phone, blue', serialNumbers: ['A', 'B'], kind: 'contract', noticeDays: '30', renewsOn: '2199-01-31' })

  const late = editProduct(ada, { productId, version: 1, name: 'Phone, red', company: 'Acme' })
  await expect(late).rejects.toMatchObject({
    code: 'CONFLICT',
    saved: { name: 'Phone, blue', company: '', serialNumbers: 'A\nB', kind: 'contract', noticeDays: '30', renewsOn: '2199-01-31', version: '2' },
  })
  expect((await getProduct(ada, { productId })).subscription).toMatchObject({ noticeDays: 30 })
  expect(await editProduct(ada, { productId, version: 2, name: 'Phone, red' })).toMatchObject({ name: 'Phone, red', kind: 'thing' })
  expect(await getProduct(ada, { productId })).toMatchObject({ version: 3, subscription: null })
})

test('a thing moves to another company, and its issues stay where they are', async () => {
  const ada = await aPerson()
  const bo = await aPerson('Bo')
  const { id: productId } = await addProduct(ada, { name: 'Lens', company: 'Acme' })
  const { id: issueId } = await reportIssue(ada, { title: 'It is dusty', productId, company: 'Acme' })
  await expect(moveProduct(bo, { productId, company: 'Zeta' })).rejects.toMatchObject(gone)
  await expect(moveProduct(ada, { productId, company: ' ' })).rejects.toMatchObject({ fields: { company: ['Which company?'] } })

  await moveProduct(ada, { productId, company: 'Zeta' })
  expect((await getProduct(ada, { productId })).company).toMatchObject({ name: 'Zeta' })
  expect((await getIssue(ada, { issueId })).company).toMatchObject({ name: 'Acme' })
  await expect(editProduct(ada, { productId, version: 1, name: 'Lens' })).rejects.toMatchObject({ code: 'CONFLICT' })
})
