import { readFileSync } from 'node:fs'
import { utimes } from 'node:fs/promises'
import path from 'node:path'
import { Readable } from 'node:stream'
import fc from 'fast-check'
import { expect, test, vi } from 'vitest'
import { jobs } from '@/import/jobs'
import { confirmImport } from '@/import/operations/confirm-import'
import { forgetImport } from '@/import/operations/forget-import'
import { getImport } from '@/import/operations/get-import'
import { listImportRows } from '@/import/operations/list-import-rows'
import { listImports } from '@/import/operations/list-imports'
import { startImport } from '@/import/operations/start-import'
import { undoImport } from '@/import/operations/undo-import'
import { reportIssue } from '@/issue/operations/report-issue'
import type { Actor } from '@/platform/access/actor'
import { openAs } from '@/platform/access/doorway'
import { env } from '@/platform/env'
import { files } from '@/platform/files/store'
import { newToken } from '@/platform/ids'
import { aReadImport, aWaitingImport, type Order, ordersFile, readByWorker } from '../support/orders'
import { aPerson } from '../support/people'

const productsOf = (person: Actor<'person'>) => openAs(person, (db) => db.product.findMany({ include: { company: true }, orderBy: { id: 'asc' } }))
const fixture = (name: string) => readFileSync(`tests/fixtures/amazon/${name}`)
const twoOrders = ordersFile([
  { id: '111-1', name: 'Kettle, "steel"', serial: 'SN-1', quantity: 2 },
  { id: '111-2', name: 'Teapot', price: '9.00', day: '2019-12-31', site: 'Amazon.de' },
])

test('what Ada imports, Bo neither sees nor confirms nor forgets', async () => {
  const ada = await aPerson()
  const bo = await aPerson('Bo')
  const { importId } = await aReadImport(ada, twoOrders)

  expect(await listImports(bo, {})).toEqual([])
  await expect(getImport(bo, { importId })).rejects.toMatchObject({ code: 'NOT_FOUND' })
  await expect(listImportRows(bo, { importId, status: 'new' })).rejects.toMatchObject({ code: 'NOT_FOUND' })
  await expect(confirmImport(bo, { importId })).rejects.toMatchObject({ code: 'NOT_FOUND' })
  await expect(forgetImport(bo, { importId })).rejects.toMatchObject({ code: 'NOT_FOUND' })
  await expect(undoImport(bo, { importId })).rejects.toMatchObject({ code: 'NOT_FOUND' })
  expect(await getImport(ada, { importId })).toMatchObject({ state: 'ready', counts: { new: 2 } })
})

test('nothing is added before it is confirmed; then companies and products are there with prices and dates', async () => {
  const ada = await aPerson()
  const { importId, fileKey } = await aReadImport(ada, twoOrders)
  expect(await productsOf(ada)).toEqual([])
  expect(await files.exists(fileKey)).toBe(false)
  const preview = await listImportRows(ada, { importId, status: 'new' })
  expect(preview[0]?.item).toMatchObject({ name: 'Kettle, "steel"', company: 'amazon.com', day: '2024-03-05', price: '21.50', currency: 'USD' })

  expect(await confirmImport(ada, { importId })).toMatchObject({ state: 'added', added: 2 })

  const [kettle, teapot] = await productsOf(ada)
  expect(kettle).toMatchObject({ id: preview[0]!.id, name: 'Kettle, "steel"', currency: 'USD', serialNumbers: ['SN-1'], source: 'amazon', importId })
  expect(kettle!.notes).toBe('Amazon order 111-1 · quantity 2')
  expect([String(kettle!.price), String(teapot!.price)]).toEqual(['21.5', '9'])
  expect(teapot!.boughtOn).toEqual(new Date('2019-12-31'))
  expect([kettle!.company?.domain, teapot!.company?.domain]).toEqual(['amazon.com', 'amazon.de'])
})

test('the same file adds nothing a second time, not even what was removed meanwhile', async () => {
  const ada = await aPerson()
  const first = await aReadImport(ada, twoOrders)
  await confirmImport(ada, first)
  await openAs(ada, (db) => db.product.updateMany({ where: { name: 'Teapot' }, data: { removedAt: new Date() } }))

  const second = await aReadImport(ada, twoOrders)
  expect(await getImport(ada, second)).toMatchObject({ counts: { new: 0, known: 2 } })
  expect(await confirmImport(ada, second)).toMatchObject({ added: 0 })
  expect(await productsOf(ada)).toHaveLength(2)
})

test('an import is confirmed once, also when both clicks come at the same time', async () => {
  const ada = await aPerson()
  const { importId } = await aReadImport(ada, twoOrders)

  const clicks = await Promise.allSettled([confirmImport(ada, { importId }), confirmImport(ada, { importId })])
  expect(clicks.map((click) => click.status).sort()).toEqual(['fulfilled', 'rejected'])
  await expect(confirmImport(ada, { importId })).rejects.toMatchObject({ code: 'CONFLICT' })
  await expect(forgetImport(ada, { importId })).rejects.toMatchObject({ code: 'NOT_ALLOWED' })
  expect(await productsOf(ada)).toHaveLength(2)
})

