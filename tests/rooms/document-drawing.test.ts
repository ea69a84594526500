// The worker draws small pictures. What it is given may be made to hurt it.
import sharp from 'sharp'
import { expect, test } from 'vitest'
import { jobs } from '@/document/jobs'
import { firstPage } from '@/document/first-page'
import { removeDocument } from '@/document/operations/remove-document'
import { takeErrands } from '@/outbox/operations/take-errands'
import { openAs } from '@/platform/access/doorway'
import { system } from '@/platform/auth/prove-actor'
import { readWhole } from '@/platform/files/read-whole'
import { files } from '@/platform/files/store'
import { newFileKey } from '@/document/file-key'
import { addProduct } from '@/product/operations/add-product'
import { aDocument, aPdf, aPhoto, rowOf } from '../support/documents'
import { aPerson } from '../support/people'

async function drawn(content: Buffer, name: string) {
  const ada = await aPerson()
  const product = await addProduct(ada, { name: 'Kettle' })
  const { id } = await aDocument(ada, { productId: product.id }, { content, name })
  const draw = () => jobs['document.draw']!.work({ documentId: id }, ada.id)
  await draw()
  const row = await rowOf(ada, id)
  return { ada, id, row, draw, picture: row.thumbKey ? sharp(await readWhole(row.thumbKey)) : null }
}

test('an upload asks for its picture', async () => {
  const ada = await aPerson()
  const product = await addProduct(ada, { name: 'Kettle' })
  const { id } = await aDocument(ada, { productId: product.id }, { content: await aPhoto(), name: 'a.jpg' })
  await aDocument(ada, { productId: product.id })
  const errands = (await takeErrands(system, { kinds: ['document.draw'] })).filter(({ ownerId }) => ownerId === ada.id)
  expect(errands.map(({ payload }) => payload)).toEqual([{ documentId: id }])
})

test.each(['jpeg', 'avif'] as const)('a %s becomes a WebP of at most 480 pixels', async (format) => {
  const { row, picture, draw, ada, id } = await drawn(await aPhoto(format, 1200, 900), `a.${format}`)
  expect(await picture!.metadata()).toMatchObject({ format: 'webp', width: 360, height: 480 })
  expect(row.thumbBytes).toBeGreaterThan(0)

  // Another worker, later: the picture stays the one it is.
  await draw()
  expect((await rowOf(ada, id)).thumbKey).toBe(row.thumbKey)
})

test('a PDF is shown by its first page', async () => {
  const { row, picture } = await drawn(aPdf({ pages: 3 }), 'bill.pdf')
  expect(row.pages).toBe(3)
  expect(await picture!.metadata()).toMatchObject({ format: 'webp', width: 240, height: 480 })
  const { data } = await picture!.extract({ left: 100, top: 100, width: 1, height: 1 }).raw().toBuffer({ resolveWithObject: true })
  expect(data[2]).toBeGreaterThan(200)
  expect(data[0]).toBeLessThan(60)
})

test.for([
  ['is broken', Buffer.concat([Buffer.from('%PDF-1.7\n'), Buffer.alloc(5_000, 'x')])],
  ['wants more memory than there is', aPdf({ content: `0 0 1 rg ${'0 0 200 400 re f* 10 10 m 190 390 100 0 5 5 c B '.repeat(400_000)}` })],
  ['has no end', aPdf({ content: '/X Do '.repeat(10) }).subarray(0, 200)],
] as const)('a PDF that %s keeps its plain icon, and the worker lives', { timeout: 60_000 }, async ([, content]) => {
  const { row, picture } = await drawn(content, 'bill.pdf')
  expect([row.thumbKey, picture]).toEqual([null, null])
})

test('a page as wide as a street is drawn small, too', async () => {
  expect(await firstPage(aPdf({ box: '0 0 14400 1' }))).toMatchObject({ width: 480, height: 1, pages: 1 })
})

test('what went meanwhile is not drawn, and leaves no file', async () => {
  const ada = await aPerson()
  const product = await addProduct(ada, { name: 'Kettle' })
  const { id } = await aDocument(ada, { productId: product.id }, { content: await aPhoto(), name: 'a.jpg' })
  await removeDocument(ada, { documentId: id })
  await openAs(ada, (db) => db.document.deleteMany({ where: { id } }))
  await jobs['document.draw']!.work({ documentId: id }, ada.id)
  // And nobody's is nobody's.
  await jobs['document.draw']!.work({ documentId: id }, null)
  const folder = newFileKey(ada.id).split('/').slice(0, 2).join('/')
  expect([...(await files.listAll(folder, { recursive: true })).objects]).toHaveLength(1)
})
