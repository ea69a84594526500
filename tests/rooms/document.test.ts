// A document belongs to records, moves between them, goes to the trash and comes back, and one day is gone with its files.
import { utimes } from 'node:fs/promises'
import path from 'node:path'
import { expect, test } from 'vitest'
import { jobs } from '@/document/jobs'
import { newFileKey } from '@/document/file-key'
import { addDocument } from '@/document/operations/add-document'
import { attachDocument } from '@/document/operations/attach-document'
import { detachDocument } from '@/document/operations/detach-document'
import { finishDrawing } from '@/document/operations/finish-drawing'
import { getDocument } from '@/document/operations/get-document'
import { getUsage } from '@/document/operations/get-usage'
import { listDocuments } from '@/document/operations/list-documents'
import { openDocument } from '@/document/operations/open-document'
import { removeDocument } from '@/document/operations/remove-document'
import { renameDocument } from '@/document/operations/rename-document'
import { restoreDocument } from '@/document/operations/restore-document'
import { createAccount } from '@/account/operations/create-account'
import { deleteAccount } from '@/account/operations/delete-account'
import { reportIssue } from '@/issue/operations/report-issue'
import { takeErrands } from '@/outbox/operations/take-errands'
import { jobs as outboxJobs } from '@/outbox/jobs'
import { proveActor, system } from '@/platform/auth/prove-actor'
import { env } from '@/platform/env'
import { files } from '@/platform/files/store'
import { newId } from '@/platform/ids'
import { addProduct } from '@/product/operations/add-product'
import { removeProduct } from '@/product/operations/remove-product'
import { aDocument, rowOf } from '../support/documents'
import { someEmail } from '../support/mailbox'
import { aDomain, aPerson } from '../support/people'
import { asOwner } from '../support/showing'

async function aKettle() {
  const ada = await aPerson()
  const company = aDomain()
  const product = await addProduct(ada, { name: 'Kettle', company })
  const issue = await reportIssue(ada, { title: 'Lid is loose', company, productId: product.id })
  return { ada, product, issue, companyId: issue.company!.companyId }
}

test('Bo reaches nothing of Ada’s, and what is hidden is answered like what is missing', async () => {
  const { ada, product } = await aKettle()
  const bo = await aPerson('Bo')
  const { id } = await aDocument(ada, { productId: product.id })
  const own = await addProduct(bo, { name: 'Pan' })

  for (const documentId of [id, newId()]) {
    for (const work of [
      () => getDocument(bo, { documentId }),
      () => openDocument(bo, { documentId }),
      () => attachDocument(bo, { documentId, productId: own.id }),
      () => detachDocument(bo, { documentId, productId: product.id }),
      () => renameDocument(bo, { documentId, name: 'mine' }),
      () => removeDocument(bo, { documentId }),
      () => finishDrawing(bo, { documentId, thumbKey: newFileKey(bo.id), thumbBytes: 1, pages: null }),
    ]) {
      await expect(work()).rejects.toMatchObject({ code: 'NOT_FOUND', message: 'There is nothing here, or it is not yours to see.' })
    }
  }
  expect((await listDocuments(bo, {})).documents).toEqual([])
  expect((await getUsage(bo, {})).used).toBe(0)
})

test('nobody makes a document of somebody else’s file', async () => {
  const { ada, product } = await aKettle()
  const bo = await aPerson('Bo')
  const pan = await addProduct(bo, { name: 'Pan' })
  const { fileKey } = await rowOf(ada, (await aDocument(ada, { productId: product.id })).id)

  const stolen = { productId: pan.id, name: 'mine.txt', type: 'text/plain', bytes: 1, fileKey } as const
  await expect(addDocument(bo, stolen)).rejects.toMatchObject({ code: 'NOT_FOUND' })
  const { id } = await aDocument(bo, { productId: pan.id })
  await expect(finishDrawing(bo, { documentId: id, thumbKey: fileKey, thumbBytes: 1, pages: null })).rejects.toMatchObject({ code: 'NOT_FOUND' })
})

