import ICAL from 'ical.js'
import { expect, test } from 'vitest'
import { calendarFeed } from '@/calendar-feed/feed-route'
import { createFeed } from '@/calendar-feed/operations/create-feed'
import { listFeeds } from '@/calendar-feed/operations/list-feeds'
import { readFeed } from '@/calendar-feed/operations/read-feed'
import { revokeFeed } from '@/calendar-feed/operations/revoke-feed'
import { logInteraction } from '@/interaction/operations/log-interaction'
import { editIssue } from '@/issue/operations/edit-issue'
import { reportIssue } from '@/issue/operations/report-issue'
import type { Actor } from '@/platform/access/actor'
import { newToken } from '@/platform/ids'
import { addProduct } from '@/product/operations/add-product'
import { addReminder } from '@/reminder/operations/add-reminder'
import { addWarranty } from '@/warranty/operations/add-warranty'
import { aPerson } from '../support/people'
import { asOwner } from '../support/showing'

const DAY_MS = 86_400_000
const dayIn = (days: number) => new Date(Date.now() + days * DAY_MS).toISOString().slice(0, 10)
const NAME = 'Kettle 🫖, blue; "Lid \\ 2"'
let visitors = 0

async function aFeed(person: Actor<'person'>, showsWords: boolean) {
  const { id, address } = await createFeed(person, { label: 'Phone', showsWords })
  return { id, file: address.split('/').at(-1)! }
}

const ask = (file: string, headers: Record<string, string> = {}, client = `10.0.0.${++visitors}`) =>
  calendarFeed(new Request('http://localhost/', { headers: { 'x-client-address': client, ...headers } }), { file })

function eventsIn(text: string) {
  const events = new ICAL.Component(ICAL.parse(text) as [string, unknown[], unknown[]]).getAllSubcomponents('vevent').map((event) => new ICAL.Event(event))
  return events.map(({ uid, summary, startDate }) => ({ uid, summary, day: startDate.toString(), isDay: startDate.isDate }))
}
const read = async (file: string) => eventsIn(await (await ask(file)).text())

async function aYear(person: Actor<'person'>) {
  const { id: productId } = await addProduct(person, { name: NAME, company: 'Acme' })
  await addWarranty(person, { productId, covers: 'Parts', until: dayIn(200) })
  await addWarranty(person, { productId, until: dayIn(366) })
  await addProduct(person, { kind: 'contract', period: 'year', noticeDays: '30', name: 'Gym', renewsOn: dayIn(100) })
  await addProduct(person, { kind: 'subscription', name: 'Films', trialEndsOn: dayIn(5) })
  const issue = await reportIssue(person, { title: 'Lid is loose', company: 'Acme', deadline: dayIn(20), neededBy: dayIn(10) })
  await logInteraction(person, { issueId: issue.id, channel: 'call' })
  await addReminder(person, { text: 'Read\tthe meter', dueOn: dayIn(1) })
  return issue
}

test('unknown, broken and stopped addresses give the same answer', async () => {
  const ada = await aPerson()
  const bo = await aPerson('Bo')
  const { id: feedId, file } = await aFeed(ada, true)
  expect((await ask(file)).status).toBe(200)
  await expect(revokeFeed(bo, { feedId })).rejects.toMatchObject({ code: 'NOT_FOUND' })
  expect(await listFeeds(bo, {})).toEqual([])
  await revokeFeed(ada, { feedId })

  const answers = await Promise.all([file, `${newToken()}.ics`, 'x.ics', '', newToken(), '%.ics'].map(async (one) => {
    const answer = await ask(one)
    return { status: answer.status, headers: [...answer.headers], body: await answer.text() }
  }))
  expect(answers[0]).toMatchObject({ status: 404 })
  for (const answer of answers) expect(answer).toEqual(answers[0])
})

test('an address is shown once and kept as a hash; the list says when it was last read', async () => {
  const ada = await aPerson()
  const { file } = await aFeed(ada, false)
  expect(await listFeeds(ada, {})).toMatchObject([{ label: 'Phone', showsWords: false, readAt: null }])
  await ask(file)
  const [feed] = await listFeeds(ada, {})
  expect(Date.now() - Date.parse(feed!.readAt!)).toBeLessThan(60_000)
  const rows = await asOwner(`select * from calendar_feed where owner_id = $1`, [ada.id])
  expect(JSON.stringify([feed, rows])).not.toContain(file.replace('.ics', ''))
  for (let i = 1; i < 20; i++) await aFeed(ada, false)
  await expect(createFeed(ada, {})).rejects.toMatchObject({ code: 'NOT_ALLOWED' })
})

test('a calendar program reads every day to come, as all-day events with names', async () => {
  const ada = await aPerson()
  await aYear(ada)
  const { file } = await aFeed(ada, true)
  const answer = await ask(file)
  expect([...answer.headers]).toEqual(expect.arrayContaining([['content-type', 'text/calendar; charset=utf-8'], ['cache-control', 'private, no-cache']]))

  const events = eventsIn(await answer.text())
  expect(events.every(({ isDay }) => isDay)).toBe(true)
  expect(events.map(({ day, summary }) => [day, summary])).toEqual([
    [dayIn(1), 'Read\tthe meter'],
    [dayIn(5), 'Films: a free trial ends'],
    [dayIn(7), 'Lid is loose: no reply for 7 days'],
    [dayIn(10), 'Lid is loose: an issue should be solved'],
    [dayIn(20), 'Lid is loose: a deadline'],
    [dayIn(70), 'Gym: last day to cancel'],
    [dayIn(200), `${NAME} (Parts): a warranty ends`],
  ])
})