test('two imports of one file, both read before either is confirmed, add each thing once', async () => {
  const ada = await aPerson()
  const [one, other] = [await aReadImport(ada, twoOrders), await aReadImport(ada, twoOrders)]
  await Promise.all([confirmImport(ada, one), confirmImport(ada, other)])

  const [first, second] = [await getImport(ada, one), await getImport(ada, other)]
  expect(first.added + second.added).toBe(2)
  expect(first.counts.known + second.counts.known).toBe(2)
  expect(await productsOf(ada)).toHaveLength(2)
})

test('broken rows are named with line and reason, and the good ones can still be added', async () => {
  const ada = await aPerson()
  const { importId } = await aReadImport(ada, fixture('broken.csv'))

  const refused = await listImportRows(ada, { importId, status: 'refused' })
  expect(refused.map(({ line }) => line)).toEqual([3, 5, 7, 8, 9, 10])
  expect(refused[1]).toMatchObject({ reason: expect.stringMatching(/quotation mark|columns/), text: expect.stringContaining('cut off') })
  expect(await listImportRows(ada, { importId, status: 'refused', after: 5, take: 2 })).toEqual(refused.slice(2, 4))
  const { counts } = await getImport(ada, { importId })
  expect(await confirmImport(ada, { importId })).toMatchObject({ added: counts.new })
  expect(await getImport(ada, { importId })).toMatchObject({ counts: { refused: 6 } })
})

test('an impossible price refuses its own row only, and money that came back is left out', async () => {
  const ada = await aPerson()
  const { importId } = await aReadImport(ada, ordersFile([{ id: '1', price: '999999999999.999' }, { id: '2', price: '-3.00' }, { id: '3' }]))
  expect(await listImportRows(ada, { importId, status: 'refused' })).toMatchObject([{ line: 2, reason: 'The price is too large to be one.' }])
  expect(await listImportRows(ada, { importId, status: 'skipped' })).toMatchObject([{ line: 3, text: 'Kettle' }])
  expect(await confirmImport(ada, { importId })).toMatchObject({ added: 1 })
})

test('a name longer than a product may have is cut, so that the product can be edited', async () => {
  const ada = await aPerson()
  await confirmImport(ada, await aReadImport(ada, ordersFile([{ id: '1', name: 'x'.repeat(290) }])))
  expect((await productsOf(ada))[0]!.name).toBe(`${'x'.repeat(199)}…`)
})

test('a file that names a hundred shops is no order history: none of it is added', async () => {
  const ada = await aPerson()
  const { importId } = await aReadImport(ada, ordersFile(Array.from({ length: 101 }, (_, n) => ({ id: `${n}`, site: `shop-${n}.com` }))))
  await expect(confirmImport(ada, { importId })).rejects.toMatchObject({ code: 'NOT_ALLOWED' })
  expect(await openAs(ada, (db) => db.relationship.count())).toBe(0)
})

test('the daily sweep deletes files that nobody reads any more, and no young ones', async () => {
  const [old, young] = [`imports/${newToken()}`, `imports/${newToken()}`]
  for (const key of [old, young]) await files.put(key, 'x')
  const longAgo = new Date(Date.now() - 2 * 24 * 3600 * 1000)
  await utimes(path.join(env.DATA_DIR, 'files', old), longAgo, longAgo)
  await jobs['import.sweep']!.work({}, null)
  expect([await files.exists(old), await files.exists(young)]).toEqual([false, true])
})

test.for([
  ['', 'This file is empty.'],
  ['Kettle\nTeapot\n', 'This file is none of the kinds that can be read: orders, bank statements, contacts, mails, tables.'],
  ['"Website","Order ID"\n"Amazon.com","1"\n', /lacks the columns “Order Date”, “Product Name”/],
] as const)('a file that cannot be read fails with a sentence: %j', async ([content, sentence]) => {
  const ada = await aPerson()
  const { importId, fileKey } = await aReadImport(ada, content)

  const failed = await getImport(ada, { importId })
  expect(failed.state).toBe('failed')
  expect(failed.failure).toMatch(sentence)
  expect(await files.exists(fileKey)).toBe(false)
  await expect(confirmImport(ada, { importId })).rejects.toMatchObject({ code: 'NOT_ALLOWED' })
})

test('UTF-16 with a byte order mark reads like UTF-8', async () => {
  const ada = await aPerson()
  const { importId } = await aReadImport(ada, Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(ordersFile([{ id: '1', name: 'Wärmflasche' }]), 'utf16le')]))
  expect((await listImportRows(ada, { importId, status: 'new' }))[0]?.item?.name).toBe('Wärmflasche')
})