test('one document belongs to two records, and to each of them once', async () => {
  const { ada, product, issue, companyId } = await aKettle()
  const { id } = await aDocument(ada, { productId: product.id })
  await attachDocument(ada, { documentId: id, issueId: issue.id })
  await attachDocument(ada, { documentId: id, issueId: issue.id })

  expect((await listDocuments(ada, { productId: product.id })).documents.map((one) => one.id)).toEqual([id])
  expect((await listDocuments(ada, { issueId: issue.id })).documents.map((one) => one.id)).toEqual([id])
  expect((await listDocuments(ada, { companyId })).documents.map((one) => one.id)).toEqual([id])
  expect((await getDocument(ada, { documentId: id })).places.map(({ kind, page }) => [kind, page])).toEqual([
    ['product', `/have/${product.id}`],
    ['issue', `/issues/${issue.id}`],
  ])
  await expect(attachDocument(ada, { documentId: id, productId: newId() })).rejects.toMatchObject({ code: 'NOT_FOUND' })
  await expect(attachDocument(ada, { documentId: id })).rejects.toMatchObject({ code: 'INVALID_INPUT' })
})

test('taken from one record it stays with the other; taken from its last it is removed, and undo brings it back there', async () => {
  const { ada, product, issue } = await aKettle()
  const { id } = await aDocument(ada, { productId: product.id })
  await attachDocument(ada, { documentId: id, issueId: issue.id })

  expect(await detachDocument(ada, { documentId: id, productId: product.id })).toMatchObject({ removed: false })
  await expect(detachDocument(ada, { documentId: id, productId: product.id })).rejects.toMatchObject({ code: 'NOT_FOUND' })
  expect((await listDocuments(ada, { productId: product.id })).documents).toEqual([])

  expect(await detachDocument(ada, { documentId: id, issueId: issue.id })).toEqual({ id, page: `/issues/${issue.id}`, removed: true })
  await expect(getDocument(ada, { documentId: id })).rejects.toMatchObject({ code: 'NOT_FOUND' })
  expect(await restoreDocument(ada, { documentId: id })).toEqual({ id, page: `/issues/${issue.id}`, removed: false })
  expect((await listDocuments(ada, { issueId: issue.id })).documents.map((one) => one.id)).toEqual([id])
})

test('of two who take it from its last two records at once, the second removes it', async () => {
  const { ada, product, issue } = await aKettle()
  const { id } = await aDocument(ada, { productId: product.id })
  await attachDocument(ada, { documentId: id, issueId: issue.id })
  const both = await Promise.all([detachDocument(ada, { documentId: id, productId: product.id }), detachDocument(ada, { documentId: id, issueId: issue.id })])
  expect(both.map(({ removed }) => removed).sort()).toEqual([false, true])
  expect((await rowOf(ada, id)).attachments).toHaveLength(1)
})

test('a renamed document goes on ending as what it is', async () => {
  const { ada, product } = await aKettle()
  const { id } = await aDocument(ada, { productId: product.id })
  expect((await renameDocument(ada, { documentId: id, name: '  Receipt of the kettle ' })).name).toBe('Receipt of the kettle.txt')
  await expect(renameDocument(ada, { documentId: id, name: ' ' })).rejects.toMatchObject({ fields: { name: ['Give it a name.'] } })
})

test('lists are read page by page, newest first', async () => {
  const { ada, product } = await aKettle()
  const ids: string[] = []
  for (const name of ['1.txt', '2.txt', '3.txt']) ids.unshift((await aDocument(ada, { productId: product.id }, { content: 'x', name })).id)
  const first = await listDocuments(ada, { productId: product.id, take: 2 })
  expect([first.documents.map(({ id }) => id), first.older]).toEqual([ids.slice(0, 2), ids[1]])
  const second = await listDocuments(ada, { productId: product.id, take: 2, before: first.older! })
  expect([second.documents.map(({ id }) => id), second.older]).toEqual([ids.slice(2), null])
})