test('without names it says only what kind of day it is, and never an id of ours', async () => {
  const ada = await aPerson()
  await aYear(ada)
  const [bare, named] = [await aFeed(ada, false), await aFeed(ada, true)]
  const text = await (await ask(bare.file)).text()
  for (const word of ['Kettle', 'Gym', 'Films', 'Lid', 'meter', 'Parts', 'Acme', 'Ada']) expect(text).not.toContain(word)
  expect(text).toContain('SUMMARY:A warranty ends')

  const ids = (await asOwner<{ id: string }>(`select id from product where owner_id = $1 union select id from issue where owner_id = $1 union select id from warranty where owner_id = $1 union select id from reminder where owner_id = $1 union select $1::uuid`, [ada.id])).map(({ id }) => id)
  const both = text + (await (await ask(named.file)).text())
  for (const id of ids) expect(both).not.toContain(id)
})

test('lines end and fold as RFC 5545 has it, whatever a name holds', async () => {
  const ada = await aPerson()
  await addReminder(ada, { text: `${'🫖'.repeat(60)}, a; b \\ c\nsecond line`, dueOn: dayIn(2) })
  const { file } = await aFeed(ada, true)
  const text = await (await ask(file)).text()
  expect(text.split('\r\n').every((line) => !/[\r\n]/.test(line) && Buffer.byteLength(line) <= 75)).toBe(true)
  expect(text).not.toContain('\ufffd')
  expect(eventsIn(text)[0]!.summary).toBe(`${'🫖'.repeat(60)}, a; b \\ c\nsecond line`)
  const calendar = new ICAL.Component(ICAL.parse(text) as [string, unknown[], unknown[]])
  expect([calendar.getFirstPropertyValue('version'), String(calendar.getFirstPropertyValue('refresh-interval')), calendar.getFirstPropertyValue('method')]).toEqual(['2.0', 'PT6H', null])
})

test('an event keeps its name for good; what did not change is not sent again', async () => {
  const ada = await aPerson()
  const issue = await aYear(ada)
  const { file } = await aFeed(ada, true)
  const first = await ask(file)
  const etag = first.headers.get('etag')!
  const before = eventsIn(await first.text())
  expect(await read(file)).toEqual(before)
  expect(new Set(before.map(({ uid }) => uid)).size).toBe(before.length)
  const again = await ask(file, { 'if-none-match': `W/${etag}, "other"` })
  expect([again.status, await again.text()]).toEqual([304, ''])

  await editIssue(ada, { issueId: issue.id, title: 'Lid fell off', company: 'Acme', deadline: dayIn(30) })
  const after = await ask(file, { 'if-none-match': etag })
  expect(after.status).toBe(200)
  const claim = eventsIn(await after.text()).find(({ summary }) => summary === 'Lid fell off: a deadline')!
  expect(claim.uid).toBe(before.find(({ summary }) => summary === 'Lid is loose: a deadline')!.uid)
  expect(claim.day).toBe(dayIn(30))
})

test('a reminder that comes back stands on each of its days; the last month’s own ones stay', async () => {
  const ada = await aPerson()
  const { id } = await addReminder(ada, { text: 'Weekly', dueOn: dayIn(0), repeats: 'week' })
  await addReminder(ada, { text: 'Old', dueOn: dayIn(0) })
  await addReminder(ada, { text: 'Older', dueOn: dayIn(0) })
  await asOwner(`update reminder set due_on = current_date - 29, done_at = now() where text = 'Old' and owner_id = $1`, [ada.id])
  await asOwner(`update reminder set due_on = current_date - 31 where text = 'Older' and owner_id = $1`, [ada.id])

  const days = await readFeed(ada, { showsWords: true })
  const weekly = days.filter(({ title }) => title === 'Weekly')
  expect([weekly.length, new Set(weekly.map(({ uid }) => uid)).size]).toEqual([53, 53])
  expect(days.filter(({ title }) => title !== 'Weekly')).toMatchObject([{ title: 'Old', done: true }])

  // Done or moved on: the days that are left keep their names.
  await asOwner(`update reminder set due_on = current_date + 7 where id = $1`, [id])
  const later = (await readFeed(ada, { showsWords: true })).filter(({ title }) => title === 'Weekly')
  expect(later.map(({ uid }) => uid)).toEqual(weekly.slice(1).map(({ uid }) => uid))
})

test('whoever asks all the time, or guesses, has to wait', async () => {
  const ada = await aPerson()
  const { file } = await aFeed(ada, false)
  const statuses: number[] = []
  for (let i = 0; i < 61; i++) statuses.push((await ask(file)).status)
  expect([statuses.slice(0, 60).every((status) => status === 200), statuses[60]]).toEqual([true, 429])

  const guesses: number[] = []
  for (let i = 0; i < 61; i++) guesses.push((await ask(`${newToken()}.ics`, {}, '10.9.9.9')).status)
  expect([guesses[59], guesses[60]]).toEqual([404, 429])
})
