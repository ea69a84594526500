import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readPermittedIssue } from '@/inbox/operations/read-permitted-issue'
import { reportIssue } from '@/issue/operations/report-issue'
import { permitIssue } from '@/permission/operations/permit-issue'
import type { Actor } from '@/platform/access/actor'
import { openAs } from '@/platform/access/doorway'
import { newId } from '@/platform/ids'
import { addProduct } from '@/product/operations/add-product'
import { considerMerge } from '@/product/operations/consider-merge'
import { getProduct } from '@/product/operations/get-product'
import { mergeProducts } from '@/product/operations/merge-products'
import { removeProduct } from '@/product/operations/remove-product'
import { aCompany, aPerson } from '../support/people'

const gone = { code: 'NOT_FOUND' }

test('only two things of one’s own that are there become one', async () => {
  const ada = await aPerson()
  const bo = await aPerson('Bo')
  const { id: productId } = await addProduct(ada, { name: 'Camera' })
  const { id: otherProductId } = await addProduct(ada, { name: 'Camera again' })
  const { id: his } = await addProduct(bo, { name: 'His' })

  for (const merge of [mergeProducts, considerMerge] as const) {
    await expect(merge(bo, { productId, otherProductId })).rejects.toMatchObject(gone)
    await expect(merge(ada, { productId, otherProductId: his })).rejects.toMatchObject(gone)
    await expect(merge(ada, { productId, otherProductId: productId })).rejects.toMatchObject({ code: 'INVALID_INPUT' })
  }
  await removeProduct(ada, { productId: otherProductId })
  await expect(mergeProducts(ada, { productId, otherProductId })).rejects.toMatchObject(gone)
  expect((await getProduct(bo, { productId: his })).name).toBe('His')
})

test('what the one that stays lacks it learns; what both say differently goes into the notes; it is said before', async () => {
  const ada = await aPerson()
  const { id: productId } = await addProduct(ada, { name: 'Camera', company: 'Acme', price: '899', currency: 'EUR', serialNumbers: ['A'], tags: 'photo', notes: 'Mine.' })
  const { id: otherProductId } = await addProduct(ada, {
    ...{ name: 'Sony camera', company: 'Zeta', model: 'ILCE-6400', price: '900', currency: 'EUR', serialNumbers: ['A', 'B'], tags: 'photo lent', notes: 'Order 7.' },
    ...{ kind: 'contract', renewsOn: '2199-01-31', warrantyUntil: '2198-05-01' },
  })
  await reportIssue(ada, { title: 'Lid is loose', productId: otherProductId })

  expect(await considerMerge(ada, { productId, otherProductId })).toMatchObject({
    kept: { name: 'Camera' },
    other: { name: 'Sony camera' },
    moves: { issues: 1, warranties: 1, links: 0, documents: 0, opinions: 0, reminders: 0, priceChanges: 0, recommendations: 0 },
    filled: [{ field: 'model', value: 'ILCE-6400' }, { field: 'period', value: 'month' }, { field: 'renewsOn', value: '2199-01-31' }],
    noted: [{ field: 'name', value: 'Sony camera' }, { field: 'company', value: 'Zeta' }, { field: 'price', value: '900 EUR' }],
  })
  expect((await getProduct(ada, { productId: otherProductId })).name).toBe('Sony camera')

  expect(await mergeProducts(ada, { productId, otherProductId })).toEqual({ id: productId })
  expect(await getProduct(ada, { productId })).toMatchObject({
    ...{ name: 'Camera', model: 'ILCE-6400', price: '899', serialNumbers: ['A', 'B'], tags: ['photo', 'lent'], company: { name: 'Acme' }, version: 2 },
    ...{ kind: 'contract', subscription: { renewsOn: '2199-01-31' }, warranties: [{ until: '2198-05-01' }], issues: [{ title: 'Lid is loose' }] },
    notes: 'Mine.\n\nOrder 7.\n\nSony camera · Zeta · 900 EUR',
  })
  await expect(getProduct(ada, { productId: otherProductId })).rejects.toMatchObject(gone)
})

test('a company that may read an issue with its product reads the one that stays', async () => {
  const ada = await aPerson()
  const acme = await aCompany()
  const { id: productId } = await addProduct(ada, { name: 'Camera', serialNumbers: ['A'] })
  const { id: otherProductId } = await addProduct(ada, { name: 'Camera again', serialNumbers: ['B'] })
  const { id: issueId } = await reportIssue(ada, { title: 'Lid is loose', company: acme.domain, productId: otherProductId })
  const { entryId } = await permitIssue(ada, { issueId, showsProduct: true, until: 'solved' })
  expect((await considerMerge(ada, { productId, otherProductId })).other.shownTo).toHaveLength(1)

  await mergeProducts(ada, { productId, otherProductId })
  expect((await readPermittedIssue(acme, { entryId })).product).toMatchObject({ name: 'Camera', serialNumbers: ['A', 'B'] })
  expect((await getProduct(ada, { productId })).shownTo).toHaveLength(1)
})

