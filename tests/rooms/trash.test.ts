import { expect, test } from 'vitest'
import { addFace } from '@/face/operations/add-face'
import { addIntent } from '@/intent/operations/add-intent'
import { removeIntent } from '@/intent/operations/remove-intent'
import { removeIssue } from '@/issue/operations/remove-issue'
import { reportIssue } from '@/issue/operations/report-issue'
import { restoreIssue } from '@/issue/operations/restore-issue'
import { addProduct } from '@/product/operations/add-product'
import { removeProduct } from '@/product/operations/remove-product'
import { getRecommendation } from '@/recommendation/operations/get-recommendation'
import { writeRecommendation } from '@/recommendation/operations/write-recommendation'
import { removeRelationship } from '@/relationship/operations/remove-relationship'
import { deleteForGood } from '@/trash/operations/delete-for-good'
import { emptyTrash } from '@/trash/operations/empty-trash'
import { listTrash } from '@/trash/operations/list-trash'
import { asOwner } from '../support/showing'
import { aPerson } from '../support/people'

const gone = { code: 'NOT_FOUND' }

test('the trash of another person is closed', async () => {
  const ada = await aPerson()
  const bo = await aPerson('Bo')
  const { id } = await addIntent(ada, { text: 'Bike' })
  await expect(deleteForGood(ada, { of: 'intent', recordId: id })).rejects.toMatchObject(gone)
  await removeIntent(ada, { intentId: id })

  expect(await listTrash(bo, {})).toEqual({ lines: [], older: null })
  await expect(deleteForGood(bo, { of: 'intent', recordId: id })).rejects.toMatchObject(gone)
  await emptyTrash(bo, {})
  expect((await listTrash(ada, {})).lines).toMatchObject([{ kind: 'intent', id, title: 'Bike', daysLeft: 30 }])
})

test('everything removed is there, newest first, page by page', async () => {
  const ada = await aPerson()
  const issue = await reportIssue(ada, { title: 'Lid is loose' })
  const product = await addProduct(ada, { name: 'Lamp' })
  const wish = await addIntent(ada, { text: 'Bike' })
  await removeIssue(ada, { issueId: issue.id })
  await removeProduct(ada, { productId: product.id })
  await removeIntent(ada, { intentId: wish.id })

  const first = await listTrash(ada, { take: 2 })
  expect(first.lines.map(({ title }) => title)).toEqual(['Bike', 'Lamp'])
  const second = await listTrash(ada, { take: 2, before: first.older! })
  expect(second).toMatchObject({ lines: [{ title: 'Lid is loose' }], older: null })

  await restoreIssue(ada, { issueId: issue.id })
  expect((await listTrash(ada, {})).lines).toHaveLength(2)
  await asOwner(`update intent set removed_at = now() - interval '31 days' where id = $1`, [wish.id])
  expect((await listTrash(ada, {})).lines.map(({ title }) => title)).toEqual(['Lamp'])
})

test('one record goes for good and the others stay', async () => {
  const ada = await aPerson()
  const product = await addProduct(ada, { name: 'Lamp' })
  const issue = await reportIssue(ada, { title: 'Lid is loose', productId: product.id })
  const wish = await addIntent(ada, { text: 'Bike' })
  await removeProduct(ada, { productId: product.id })
  await removeIntent(ada, { intentId: wish.id })

  await deleteForGood(ada, { of: 'product', recordId: product.id })
  await expect(deleteForGood(ada, { of: 'product', recordId: product.id })).rejects.toMatchObject(gone)
  expect(await asOwner(`select product_id from issue where id = $1`, [issue.id])).toEqual([{ product_id: null }])
  expect((await listTrash(ada, {})).lines.map(({ title }) => title)).toEqual(['Bike'])

  await emptyTrash(ada, {})
  expect((await listTrash(ada, {})).lines).toEqual([])
  expect(await asOwner(`select id from intent where id = $1`, [wish.id])).toEqual([])
  expect(await asOwner(`select id from issue where id = $1`, [issue.id])).toHaveLength(1)
})

test('a company goes with what was removed along with it, and not while something living is with it', async () => {
  const ada = await aPerson()
  const { company, id } = await reportIssue(ada, { title: 'Lid is loose', company: 'Acme' })
  const { companyId } = company!
  await removeRelationship(ada, { companyId })
  await asOwner(`update issue set removed_at = null where id = $1`, [id])
  await expect(deleteForGood(ada, { of: 'relationship', recordId: companyId })).rejects.toMatchObject({ code: 'CONFLICT' })

  await removeIssue(ada, { issueId: id })
  await deleteForGood(ada, { of: 'relationship', recordId: companyId })
  expect(await asOwner(`select id from issue where id = $1 union all select id from relationship where company_id = $2 and owner_id = $3`, [id, companyId, ada.id])).toEqual([])
})

test('a face that an archive brought, removed long ago and still under a recommendation, is forgotten; its name stays', async () => {
  const ada = await aPerson()
  const { id: faceId } = await addFace(ada, { name: 'Ada of old', email: null, phone: null })
  const { id: productId } = await addProduct(ada, { name: 'Lamp' })
  const { id: recommendationId } = await writeRecommendation(ada, { productId, title: 'Lamp', sentence: 'Good.', face: faceId })
  await asOwner(`update face set removed_at = now() - interval '31 days' where id = $1`, [faceId])
  await emptyTrash(ada, {})
  expect(await asOwner('select 1 from face where id = $1', [faceId])).toEqual([])
  expect((await getRecommendation(ada, { recommendationId })).authorName).toBe('Ada of old')
})
