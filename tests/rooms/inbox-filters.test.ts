import { expect, test } from 'vitest'
import { answerIssue } from '@/inbox/operations/answer-issue'
import { assignEntry } from '@/inbox/operations/assign-entry'
import { getEntry } from '@/inbox/operations/get-entry'
import { listInbox } from '@/inbox/operations/list-inbox'
import { openDesk } from '@/inbox/operations/open-desk'
import { putAway } from '@/inbox/operations/put-away'
import { removeInboxFilter } from '@/inbox/operations/remove-inbox-filter'
import { saveInboxFilter } from '@/inbox/operations/save-inbox-filter'
import { reportIssue } from '@/issue/operations/report-issue'
import { resolveIssue } from '@/issue/operations/resolve-issue'
import { revokePermission } from '@/permission/operations/revoke-permission'
import type { Actor } from '@/platform/access/actor'
import { aColleague } from '../support/people'
import { aStory, asOwner, permit, type Story } from '../support/showing'

const titles = async (company: Actor<'company'>, wanted: Parameters<typeof listInbox>[1]) => (await listInbox(company, wanted)).entries.map(({ title }) => title)
const looks = (ada: Story['ada']) => asOwner('select from access_event where owner_id = $1', [ada.id])

async function aQueue() {
  const story = await aStory()
  const { ada, acme, issue } = story
  const lights = await permit(ada, issue.id, { showsProduct: true })
  const radio = await reportIssue(ada, { title: 'Update broke the radio', company: acme.domain, topics: ['radio'] })
  const other = await permit(ada, radio.id)
  return { ...story, radio, lights: lights.entryId, radioEntry: other.entryId, lightsPermission: lights.permissionId }
}

test('Zeta finds nothing by any filter, and not where the list of another goes on', async () => {
  const { zeta, lights } = await aQueue()
  for (const wanted of [{ state: 'ours' }, { topic: 'lights' }, { product: 'i30' }, { assignee: 'me' }, { state: 'gone' }] as const) expect(await titles(zeta, wanted)).toEqual([])
  await expect(listInbox(zeta, { before: lights })).rejects.toMatchObject({ code: 'NOT_FOUND' })
  await expect(getEntry(zeta, { entryId: lights })).rejects.toMatchObject({ code: 'NOT_FOUND' })
})

test('filters by state, topic and product; only what is shown is a look', async () => {
  const { ada, acme, lights, radio } = await aQueue()
  expect(await titles(acme, { topic: '#Radio' })).toEqual(['Update broke the radio'])
  expect(await looks(ada)).toHaveLength(1)
  expect(await titles(acme, { product: 'I30' })).toEqual(['Interior lights stay on'])

  await answerIssue(acme, { entryId: lights, body: 'Turn the knob.' })
  expect(await titles(acme, { state: 'ours' })).toEqual(['Update broke the radio'])
  expect(await titles(acme, { state: 'theirs' })).toEqual(['Interior lights stay on'])
  await resolveIssue(ada, { issueId: radio.id })
  expect(await titles(acme, { state: 'solved' })).toEqual(['Update broke the radio'])
  await expect(listInbox(acme, { state: 'lost' as 'ours' })).rejects.toMatchObject({ code: 'INVALID_INPUT' })
  await expect(listInbox(acme, { before: 'somewhere' })).rejects.toMatchObject({ code: 'INVALID_INPUT' })
})

test('filters by how long somebody waits', async () => {
  const { acme, lights } = await aQueue()
  expect(await titles(acme, { waiting: 3 })).toEqual([])
  await asOwner(`update inbox_entry set created_at = now() - interval '4 days' where id = $1`, [lights])
  expect(await titles(acme, { waiting: 3 })).toEqual(['Interior lights stay on'])
})

test('finds what somebody has in hand among thousands that are in their hands, and in an older corner', async () => {
  const { acme, lights, radioEntry } = await aQueue()
  const lea = await aColleague(acme)
  const mine = async () => (await listInbox(acme, { assignee: lea.agent.id })).entries.map(({ entryId }) => entryId)
  await assignEntry(acme, { entryId: lights, assignee: lea.agent.id })
  await asOwner(`update inbox_entry set updated_at = now() - interval '9 days' where id = $1`, [lights])
  expect(await mine()).toEqual([lights])

  // Lines that are no longer shared, older than either.
  await asOwner(
    `insert into inbox_entry (company_id, id, owner_id, issue_id, ended_on, updated_at)
     select $1, gen_random_uuid(), gen_random_uuid(), gen_random_uuid(), current_date, now() - interval '10 days' from generate_series(1, 2001)`, [acme.id])
  await asOwner('insert into inbox_work (company_id, entry_id, assignee_id) select company_id, id, $2 from inbox_entry where company_id = $1 and permission_id is null', [acme.id, lea.agent.id])
  const many = await mine()
  expect(many).toHaveLength(25)
  expect(many[0]).toBe(lights)
  expect(many).not.toContain(radioEntry)
})