type Parts = { issues: number; removed: number; warranties: string[]; links: string[]; opinions: number; prices: number; recommendations: number; documents: number[]; serials: string[]; tags: string[] }

/** A thing with such parts, and its documents out of the person's three. */
async function aProduct(ada: Actor<'person'>, documents: string[], parts: Parts, name: string) {
  const { id: productId } = await addProduct(ada, { name, kind: 'subscription', serialNumbers: parts.serials, tags: parts.tags })
  const some = (count: number, fields: object) => ({ data: Array.from({ length: count }, () => ({ id: newId(), productId, ...fields })) as never[] })
  await openAs(ada, async (db) => {
    await db.issue.createMany(some(parts.issues, { title: name, topics: [] }))
    await db.issue.createMany(some(parts.removed, { title: name, topics: [], removedAt: new Date() }))
    await db.opinion.createMany(some(parts.opinions, { verdict: 'recommends' }))
    await db.recommendation.createMany(some(parts.recommendations, { title: name, sentence: 'Good', authorName: 'Ada' }))
    await db.priceChange.createMany(some(parts.prices, { fromDay: new Date('2026-01-01'), price: '1', currency: 'EUR' }))
    await db.reminder.createMany(some(1, { text: name, dueOn: new Date('2027-01-01') }))
    await db.warranty.createMany({ data: parts.warranties.map((until) => ({ productId, until: new Date(until) })) })
    await db.productLink.createMany({ data: parts.links.map((url) => ({ productId, url })) })
    await db.attachment.createMany({ data: parts.documents.map((at) => ({ productId, documentId: documents[at]! })) })
  })
  return productId
}

/** Everything that belongs to these products, as one person sees it, removed or not; doubles count once. */
const everything = (ada: Actor<'person'>, ids: string[]) =>
  openAs(ada, async (db) => {
    const where = { productId: { in: ids } }
    const products = await db.product.findMany({ where: { id: { in: ids } }, select: { serialNumbers: true, tags: true } })
    return {
      issues: (await db.issue.findMany({ where, select: { id: true }, orderBy: { id: 'asc' } })).map(({ id }) => id),
      opinions: (await db.opinion.findMany({ where, select: { id: true }, orderBy: { id: 'asc' } })).map(({ id }) => id),
      reminders: (await db.reminder.findMany({ where, select: { id: true }, orderBy: { id: 'asc' } })).map(({ id }) => id),
      recommendations: (await db.recommendation.findMany({ where, select: { id: true }, orderBy: { id: 'asc' } })).map(({ id }) => id),
      prices: (await db.priceChange.findMany({ where, select: { id: true }, orderBy: { id: 'asc' } })).map(({ id }) => id),
      warranties: [...new Set((await db.warranty.findMany({ where, select: { until: true } })).map(({ until }) => until.toISOString()))].sort(),
      links: [...new Set((await db.productLink.findMany({ where, select: { url: true } })).map(({ url }) => url))].sort(),
      documents: [...new Set((await db.attachment.findMany({ where, select: { documentId: true } })).map(({ documentId }) => documentId))].sort(),
      serials: [...new Set(products.flatMap(({ serialNumbers }) => serialNumbers))].sort(),
      tags: [...new Set(products.flatMap(({ tags }) => tags))].sort(),
    }
  })

const few = fc.integer({ min: 0, max: 2 })
const someParts = fc.record({
  ...{ issues: few, removed: few, opinions: few, prices: few, recommendations: few },
  warranties: fc.subarray(['2190-01-01', '2191-01-01']),
  links: fc.subarray(['https://a.example/', 'https://b.example/']),
  documents: fc.subarray([0, 1, 2]),
  serials: fc.subarray(['A', 'B', 'C']),
  tags: fc.subarray(['x', 'y']),
})

test('whatever two things have, nothing of it is lost when they become one', async () => {
  await fc.assert(
    fc.asyncProperty(someParts, someParts, async (mine, theirs) => {
      const ada = await aPerson()
      const documents = [newId(), newId(), newId()]
      await openAs(ada, (db) => db.document.createMany({ data: documents.map((id) => ({ id, name: id, type: 'image/png', bytes: 1, fileKey: id })) }))
      const productId = await aProduct(ada, documents, mine, 'Kept')
      const otherProductId = await aProduct(ada, documents, theirs, 'Other')
      const before = await everything(ada, [productId, otherProductId])

      await mergeProducts(ada, { productId, otherProductId })
      expect(await everything(ada, [productId])).toEqual(before)
      const { notes } = await getProduct(ada, { productId })
      expect(notes).toContain('Other')
    }),
    { numRuns: 10 },
  )
}, 60_000)
