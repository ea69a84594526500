import { expect, test } from 'vitest'
import { addProductLink } from '@/product-link/operations/add-product-link'
import { removeProductLink } from '@/product-link/operations/remove-product-link'
import { addProduct } from '@/product/operations/add-product'
import { getProduct } from '@/product/operations/get-product'
import { listProducts } from '@/product/operations/list-products'
import { removeProduct } from '@/product/operations/remove-product'
import { addWarranty } from '@/warranty/operations/add-warranty'
import { removeWarranty } from '@/warranty/operations/remove-warranty'
import { aPerson } from '../support/people'

const gone = { code: 'NOT_FOUND' }

test('nobody adds a warranty or a link to another’s thing, or takes one away', async () => {
  const ada = await aPerson()
  const bo = await aPerson('Bo')
  const { id: productId } = await addProduct(ada, { name: 'Washing machine' })
  const { id: warrantyId } = await addWarranty(ada, { productId, until: '2199-01-01' })
  const { id: productLinkId } = await addProductLink(ada, { productId, url: 'https://example.com/manual' })

  await expect(addWarranty(bo, { productId, until: '2199-01-01' })).rejects.toMatchObject(gone)
  await expect(addProductLink(bo, { productId, url: 'https://example.com' })).rejects.toMatchObject(gone)
  await expect(removeWarranty(bo, { warrantyId })).rejects.toMatchObject(gone)
  await expect(removeProductLink(bo, { productLinkId })).rejects.toMatchObject(gone)
  expect(await getProduct(ada, { productId })).toMatchObject({ warranties: [{ id: warrantyId }], links: [{ id: productLinkId }] })

  await removeProduct(ada, { productId })
  await expect(addWarranty(ada, { productId, until: '2199-01-01' })).rejects.toMatchObject(gone)
  await expect(removeWarranty(ada, { warrantyId })).rejects.toMatchObject(gone)
})

test('parts five years, labour three: the one that ends first comes first, and the list names it until its last day', async () => {
  const ada = await aPerson()
  const { id: productId } = await addProduct(ada, { name: 'Washing machine', boughtOn: '2026-01-05' })
  await expect(addWarranty(ada, { productId, until: '2026-01-04' })).rejects.toMatchObject({ fields: { until: ['This is before the day you bought it.'] } })
  await expect(addWarranty(ada, { productId, until: '2026-02-30' })).rejects.toMatchObject({ code: 'INVALID_INPUT' })

  await addWarranty(ada, { productId, covers: 'Parts', until: '2198-01-05' })
  const labour = await addWarranty(ada, { productId, covers: 'Labour', until: '2196-01-05' })
  await addWarranty(ada, { productId, covers: 'Over', until: '2026-02-01' })
  expect((await getProduct(ada, { productId })).warranties.map(({ covers }) => covers)).toEqual(['Over', 'Labour', 'Parts'])
  expect((await listProducts(ada, {})).products[0]!.warrantyUntil).toBe('2196-01-05')

  expect(await removeWarranty(ada, { warrantyId: labour.id })).toMatchObject({ covers: 'Labour', productId })
  await expect(removeWarranty(ada, { warrantyId: labour.id })).rejects.toMatchObject(gone)
  expect((await listProducts(ada, {})).products[0]!.warrantyUntil).toBe('2198-01-05')
})

test.each(['javascript:alert(1)', 'data:text/html,x', 'ftp://example.com', 'mailto:ada@example.com', 'not a page', 'https://', 'https://ada:secret@example.com', 'localhost', ' '])(
  '%s is no link',
  async (url) => {
    const ada = await aPerson()
    const { id: productId } = await addProduct(ada, { name: 'Camera' })
    await expect(addProductLink(ada, { productId, url })).rejects.toMatchObject({ fields: { url: [expect.any(String)] } })
  },
)

test('a link needs no https:// in front of it', async () => {
  const ada = await aPerson()
  const { id: productId } = await addProduct(ada, { name: 'Camera' })
  expect(await addProductLink(ada, { productId, label: 'Manual', url: 'example.com/manual.pdf?p=1' })).toMatchObject({ url: 'https://example.com/manual.pdf?p=1', label: 'Manual' })
  const { id: productLinkId } = await addProductLink(ada, { productId, url: 'http://example.com:8080/x' })
  expect((await getProduct(ada, { productId })).links.map(({ url }) => url)).toEqual(['https://example.com/manual.pdf?p=1', 'http://example.com:8080/x'])
  await removeProductLink(ada, { productLinkId })
  await expect(removeProductLink(ada, { productLinkId })).rejects.toMatchObject(gone)
})
