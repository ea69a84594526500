import { expect, test } from 'vitest'
import { captureLine } from '@/capture/operations/capture-line'
import { addMessage } from '@/issue/operations/add-message'
import { countIssues } from '@/issue/operations/count-issues'
import { editIssue } from '@/issue/operations/edit-issue'
import { getIssue } from '@/issue/operations/get-issue'
import { listIssueChoices } from '@/issue/operations/list-issue-choices'
import { listIssues } from '@/issue/operations/list-issues'
import { removeIssue } from '@/issue/operations/remove-issue'
import { reopenIssue } from '@/issue/operations/reopen-issue'
import { reportIssue } from '@/issue/operations/report-issue'
import { resolveIssue } from '@/issue/operations/resolve-issue'
import { restoreIssue } from '@/issue/operations/restore-issue'
import { permitIssue } from '@/permission/operations/permit-issue'
import type { Actor } from '@/platform/access/actor'
import { openAs } from '@/platform/access/doorway'
import { aCompany, aPerson } from '../support/people'

test('what Ada reports, Bo does not find', async () => {
  const ada = await aPerson()
  const bo = await aPerson('Bo')
  const issue = await reportIssue(ada, { title: 'Lid is loose' })

  expect(await listIssues(bo, {})).toEqual([])
  await expect(getIssue(bo, { issueId: issue.id })).rejects.toMatchObject({ code: 'NOT_FOUND' })
  await expect(getIssue(bo, { issueId: ada.id })).rejects.toMatchObject({ code: 'NOT_FOUND' })
})

test('an issue is kept with its company, which is found again by another spelling', async () => {
  const ada = await aPerson()
  await reportIssue(ada, { title: 'Interior lights stay on', company: 'hyundai.com', topics: ['i30'] })
  await reportIssue(ada, { title: 'Radio is off', company: 'HYUNDAI' })

  const issues = await listIssues(ada, {})
  expect(issues.map((issue) => [issue.title, issue.company?.domain])).toEqual([
    ['Radio is off', 'hyundai.com'],
    ['Interior lights stay on', 'hyundai.com'],
  ])
  expect(issues[1]).toMatchObject({ topics: ['i30'], state: 'mine', shownTo: [] })
})

test('an issue without a title is refused next to its field', async () => {
  const ada = await aPerson()
  await expect(reportIssue(ada, { title: '  ' })).rejects.toMatchObject({
    code: 'INVALID_INPUT',
    fields: { title: ['Give the issue a title.'] },
  })
})

test('Bo cannot touch an issue of Ada in any way', async () => {
  const ada = await aPerson()
  const bo = await aPerson('Bo')
  const { id: issueId } = await reportIssue(ada, { title: 'Lid is loose' })
  const missing = { code: 'NOT_FOUND' }

  await expect(editIssue(bo, { issueId, title: 'Mine now' })).rejects.toMatchObject(missing)
  await expect(addMessage(bo, { issueId, body: 'Hello' })).rejects.toMatchObject(missing)
  await expect(resolveIssue(bo, { issueId })).rejects.toMatchObject(missing)
  await expect(reopenIssue(bo, { issueId })).rejects.toMatchObject(missing)
  await expect(removeIssue(bo, { issueId })).rejects.toMatchObject(missing)
  await removeIssue(ada, { issueId })
  await expect(restoreIssue(bo, { issueId })).rejects.toMatchObject(missing)
  expect(await countIssues(bo, {})).toEqual({ mine: 0, open: 0, solved: 0 })
})

test('an issue about a product is with the company that made it; a product of somebody else does not exist', async () => {
  const ada = await aPerson()
  const bo = await aPerson('Bo')
  const { id: productId } = await captureLine(ada, { line: 'EOS R10 @Canon', as: 'have' })

  await expect(reportIssue(bo, { title: 'Shutter sticks', productId })).rejects.toMatchObject({ code: 'NOT_FOUND' })
  const issue = await reportIssue(ada, { title: 'Shutter sticks', productId })
  expect((await getIssue(ada, { issueId: issue.id })).product).toEqual({ id: productId, name: 'EOS R10' })
  expect(issue.company?.name).toBe('Canon')
  expect((await listIssueChoices(ada, {})).products).toEqual([{ id: productId, name: 'EOS R10', company: 'Canon' }])
  expect((await listIssueChoices(bo, {})).products).toEqual([])
})

test('an issue can be told better, and given to another company', async () => {
  const ada = await aPerson()
  const { id: issueId } = await reportIssue(ada, { title: 'Lights', company: 'hyundai.com', topics: 'i30, lights' })
  await editIssue(ada, { issueId, title: 'Lights stay on', company: 'kia.com', wanted: 'An answer' })

  expect(await getIssue(ada, { issueId })).toMatchObject({
    title: 'Lights stay on',
    wanted: 'An answer',
    topics: [],
    company: { domain: 'kia.com' },
  })
})

