import { expect, test } from 'vitest'
import { addIntent } from '@/intent/operations/add-intent'
import { removeIntent } from '@/intent/operations/remove-intent'
import { reportIssue } from '@/issue/operations/report-issue'
import type { Actor } from '@/platform/access/actor'
import { openAs } from '@/platform/access/doorway'
import { newId } from '@/platform/ids'
import { addProduct } from '@/product/operations/add-product'
import { removeProduct } from '@/product/operations/remove-product'
import { countNeeds } from '@/today/operations/count-needs'
import { showToday } from '@/today/operations/show-today'
import { aPerson } from '../support/people'

const DAY = 86_400_000
const inDays = (days: number) => new Date(Date.now() + days * DAY)
const dayIn = (days: number) => inDays(days).toISOString().slice(0, 10)

async function anIssue(person: Actor<'person'>, title: string, shownUntil: Date | null, shownSince = new Date()) {
  const issue = await reportIssue(person, { title, company: 'Acme' })
  const data = {
    issueId: issue.id,
    companyId: issue.company!.companyId,
    companyName: 'Acme',
    expiresAt: shownUntil,
    createdAt: shownSince,
  }
  await openAs(person, (db) => db.permission.create({ data }))
  return { ...issue, companyId: issue.company!.companyId }
}

/** The thread as it stands after Bo of Acme wrote; that the company may do so is told in its own room. */
const bosWords = (
  person: Actor<'person'>,
  issue: { id: string; companyId: string },
  body: string,
  createdAt = new Date(),
) =>
  openAs(person, async (db) => {
    const { id: issueId, companyId } = issue
    await db.message.create({
      data: { id: newId(), issueId, author: 'company', companyId, agentName: 'Bo', body, createdAt },
    })
    await db.issue.updateMany({ where: { id: issueId }, data: { lastWord: 'company', updatedAt: createdAt } })
  })

test('what needs Ada is not on Bo’s page', async () => {
  const ada = await aPerson()
  const bo = await aPerson('Bo')
  await bosWords(ada, await anIssue(ada, 'Lights', inDays(3)), 'Hold the switch.')
  await addProduct(ada, { name: 'Camera', warrantyUntil: dayIn(3) })

  expect(await countNeeds(bo, {})).toEqual({ needs: 0 })
  expect(await showToday(bo, {})).toEqual({
    needs: 0,
    replies: [],
    permissions: [],
    warranties: [],
    waiting: [],
    waitingCount: 0,
    firstRun: true,
  })
  expect(await countNeeds(ada, {})).toEqual({ needs: 3 })
})

test('a reply waits with its latest words until it is answered or solved', async () => {
  const ada = await aPerson()
  const issue = await anIssue(ada, 'Lights', null)
  await bosWords(ada, issue, 'Which year?', inDays(-2))
  await bosWords(ada, issue, `Hold the switch.\n\n${'Longer. '.repeat(60)}`, inDays(-1))

  const { replies, waiting, firstRun } = await showToday(ada, {})
  expect(replies).toMatchObject([
    { issueId: issue.id, title: 'Lights', agentName: 'Bo', companyName: 'Acme', company: { name: 'Acme' } },
  ])
  expect(replies[0]!.excerpt).toMatch(/^Hold the switch\. Longer\. .*…$/)
  expect([waiting, firstRun]).toEqual([[], false])

  await openAs(ada, (db) => db.resolution.create({ data: { issueId: issue.id } }))
  expect(await countNeeds(ada, {})).toEqual({ needs: 0 })
})

test('a permission is named in its last seven days, unless it was taken back or the issue is solved', async () => {
  const ada = await aPerson()
  await anIssue(ada, 'Far', inDays(8))
  await anIssue(ada, 'Over', inDays(-1))
  const solved = await anIssue(ada, 'Solved', inDays(2))
  await openAs(ada, (db) => db.resolution.create({ data: { issueId: solved.id } }))
  const back = await anIssue(ada, 'Taken back', inDays(2))
  await openAs(ada, (db) => db.permission.updateMany({ where: { issueId: back.id }, data: { revokedAt: new Date() } }))
  const near = await anIssue(ada, 'Near', inDays(6))

  expect((await showToday(ada, {})).permissions).toMatchObject([
    { issueId: near.id, title: 'Near', companyName: 'Acme' },
  ])
})

test('a warranty is named from thirty days before its last day until that day', async () => {
  const ada = await aPerson()
  for (const days of [-1, 0, 30, 31]) await addProduct(ada, { name: `In ${days}`, warrantyUntil: dayIn(days) })
  const { id: productId } = await addProduct(ada, { name: 'Sold', warrantyUntil: dayIn(4) })
  await removeProduct(ada, { productId })

  const { warranties, needs } = await showToday(ada, {})
  expect(warranties.map(({ name, days }) => [name, days])).toEqual([
    ['In 0', 0],
    ['In 30', 30],
  ])
  expect(needs).toBe(2)
})

test('waiting for them counts from my last word, and not from before they could read it', async () => {
  const ada = await aPerson()
  const early = await anIssue(ada, 'Early', null, inDays(-20))
  const late = await anIssue(ada, 'Late', null, inDays(-9))
  await reportIssue(ada, { title: 'Nobody sees it' })
  await openAs(ada, async (db) => {
    await db.issue.updateMany({ data: { createdAt: inDays(-30), updatedAt: inDays(-30) } })
    await db.message.create({ data: { issueId: early.id, body: 'Anyone?', createdAt: inDays(-4) } })
    await db.message.create({ data: { issueId: early.id, body: 'Note to self', private: true, createdAt: inDays(-1) } })
  })

  const { waiting, waitingCount, needs } = await showToday(ada, {})
  expect(new Map(waiting.map(({ title, days }) => [title, days]))).toEqual(
    new Map([
      ['Early', 4],
      ['Late', 9],
    ]),
  )
  expect(waiting.find(({ issueId }) => issueId === late.id)!.shownTo).toMatchObject([{ companyName: 'Acme' }])
  expect([waitingCount, needs]).toEqual([2, 0])
})

test('the first run is over as soon as anything is kept', async () => {
  const ada = await aPerson()
  expect((await showToday(ada, {})).firstRun).toBe(true)
  const wish = await addIntent(ada, { text: 'Bike' })
  expect((await showToday(ada, {})).firstRun).toBe(false)
  await removeIntent(ada, { intentId: wish.id })
  expect((await showToday(ada, {})).firstRun).toBe(true)
})