test('filters by who takes care of it', async () => {
  const { acme, lights } = await aQueue()
  const lea = await aColleague(acme)
  await assignEntry(acme, { entryId: lights, assignee: lea.agent.id })
  expect(await titles(acme, { assignee: 'me' })).toEqual([])
  expect(await titles(lea, { assignee: 'me' })).toEqual(['Interior lights stay on'])
  expect(await titles(acme, { assignee: lea.agent.id })).toEqual(['Interior lights stay on'])
  expect(await titles(acme, { assignee: 'nobody' })).toEqual(['Update broke the radio'])
})

test('looks through so many at a time, and says where to go on', async () => {
  const { ada, acme, lights } = await aQueue()
  // As if six hundred others had come since: pointers that lead nowhere.
  await asOwner(
    `insert into inbox_entry (company_id, id, owner_id, issue_id, permission_id, updated_at)
     select $1, gen_random_uuid(), $2, gen_random_uuid(), gen_random_uuid(), now() + n * interval '1 second' from generate_series(1, 600) n`,
    [acme.id, ada.id],
  )
  const first = await listInbox(acme, { topic: 'lights' })
  expect(first).toMatchObject({ entries: [], looked: 500, next: aPlace })
  expect(await listInbox(acme, { topic: 'lights', before: first.next! })).toMatchObject({ entries: [{ entryId: lights }], next: null, looked: null })
})
const aPlace = expect.any(String) as string

test('pages leave nothing out, even of what came within one millisecond', async () => {
  const { acme } = await aQueue()
  await asOwner(`update inbox_entry set updated_at = '2026-11-01T00:00:00.123Z'::timestamptz + case when id = (select min(id::text)::uuid from inbox_entry where company_id = $1) then '1 microsecond' else '2 microseconds' end::interval where company_id = $1`, [acme.id])
  const first = await listInbox(acme, { take: 1 })
  const second = await listInbox(acme, { take: 1, before: first.next! })
  expect(new Set([...first.entries, ...second.entries].map(({ title }) => title)).size).toBe(2)
  expect(second.next).toBeNull()
})

test('what is no longer shared is one line without words, until it is put away', async () => {
  const { ada, acme, lights, lightsPermission } = await aQueue()
  await expect(putAway(acme, { entryId: lights })).rejects.toMatchObject({ code: 'NOT_ALLOWED', message: 'This is still shared with you.' })
  await revokePermission(ada, { permissionId: lightsPermission })

  const line = { entryId: lights, shared: false, title: null, endedOn: new Date().toISOString().slice(0, 10) }
  expect((await listInbox(acme, { state: 'gone' })).entries).toEqual([{ ...line, updatedAt: aPlace }])
  expect(await getEntry(acme, { entryId: lights })).toMatchObject({ shared: false })
  expect(await titles(acme, {})).toEqual(['Update broke the radio', null])
  expect(JSON.stringify(await listInbox(acme, { state: 'gone' }))).not.toMatch(/lights stay|i30/)

  await putAway(acme, { entryId: lights })
  expect(await titles(acme, {})).toEqual(['Update broke the radio'])
  await putAway(acme, { entryId: lights, back: true })
  expect(await titles(acme, {})).toEqual(['Update broke the radio', null])
})

test('what is shared again is back, even if its line was put away', async () => {
  const { ada, acme, issue, lights, lightsPermission } = await aQueue()
  await revokePermission(ada, { permissionId: lightsPermission })
  await putAway(acme, { entryId: lights })
  await permit(ada, issue.id)
  expect((await listInbox(acme, { topic: 'lights' })).entries).toMatchObject([{ entryId: lights, shared: true }])
})

test('goes through the queue from entry to entry', async () => {
  const { acme, lights, radioEntry } = await aQueue()
  expect(await getEntry(acme, { entryId: lights })).toMatchObject({ previous: radioEntry, next: null })
  expect(await getEntry(acme, { entryId: radioEntry })).toMatchObject({ previous: null, next: lights })
})

test('colleagues keep views under a name; a reader and Zeta do not', async () => {
  const { acme, zeta } = await aQueue()
  const reader = await aColleague(acme, 'reader', 'Rae')
  await expect(saveInboxFilter(reader, { name: 'Radio', query: 'topic=radio' })).rejects.toMatchObject({ code: 'NOT_ALLOWED' })
  await expect(saveInboxFilter(acme, { name: 'Radio', query: '//evil' })).rejects.toMatchObject({ code: 'INVALID_INPUT' })

  const kept = await saveInboxFilter(acme, { name: 'Radio', query: 'topic=radio' })
  await saveInboxFilter(acme, { name: 'Radio', query: 'topic=radio&state=ours' })
  expect((await openDesk(reader, {})).filters).toEqual([{ id: kept.id, name: 'Radio', query: 'topic=radio&state=ours' }])
  expect((await openDesk(zeta, {})).filters).toEqual([])
  await expect(removeInboxFilter(zeta, { filterId: kept.id })).rejects.toMatchObject({ code: 'NOT_FOUND' })
  await removeInboxFilter(acme, { filterId: kept.id })
  expect((await openDesk(acme, {})).filters).toEqual([])
})
