import { expect, test } from 'vitest'
import { addIntent } from '@/intent/operations/add-intent'
import { removeIntent } from '@/intent/operations/remove-intent'
import { logInteraction } from '@/interaction/operations/log-interaction'
import { getIssue } from '@/issue/operations/get-issue'
import { removeIssue } from '@/issue/operations/remove-issue'
import { reopenIssue } from '@/issue/operations/reopen-issue'
import { reportIssue } from '@/issue/operations/report-issue'
import { resolveIssue } from '@/issue/operations/resolve-issue'
import { permitIssue } from '@/permission/operations/permit-issue'
import type { Actor } from '@/platform/access/actor'
import { openAs } from '@/platform/access/doorway'
import { newId } from '@/platform/ids'
import { addProduct } from '@/product/operations/add-product'
import { removeProduct } from '@/product/operations/remove-product'
import { addReminder } from '@/reminder/operations/add-reminder'
import { finishReminder } from '@/reminder/operations/finish-reminder'
import { countNeeds } from '@/today/operations/count-needs'
import { showToday } from '@/today/operations/show-today'
import { snoozeNeed } from '@/today/operations/snooze-need'
import { wakeNeed } from '@/today/operations/wake-need'
import { addWarranty } from '@/warranty/operations/add-warranty'
import { aDomain, aPerson } from '../support/people'
import { asOwner } from '../support/showing'

const DAY = 86_400_000
const inDays = (days: number) => new Date(Date.now() + days * DAY)
const dayIn = (days: number) => inDays(days).toISOString().slice(0, 10)

/** What needs this person, as "kind title"; and the number in the navigation must say the same. */
async function needsOf(person: Actor<'person'>) {
  const today = await showToday(person, {})
  expect(await countNeeds(person, {})).toEqual({ needs: today.needs })
  return today.list.map(({ kind, title }) => `${kind} ${title}`)
}

/** An issue that Acme may read, since some days ago. */
async function anIssue(person: Actor<'person'>, title: string, shownDaysAgo = 0) {
  const issue = await reportIssue(person, { title, company: aDomain('acme') })
  const { permissionId } = await permitIssue(person, { issueId: issue.id, until: 'solved' })
  await asOwner(`update permission set created_at = $2 where id = $1`, [permissionId, inDays(-shownDaysAgo)])
  await asOwner(`update issue set created_at = $2, updated_at = $2 where id = $1`, [issue.id, inDays(-shownDaysAgo - 10)])
  return { id: issue.id, permissionId, companyId: issue.company!.companyId }
}

/** The thread as it stands after Bo of Acme wrote; that the company may do so is told in its own room. */
const bosWords = (person: Actor<'person'>, issue: { id: string; companyId: string }, body: string, createdAt = new Date()) =>
  openAs(person, async (db) => {
    const { id: issueId, companyId } = issue
    await db.message.create({ data: { id: newId(), issueId, author: 'company', companyId, agentName: 'Bo', body, createdAt } })
    await db.issue.updateMany({ where: { id: issueId }, data: { lastWord: 'company', updatedAt: createdAt } })
  })

const nothingToSee = { needs: 0, list: [], waiting: [], moreWaiting: false }

test('what needs Ada is not on Bo’s page', async () => {
  const ada = await aPerson()
  const bo = await aPerson('Bo')
  await bosWords(ada, await anIssue(ada, 'Lights'), 'Hold the switch.')
  const { id: productId } = await addProduct(ada, { name: 'Camera' })
  await addWarranty(ada, { productId, until: dayIn(3) })
  await addReminder(ada, { text: 'Read the meter', dueOn: dayIn(0) })

  expect(await needsOf(bo)).toEqual([])
  expect(await showToday(bo, {})).toEqual({ ...nothingToSee, firstRun: true })
  expect(await needsOf(ada)).toEqual(['reply Lights', 'reminder Read the meter', 'warranty Camera'])
})

test('a reply waits with its latest words until it is answered, solved or removed', async () => {
  const ada = await aPerson()
  const issue = await anIssue(ada, 'Lights')
  await bosWords(ada, issue, 'Which year?', inDays(-2))
  await bosWords(ada, issue, `Hold the switch.\n\n${'Longer. '.repeat(60)}`, inDays(-1))

  const { list, waiting, firstRun } = await showToday(ada, {})
  expect(list).toMatchObject([{ kind: 'reply', recordId: issue.id, issueId: issue.id, title: 'Lights', agentName: 'Bo', days: null }])
  expect(list[0]!.excerpt).toMatch(/^Hold the switch\. Longer\. .*…$/)
  expect(list[0]!.companyName).toMatch(/^acme/i)
  expect([waiting, firstRun]).toEqual([[], false])

  await resolveIssue(ada, { issueId: issue.id })
  expect(await needsOf(ada)).toEqual([])
  await reopenIssue(ada, { issueId: issue.id })
  expect(await needsOf(ada)).toEqual(['reply Lights'])
  await removeIssue(ada, { issueId: issue.id })
  expect(await needsOf(ada)).toEqual([])
})