test('a reader that crashed in the middle is run again, and nothing is there twice', async () => {
  const ada = await aPerson()
  const orders = Array.from({ length: 2_000 }, (_, n) => ({ id: `111-${n}` }))
  const waiting = await aWaitingImport(ada, ordersFile(orders))
  const whole = Buffer.concat((await (await files.getStream(waiting.fileKey)).toArray()) as Buffer[])
  // The disk fails after half of the file.
  const half = async function* () {
    yield whole.subarray(0, 90_000)
    throw new Error('The disk is gone.')
  }
  const disk = vi.spyOn(files, 'getStream').mockImplementation(async () => Readable.from(half()))

  await expect(readByWorker(ada, waiting)).rejects.toThrow('The disk is gone.')
  expect((await getImport(ada, waiting)).bytesRead).toBeGreaterThan(0)
  disk.mockRestore()
  await readByWorker(ada, waiting)
  await readByWorker(ada, waiting)

  expect(await getImport(ada, waiting)).toMatchObject({ state: 'ready', counts: { new: 2_000 } })
  expect(await confirmImport(ada, waiting)).toMatchObject({ added: 2_000 })
})

test('two readers of one file stage each row once', async () => {
  const ada = await aPerson()
  const waiting = await aWaitingImport(ada, ordersFile(Array.from({ length: 3_000 }, (_, n) => ({ id: `111-${n}` }))))
  await Promise.allSettled([readByWorker(ada, waiting), readByWorker(ada, waiting)])
  await readByWorker(ada, waiting)
  expect(await getImport(ada, waiting)).toMatchObject({ state: 'ready', counts: { new: 3_000 } })
})

test('an import that is forgotten is gone with its rows and its file, also while it waits', async () => {
  const ada = await aPerson()
  const read = await aReadImport(ada, twoOrders)
  const waiting = await aWaitingImport(ada, twoOrders)
  for (const each of [read, waiting]) await forgetImport(ada, each)
  await readByWorker(ada, waiting)

  expect(await listImports(ada, {})).toEqual([])
  expect(await openAs(ada, (db) => db.importRow.count())).toBe(0)
  expect(await files.exists(waiting.fileKey)).toBe(false)
})

test('a twenty-first file waits until one of twenty is read, and a made-up place of a file is refused', async () => {
  const ada = await aPerson()
  for (let n = 0; n < 20; n++) await aWaitingImport(ada, twoOrders)
  await expect(aWaitingImport(ada, twoOrders)).rejects.toMatchObject({ code: 'NOT_ALLOWED' })
  await expect(startImport(await aPerson(), { fileName: 'x', fileKey: '../secret', bytes: 1 })).rejects.toMatchObject({ code: 'INVALID_INPUT' })
})

test('undoing takes back what is untouched, leaves the rest, and the file can be imported again', async () => {
  const ada = await aPerson()
  const { importId } = await aReadImport(ada, ordersFile([{ id: '1' }, { id: '2' }, { id: '3' }, { id: '4' }]))
  await expect(undoImport(ada, { importId })).rejects.toMatchObject({ code: 'NOT_ALLOWED' })
  await confirmImport(ada, { importId })
  const [complained, renamed] = await productsOf(ada)
  await reportIssue(ada, { title: 'Lid is loose', productId: complained!.id })
  await openAs(ada, (db) => db.product.updateMany({ where: { id: renamed!.id }, data: { name: 'My kettle', updatedAt: new Date() } }))

  expect(await undoImport(ada, { importId })).toMatchObject({ state: 'undone', added: 2 })
  expect((await productsOf(ada)).map(({ id }) => id)).toEqual([complained!.id, renamed!.id])
  const again = await aReadImport(ada, ordersFile([{ id: '1' }, { id: '2' }, { id: '3' }, { id: '4' }]))
  expect(await confirmImport(ada, again)).toMatchObject({ added: 2 })
})

const order: fc.Arbitrary<Order> = fc.record({
  id: fc.stringMatching(/^\d{3}-\d{7}-\d{1,2}$/),
  asin: fc.constantFrom('B000000001', 'B000000002'),
  name: fc.string({ minLength: 1, maxLength: 40, unit: 'grapheme' }).map((name) => `A${name}`.replaceAll('\0', '')),
  price: fc.nat(99_999).map((cents) => (cents / 100).toFixed(2)),
  day: fc.date({ min: new Date('2000-01-01'), max: new Date('2026-01-01'), noInvalidDate: true }).map((date) => date.toISOString().slice(0, 10)),
  site: fc.constantFrom('Amazon.com', 'Amazon.co.uk'),
})

test('for any orders: the products are the orders, and importing them again adds none', { timeout: 60_000 }, async () => {
  const tidied = (name: string) => name.replace(/[\p{Cc}\s]+/gu, ' ').normalize('NFC').trim()

  await fc.assert(
    fc.asyncProperty(fc.array(order, { maxLength: 40 }), async (orders) => {
      const ada = await aPerson()
      await confirmImport(ada, await aReadImport(ada, ordersFile(orders)))
      const products = await productsOf(ada)
      const facts = products.map(({ name, price, boughtOn, company }) => [name, Number(price).toFixed(2), boughtOn!.toISOString().slice(0, 10), company!.domain])
      expect(facts).toEqual(orders.map(({ name, price, day, site }) => [tidied(name!), price, day, site!.toLowerCase()]))

      expect(await confirmImport(ada, await aReadImport(ada, ordersFile(orders)))).toMatchObject({ added: 0 })
      expect(await productsOf(ada)).toEqual(products)
    }),
    { numRuns: 25 },
  )
})