test('a permitted company reads what Ada writes, but never her notes to herself', async () => {
  const ada = await aPerson()
  const acme = await aCompany()
  const { id: issueId } = await reportIssue(ada, { title: 'Lid is loose', company: acme.domain })
  await permitIssue(ada, { issueId })
  const before = await inboxTime(acme, issueId)

  await addMessage(ada, { issueId, body: 'I would take half back.', private: 'on' })
  expect(await inboxTime(acme, issueId)).toEqual(before)
  await addMessage(ada, { issueId, body: 'It rattles, too.' })

  const read = await openAs(acme, (db) => db.message.findMany({ where: { issueId }, select: { body: true } }))
  expect(read).toEqual([{ body: 'It rattles, too.' }])
  expect(await inboxTime(acme, issueId)).not.toEqual(before)
  const issue = await getIssue(ada, { issueId })
  expect(issue.state).toBe('theirs')
  expect(issue.messages.map((message) => [message.body, message.private])).toEqual([
    ['I would take half back.', true],
    ['It rattles, too.', false],
  ])
})

test('a solved issue moves to the other list, and what was shown until then is no longer', async () => {
  const ada = await aPerson()
  const acme = await aCompany()
  const { id: issueId } = await reportIssue(ada, { title: 'Lid is loose', company: acme.domain })
  await permitIssue(ada, { issueId, until: 'solved' })
  expect(await titlesSeenBy(acme)).toEqual(['Lid is loose'])
  expect(await countIssues(ada, {})).toEqual({ mine: 0, open: 1, solved: 0 })

  await resolveIssue(ada, { issueId })
  expect(await titlesSeenBy(acme)).toEqual([])
  expect(await listIssues(ada, {})).toEqual([])
  expect((await listIssues(ada, { state: 'solved' })).map((issue) => issue.state)).toEqual(['solved'])
  await expect(resolveIssue(ada, { issueId })).rejects.toMatchObject({ code: 'NOT_ALLOWED' })

  await reopenIssue(ada, { issueId })
  await expect(reopenIssue(ada, { issueId })).rejects.toMatchObject({ code: 'NOT_ALLOWED' })
  expect(await countIssues(ada, {})).toEqual({ mine: 1, open: 1, solved: 0 })
})

test('two presses of "solved" at once solve it once', async () => {
  const ada = await aPerson()
  const { id: issueId } = await reportIssue(ada, { title: 'Lid is loose' })
  const presses = await Promise.allSettled([resolveIssue(ada, { issueId }), resolveIssue(ada, { issueId })])

  expect(presses.filter((press) => press.status === 'fulfilled')).toHaveLength(1)
  const refused = presses.find((press) => press.status === 'rejected')
  expect(refused).toMatchObject({ reason: { code: expect.stringMatching(/CONFLICT|NOT_ALLOWED/) as string } })
})

test('a removed issue is gone for everyone at once, and comes back as it was', async () => {
  const ada = await aPerson()
  const acme = await aCompany()
  const { id: issueId } = await reportIssue(ada, { title: 'Lid is loose', company: acme.domain })
  await permitIssue(ada, { issueId })

  await removeIssue(ada, { issueId })
  expect(await titlesSeenBy(acme)).toEqual([])
  expect(await inboxTime(acme, issueId)).toBeUndefined()
  await expect(getIssue(ada, { issueId })).rejects.toMatchObject({ code: 'NOT_FOUND' })
  await expect(addMessage(ada, { issueId, body: 'Hello' })).rejects.toMatchObject({ code: 'NOT_FOUND' })
  await expect(removeIssue(ada, { issueId })).rejects.toMatchObject({ code: 'NOT_FOUND' })

  await restoreIssue(ada, { issueId })
  expect(await titlesSeenBy(acme)).toEqual(['Lid is loose'])
  expect(await inboxTime(acme, issueId)).toBeDefined()
})

test('a long list is read page by page', async () => {
  const ada = await aPerson()
  for (const title of ['One', 'Two', 'Three']) await reportIssue(ada, { title })

  const first = await listIssues(ada, { take: 2 })
  expect(first.map((issue) => issue.title)).toEqual(['Three', 'Two'])
  expect((await listIssues(ada, { take: 2, before: first[1]!.id })).map((issue) => issue.title)).toEqual(['One'])
})

const titlesSeenBy = async (company: Actor<'company'>) =>
  (await openAs(company, (db) => db.issue.findMany({ select: { title: true } }))).map((issue) => issue.title)

const inboxTime = async (company: Actor<'company'>, issueId: string) =>
  (await openAs(company, (db) => db.inboxEntry.findFirst({ where: { issueId, permissionId: { not: null } } })))?.updatedAt
