// A person deletes everything of some days: all of it and nothing else, and it can come back for 30 days.
import { Client } from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { addDocument } from '@/document/operations/add-document'
import { newFileKey } from '@/document/file-key'
import { readPermittedIssue } from '@/inbox/operations/read-permitted-issue'
import { logInteraction } from '@/interaction/operations/log-interaction'
import { addMessage } from '@/issue/operations/add-message'
import { getIssue } from '@/issue/operations/get-issue'
import { reportIssue } from '@/issue/operations/report-issue'
import { giveOpinion } from '@/opinion/operations/give-opinion'
import { permitIssue } from '@/permission/operations/permit-issue'
import { files } from '@/platform/files/store'
import { addProduct } from '@/product/operations/add-product'
import { deleteTogether } from '@/trash/operations/delete-together'
import { listTogether } from '@/trash/operations/list-together'
import { lookAtPeriod } from '@/trash/operations/look-at-period'
import { removePeriod } from '@/trash/operations/remove-period'
import { restoreTogether } from '@/trash/operations/restore-together'
import { aCompany, aPerson } from '../support/people'
import { canary, rowsWith } from '../support/canary'

const owner = new Client({ connectionString: process.env.OWNER_DATABASE_URL! })
beforeAll(() => owner.connect())
afterAll(() => owner.end())

const MAY = { from: '2024-05-01', through: '2024-05-31' }

/** One of each in May, and one of each before and after it. */
async function aYear(word = 'canary') {
  const ada = await aPerson()
  const acme = await aCompany()
  const told = []
  for (const [when, name] of [['2024-04-30', 'before'], ['2024-05-01', `${word} first`], ['2024-05-31', `${word} last`], ['2024-06-01', 'after']] as const) {
    const product = await addProduct(ada, { name, company: acme.domain })
    const issue = await reportIssue(ada, { title: name, productId: product.id })
    const { interactionId } = await logInteraction(ada, { companyId: acme.id, channel: 'call', at: `${when}T23:30`, said: name })
    const opinion = await giveOpinion(ada, { productId: product.id, verdict: 'recommends', sentence: name })
    await owner.query('update product set bought_on = $1 where id = $2', [when, product.id])
    await owner.query('update interaction set at = $1 where id = $2', [`${when}T23:30:00Z`, interactionId])
    for (const [table, id] of [['issue', issue.id], ['opinion', opinion.id]]) await owner.query(`update ${table} set created_at = $1 where id = $2`, [`${when}T12:00:00Z`, id])
    told.push({ product, issue })
  }
  return { ada, acme, first: told[1]!, before: told[0]! }
}

test('Bo sees and removes nothing of Ada’s', async () => {
  const { ada } = await aYear()
  const bo = await aPerson('Bo')
  expect(await lookAtPeriod(bo, MAY)).toMatchObject({ all: 0, kinds: [] })
  await expect(removePeriod(bo, { ...MAY, how: 'now' })).rejects.toMatchObject({ code: 'CONFLICT' })
  const { removedAt } = await removePeriod(ada, { ...MAY, how: 'trash' })
  expect(await listTogether(bo, {})).toEqual([])
  await expect(restoreTogether(bo, { removedAt })).rejects.toMatchObject({ code: 'NOT_FOUND' })
  await expect(deleteTogether(bo, { removedAt })).rejects.toMatchObject({ code: 'NOT_FOUND' })
})

test('days that make no sense are refused', async () => {
  const ada = await aPerson()
  await expect(lookAtPeriod(ada, { from: '2024-06-01', through: '2024-05-01' })).rejects.toMatchObject({ fields: { through: ['The last day comes before the first.'] } })
  await expect(removePeriod(ada, { from: '2024-05-32', through: '2024-06-01', how: 'now' })).rejects.toMatchObject({ code: 'INVALID_INPUT' })
})

test('what was told beforehand goes, with its first and last day; what lies outside stays, and all of it comes back', async () => {
  const { ada } = await aYear()
  const titles = async () => (await owner.query<{ name: string }>('select name from product where owner_id = $1 and removed_at is null order by bought_on', [ada.id])).rows.map(({ name }) => name)
  expect(await lookAtPeriod(ada, MAY)).toMatchObject({ all: 8, kinds: [{ kind: 'product', count: 2 }, { kind: 'issue', count: 2 }, { kind: 'interaction', count: 2 }, { kind: 'opinion', count: 2 }] })

  const { removedAt, count } = await removePeriod(ada, { ...MAY, how: 'trash' })
  expect([count, await titles(), (await lookAtPeriod(ada, MAY)).all]).toEqual([8, ['before', 'after'], 0])
  expect(await listTogether(ada, {})).toEqual([{ removedAt, count: 8 }])
  expect(await restoreTogether(ada, { removedAt })).toEqual({ removedAt, count: 8 })
  expect([await titles(), (await lookAtPeriod(ada, MAY)).all]).toEqual([['before', 'canary first', 'canary last', 'after'], 8])
  await expect(restoreTogether(ada, { removedAt })).rejects.toMatchObject({ code: 'NOT_FOUND' })
})

test('a company stops reading at once, and reads again when it comes back', async () => {
  const { ada, acme, first } = await aYear()
  const { entryId } = await permitIssue(ada, { issueId: first.issue.id, company: acme.domain })
  await addMessage(ada, { issueId: first.issue.id, body: 'It fell off.' })
  const { removedAt } = await removePeriod(ada, { ...MAY, how: 'trash' })
  await expect(readPermittedIssue(acme, { entryId })).rejects.toMatchObject({ code: 'NOT_FOUND' })
  await restoreTogether(ada, { removedAt })
  expect(await readPermittedIssue(acme, { entryId })).toMatchObject({ title: 'canary first' })
})

test('at once means for good: no word of it is left in the database, and no file', async () => {
  const word = canary()
  const { ada, first, before } = await aYear(word)
  const fileKey = newFileKey(ada.id)
  await files.put(fileKey, word)
  const document = await addDocument(ada, { issueId: first.issue.id, name: `${word}.txt`, type: 'text/plain', bytes: word.length, fileKey })
  await owner.query(`update document set created_at = '2024-05-02T10:00:00Z' where id = $1`, [document.id])
  expect(await rowsWith(owner, word)).not.toEqual([])

  const { fileKeys } = await removePeriod(ada, { ...MAY, how: 'now' })
  expect(fileKeys).toEqual([fileKey])
  expect(await rowsWith(owner, word)).toEqual([])
  expect(await listTogether(ada, {})).toEqual([])
  expect(await getIssue(ada, { issueId: before.issue.id })).toMatchObject({ title: 'before' })
})

test('what lies in the trash together can go for good together', async () => {
  const word = canary()
  const { ada } = await aYear(word)
  const { removedAt } = await removePeriod(ada, { ...MAY, how: 'trash' })
  await deleteTogether(ada, { removedAt })
  expect(await rowsWith(owner, word)).toEqual([])
})