test('what was removed does not count as used, and comes back only while there is room', async () => {
  const { ada, product } = await aKettle()
  const { id } = await aDocument(ada, { productId: product.id }, { content: 'x'.repeat(1000), name: 'a.txt' })
  expect((await getUsage(ada, {})).used).toBe(1000)
  await removeDocument(ada, { documentId: id })
  await expect(removeDocument(ada, { documentId: id })).rejects.toMatchObject({ code: 'NOT_FOUND' })
  expect((await getUsage(ada, {})).used).toBe(0)

  const other = await aDocument(ada, { productId: product.id })
  await asOwner('update document set bytes = 999999500 where id = $1', [other.id])
  await expect(restoreDocument(ada, { documentId: id })).rejects.toMatchObject({ code: 'NOT_ALLOWED' })
  await asOwner('update document set bytes = 10 where id = $1', [other.id])
  await restoreDocument(ada, { documentId: id })
  await expect(restoreDocument(ada, { documentId: id })).rejects.toMatchObject({ code: 'NOT_FOUND' })
})

test('30 days after it was removed a document is gone, row and files; so is one whose last record is gone for good', async () => {
  const { ada, product, issue } = await aKettle()
  const removed = await aDocument(ada, { productId: product.id })
  const young = await aDocument(ada, { issueId: issue.id })
  const left = await aDocument(ada, { productId: product.id })
  const shared = await aDocument(ada, { productId: product.id })
  await attachDocument(ada, { documentId: shared.id, issueId: issue.id })
  const [removedRow, youngRow, leftRow] = await Promise.all([removed, young, left].map(({ id }) => rowOf(ada, id)))
  await removeDocument(ada, { documentId: removed.id })
  await removeDocument(ada, { documentId: young.id })
  await asOwner(`update document set removed_at = now() - interval '31 days' where id = $1`, [removed.id])
  await outboxJobs.tidy!.work({}, null)
  expect(await Promise.all([removedRow, youngRow, leftRow].map((row) => files.exists(row!.fileKey)))).toEqual([false, true, true])

  await removeProduct(ada, { productId: product.id })
  await asOwner(`update product set removed_at = now() - interval '31 days' where id = $1`, [product.id])
  await outboxJobs.tidy!.work({}, null)
  expect(await Promise.all([youngRow, leftRow].map((row) => files.exists(row!.fileKey)))).toEqual([true, false])
  expect((await getDocument(ada, { documentId: shared.id })).places.map(({ kind }) => kind)).toEqual(['issue'])
  expect((await listDocuments(ada, {})).documents.map(({ id }) => id)).toEqual([shared.id])
})

test('the sweep takes old files that no document needs, and no others', async () => {
  const { ada, product } = await aKettle()
  const { fileKey } = await rowOf(ada, (await aDocument(ada, { productId: product.id })).id)
  const [lost, young, nobodys] = [newFileKey(ada.id), newFileKey(ada.id), newFileKey(newId())]
  for (const key of [lost, young, nobodys]) await files.put(key, 'x')
  const dayBeforeYesterday = Date.now() / 1000 - 2 * 86_400
  for (const key of [fileKey, lost, nobodys]) await utimes(path.join(env.DATA_DIR, 'files', key), dayBeforeYesterday, dayBeforeYesterday)

  await jobs['document.sweep']!.work({}, null)
  const left = await Promise.all([fileKey, young, lost, nobodys].map((key) => files.exists(key)))
  expect(left).toEqual([true, true, false, false])
})

test('a deleted account takes its files along', async () => {
  const password = 'a lamp beside the window'
  const { personId } = await createAccount(system, { name: 'Ada', email: someEmail(), password })
  const ada = proveActor('person', personId)
  const { fileKey } = await rowOf(ada, (await aDocument(ada, { productId: (await addProduct(ada, { name: 'Kettle' })).id })).id)
  await aPerson()
  await deleteAccount(ada, { password })

  const errands = await takeErrands(system, { kinds: ['document.erase'] })
  for (const { kind, payload } of errands) await jobs[kind]!.work(payload, null)
  expect(await files.exists(fileKey)).toBe(false)
})