test('a call that came in is an answer, too', async () => {
  const ada = await aPerson()
  const issue = await reportIssue(ada, { title: 'Parcel lost', company: 'Acme' })
  await logInteraction(ada, { issueId: issue.id, channel: 'call', direction: 'in', who: 'Bo', said: 'It is on its way.' })
  expect((await showToday(ada, {})).list).toMatchObject([{ kind: 'reply', agentName: 'Bo', excerpt: 'It is on its way.', company: { name: 'Acme' } }])
})

test('a company that does not answer for seven days is named, and before that it is waited for', async () => {
  const ada = await aPerson()
  await reportIssue(ada, { title: 'Nobody has heard of it', company: 'Acme' })
  const early = await anIssue(ada, 'Early', 20)
  await openAs(ada, async (db) => {
    await db.message.create({ data: { issueId: early.id, body: 'Anyone?', createdAt: inDays(-4) } })
    await db.message.create({ data: { issueId: early.id, body: 'Note to self', private: true, createdAt: inDays(-1) } })
  })
  await asOwner(`update issue set updated_at = now() where id = $1`, [early.id])
  await anIssue(ada, 'Late', 9)
  const called = await reportIssue(ada, { title: 'Called', company: 'Acme' })
  await logInteraction(ada, { issueId: called.id, channel: 'call', at: inDays(-8).toISOString() })

  expect(await needsOf(ada)).toEqual(expect.arrayContaining(['overdue Late', 'overdue Called']))
  const { list, waiting, needs } = await showToday(ada, {})
  expect(needs).toBe(2)
  expect(waiting).toMatchObject([{ title: 'Early', days: 4, overdue: false, shownTo: [{ id: early.permissionId }] }])
  // The page of the issue says the same.
  for (const need of list) expect((await getIssue(ada, { issueId: need.recordId })).waitedDays).toBe(need.waited)
  expect(list.map(({ waited }) => waited).sort()).toEqual([8, 9])
})

test('a permission is named in its last seven days, unless it was taken back or the issue is solved', async () => {
  const ada = await aPerson()
  const until = (issue: { permissionId: string }, days: number) => asOwner(`update permission set expires_at = $2 where id = $1`, [issue.permissionId, inDays(days)])
  for (const [title, days] of [['Far', 9], ['Over', -1], ['Near', 6]] as const) await until(await anIssue(ada, title), days)
  const solved = await anIssue(ada, 'Solved')
  await until(solved, 2)
  await resolveIssue(ada, { issueId: solved.id })
  const back = await anIssue(ada, 'Taken back')
  await until(back, 2)
  await asOwner(`update permission set revoked_at = now() where id = $1`, [back.permissionId])

  expect((await needsOf(ada)).filter((need) => need.startsWith('permission'))).toEqual(['permission Near'])
})

test('a warranty is named from thirty days before its last day until that day, each of several for itself', async () => {
  const ada = await aPerson()
  const { id: productId } = await addProduct(ada, { name: 'Camera' })
  for (const days of [-1, 0, 30, 31]) await addWarranty(ada, { productId, covers: `In ${days}`, until: dayIn(days) })
  const sold = await addProduct(ada, { name: 'Sold' })
  await addWarranty(ada, { productId: sold.id, until: dayIn(4) })
  await removeProduct(ada, { productId: sold.id })

  const { list, needs } = await showToday(ada, {})
  expect(list.map(({ covers, days }) => [covers, days])).toEqual([['In 0', 0], ['In 30', 30]])
  expect(needs).toBe(2)
})

test('a deadline is named two weeks ahead, and what is needed by a day one week ahead; both stay when they are late', async () => {
  const ada = await aPerson()
  for (const days of [-31, -30, 14, 15]) await reportIssue(ada, { title: `Claim ${days}`, deadline: dayIn(days) })
  for (const days of [-1, 7, 8]) await reportIssue(ada, { title: `Need ${days}`, neededBy: dayIn(days) })
  expect(await needsOf(ada)).toEqual(['deadline Claim -30', 'needed Need -1', 'needed Need 7', 'deadline Claim 14'])
})

test('a contract is named before its last day to cancel, and a free trial before it costs something', async () => {
  const ada = await aPerson()
  const contract = { kind: 'contract', period: 'year', noticeDays: '30' } as const
  await addProduct(ada, { ...contract, name: 'Gym', company: 'Acme', renewsOn: dayIn(40) })
  await addProduct(ada, { ...contract, name: 'Far', renewsOn: dayIn(60) })
  await addProduct(ada, { kind: 'subscription', name: 'Films', renewsOn: dayIn(200), trialEndsOn: dayIn(3) })
  await addProduct(ada, { kind: 'subscription', name: 'Music', renewsOn: dayIn(9) })
  expect(await needsOf(ada)).toEqual(['trial Films', 'cancel Gym'])
  expect((await showToday(ada, {})).list[1]).toMatchObject({ day: dayIn(10), days: 10, company: { name: 'Acme' }, later: ['tomorrow', 'week'] })
})

test('a reminder comes on its day, and goes when it is done', async () => {
  const ada = await aPerson()
  const { id: reminderId } = await addReminder(ada, { text: 'Read the meter', dueOn: dayIn(0), repeats: 'week' })
  await addReminder(ada, { text: 'Tomorrow', dueOn: dayIn(1) })
  expect(await needsOf(ada)).toEqual(['reminder Read the meter'])
  await finishReminder(ada, { reminderId })
  expect(await needsOf(ada)).toEqual([])
})

test('what is put off rests until its day, and comes back', async () => {
  const ada = await aPerson()
  const bo = await aPerson('Bo')
  const issue = await anIssue(ada, 'Lights')
  await bosWords(ada, issue, 'Hold the switch.')
  const key = { kind: 'reply', recordId: issue.id } as const
  await expect(snoozeNeed(bo, { ...key, later: 'week' })).rejects.toMatchObject({ code: 'NOT_FOUND' })
  await expect(snoozeNeed(ada, { ...key, later: 'never' as never })).rejects.toMatchObject({ code: 'INVALID_INPUT' })

  expect(await snoozeNeed(ada, { ...key, later: 'week' })).toEqual({ ...key, until: dayIn(7) })
  expect(await snoozeNeed(ada, { ...key, later: 'tomorrow' })).toEqual({ ...key, until: dayIn(1) })
  expect(await needsOf(ada)).toEqual([])
  await expect(wakeNeed(bo, key)).rejects.toMatchObject({ code: 'NOT_FOUND' })
  await wakeNeed(ada, key)
  expect(await needsOf(ada)).toEqual(['reply Lights'])

  await snoozeNeed(ada, { ...key, later: 'tomorrow' })
  await asOwner(`update snooze set until = current_date where owner_id = $1`, [ada.id])
  expect(await needsOf(ada)).toEqual(['reply Lights'])
})

test('every kind can be put off, and nothing else goes with it', async () => {
  const ada = await aPerson()
  await bosWords(ada, await anIssue(ada, 'Reply'), 'Words')
  await anIssue(ada, 'Overdue', 9)
  const ending = await anIssue(ada, 'Permission')
  await asOwner(`update permission set expires_at = $2 where id = $1`, [ending.permissionId, inDays(3)])
  await reportIssue(ada, { title: 'Deadline', deadline: dayIn(1), neededBy: dayIn(1) })
  await addReminder(ada, { text: 'Reminder', dueOn: dayIn(0) })
  const { id: productId } = await addProduct(ada, { kind: 'contract', period: 'year', name: 'Contract', renewsOn: dayIn(5) })
  await addWarranty(ada, { productId, until: dayIn(2) })
  await addProduct(ada, { kind: 'subscription', name: 'Trial', trialEndsOn: dayIn(2) })

  const { list } = await showToday(ada, {})
  expect(list.map(({ kind }) => kind).sort()).toEqual(['cancel', 'deadline', 'needed', 'overdue', 'permission', 'reminder', 'reply', 'trial', 'warranty'])
  for (const [index, { kind, recordId }] of list.entries()) {
    await snoozeNeed(ada, { kind, recordId, later: 'tomorrow' })
    expect(await needsOf(ada)).toHaveLength(list.length - index - 1)
  }
})

test('the list has ten, and more when they are asked for, and says how many there are', async () => {
  const ada = await aPerson()
  for (let i = 0; i < 23; i++) await addReminder(ada, { text: `${i}`, dueOn: dayIn(0) })
  const { list, needs } = await showToday(ada, {})
  expect([list.length, needs]).toEqual([10, 23])
  expect((await showToday(ada, { take: 50 })).list).toHaveLength(23)
  expect(await countNeeds(ada, {})).toEqual({ needs: 23 })
})

test('the first run is over as soon as anything is kept', async () => {
  const ada = await aPerson()
  expect((await showToday(ada, {})).firstRun).toBe(true)
  const wish = await addIntent(ada, { text: 'Bike' })
  expect((await showToday(ada, {})).firstRun).toBe(false)
  await removeIntent(ada, { intentId: wish.id })
  expect((await showToday(ada, {})).firstRun).toBe(true)
})
