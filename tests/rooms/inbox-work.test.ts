import { expect, test } from 'vitest'
import { answerIssue } from '@/inbox/operations/answer-issue'
import { assignEntry } from '@/inbox/operations/assign-entry'
import { getEntry } from '@/inbox/operations/get-entry'
import { listInbox } from '@/inbox/operations/list-inbox'
import { noteEntry } from '@/inbox/operations/note-entry'
import { proposeSolved } from '@/inbox/operations/propose-solved'
import { readPermittedIssue } from '@/inbox/operations/read-permitted-issue'
import { requestMore } from '@/inbox/operations/request-more'
import { sayOnIt } from '@/inbox/operations/say-on-it'
import { addMessage } from '@/issue/operations/add-message'
import { getIssue } from '@/issue/operations/get-issue'
import { settleMessage } from '@/issue/operations/settle-message'
import { revokePermission } from '@/permission/operations/revoke-permission'
import { openAs } from '@/platform/access/doorway'
import { aColleague, aPerson } from '../support/people'
import { aStory, asOwner, permit } from '../support/showing'

async function anEntry(more: Parameters<typeof permit>[2] = {}) {
  const story = await aStory()
  return { ...story, ...(await permit(story.ada, story.issue.id, more)) }
}
const lastOf = async (ada: Parameters<typeof getIssue>[0], issueId: string) => (await getIssue(ada, { issueId })).messages.at(-1)!

test('a reader neither assigns, notes, answers nor asks', async () => {
  const { acme, entryId } = await anEntry()
  const rae = await aColleague(acme, 'reader', 'Rae')
  const refused = { code: 'NOT_ALLOWED', message: expect.stringMatching(/^You may read here/) as string }
  await expect(assignEntry(rae, { entryId, assignee: 'me' })).rejects.toMatchObject(refused)
  await expect(noteEntry(rae, { entryId, note: 'Mine' })).rejects.toMatchObject(refused)
  await expect(sayOnIt(rae, { entryId })).rejects.toMatchObject(refused)
  await expect(answerIssue(rae, { entryId, body: 'Hello' })).rejects.toMatchObject(refused)
  await expect(requestMore(rae, { entryId, asks: ['product'], body: 'Why?' })).rejects.toMatchObject(refused)
  await expect(proposeSolved(rae, { entryId, body: 'Done' })).rejects.toMatchObject(refused)
  expect(await readPermittedIssue(rae, { entryId })).toMatchObject({ state: 'ours' })
})

test('Zeta works on nothing that is Acme’s', async () => {
  const { zeta, entryId } = await anEntry()
  const missing = { code: 'NOT_FOUND', message: 'There is nothing here, or it is not yours to see.' }
  await expect(assignEntry(zeta, { entryId, assignee: 'me' })).rejects.toMatchObject(missing)
  await expect(noteEntry(zeta, { entryId, note: 'Ours' })).rejects.toMatchObject(missing)
  await expect(sayOnIt(zeta, { entryId })).rejects.toMatchObject(missing)
  await expect(requestMore(zeta, { entryId, asks: ['product'], body: 'Why?' })).rejects.toMatchObject(missing)
})

test('only a colleague takes care of it', async () => {
  const { ada, acme, zeta, entryId } = await anEntry()
  for (const stranger of [await aPerson('Cy'), ada, zeta.agent]) {
    await expect(assignEntry(acme, { entryId, assignee: stranger.id })).rejects.toMatchObject({ fields: { assignee: ['Choose somebody who works here.'] } })
  }
  await assignEntry(acme, { entryId, assignee: 'me' })
  expect(await getEntry(acme, { entryId })).toMatchObject({ assigneeId: acme.agent.id })
  await assignEntry(acme, { entryId, assignee: null })
  expect(await getEntry(acme, { entryId })).toMatchObject({ assigneeId: null })
})

test('of two tabs that write the note, the second is told what the first one saved', async () => {
  const { acme, entryId } = await anEntry()
  const { version } = await getEntry(acme, { entryId })
  await noteEntry(acme, { entryId, note: 'Ask the workshop', version })
  await expect(noteEntry(acme, { entryId, note: 'Call them', version })).rejects.toMatchObject({ code: 'CONFLICT', saved: { note: 'Ask the workshop' } })
  // Who takes care of it is another matter, and no reason to refuse a note.
  const seen = await getEntry(acme, { entryId })
  await assignEntry(acme, { entryId, assignee: 'me' })
  await noteEntry(acme, { entryId, note: null, version: seen.version })
  expect(await getEntry(acme, { entryId })).toMatchObject({ note: null })
})

test('"we are on it" is said once, and is no answer yet', async () => {
  const { ada, acme, issue, entryId } = await anEntry()
  await sayOnIt(acme, { entryId })
  await expect(sayOnIt(acme, { entryId })).rejects.toMatchObject({ code: 'CONFLICT' })
  expect(await lastOf(ada, issue.id)).toMatchObject({ kind: 'on-it', agentName: 'Bo' })
  expect((await getIssue(ada, { issueId: issue.id })).state).toBe('theirs')
  await addMessage(ada, { issueId: issue.id, body: 'Thank you.' })
  expect((await getIssue(ada, { issueId: issue.id })).state).toBe('theirs')
  expect((await listInbox(acme, {})).entries).toMatchObject([{ state: 'ours', firstAnsweredAt: null, onItAt: expect.any(String) as string }])
})

test('the first answer stops its clock, and no later one starts it again', async () => {
  const { acme, entryId } = await anEntry()
  await answerIssue(acme, { entryId, body: 'Turn the knob.' })
  await asOwner(`update inbox_work set first_answered_at = '2026-01-01T00:00:00Z' where entry_id = $1`, [entryId])
  await answerIssue(acme, { entryId, body: 'The other knob.' })
  expect(await getEntry(acme, { entryId })).toMatchObject({ firstAnsweredAt: '2026-01-01T00:00:00.000Z' })
})

test('what meets a permission that was taken back is not delivered, and says why', async () => {
  const { ada, acme, issue, entryId, permissionId } = await anEntry()
  await revokePermission(ada, { permissionId })
  const told = { code: 'NOT_FOUND', message: expect.stringMatching(/no longer shared with you.*Nothing was delivered/) as string }
  await expect(answerIssue(acme, { entryId, body: 'Turn the knob.' })).rejects.toMatchObject(told)
  await expect(sayOnIt(acme, { entryId })).rejects.toMatchObject(told)
  await expect(requestMore(acme, { entryId, asks: ['product'], body: 'Why?' })).rejects.toMatchObject(told)
  expect((await getIssue(ada, { issueId: issue.id })).messages.map(({ author }) => author)).toEqual(['person', 'person'])
  // Nor does "we are on it" count as said.
  expect(await getEntry(acme, { entryId })).toMatchObject({ onItAt: null })
})

test('a request grants nothing by itself; granted, it widens the permission by just that', async () => {
  const { ada, acme, zeta, issue, entryId, permissionId } = await anEntry()
  await expect(requestMore(acme, { entryId, asks: [], body: 'Why?' })).rejects.toMatchObject({ code: 'INVALID_INPUT' })
  await requestMore(acme, { entryId, asks: ['product'], body: 'To look up the recall.' })
  await expect(requestMore(acme, { entryId, asks: ['earlier'], body: 'And?' })).rejects.toMatchObject({ code: 'CONFLICT' })
  expect(await readPermittedIssue(acme, { entryId })).toMatchObject({ product: null, state: 'theirs' })
  expect(await getIssue(ada, { issueId: issue.id })).toMatchObject({ state: 'mine' })

  const { id: messageId, kind, asks } = await lastOf(ada, issue.id)
  expect({ kind, asks }).toEqual({ kind: 'request', asks: ['product'] })
  const bo = await aPerson('Bo')
  await expect(settleMessage(bo, { issueId: issue.id, messageId, answer: 'granted' })).rejects.toMatchObject({ code: 'NOT_FOUND' })
  await settleMessage(ada, { issueId: issue.id, messageId, answer: 'granted' })

  const now = await readPermittedIssue(acme, { entryId })
  expect(now).toMatchObject({ product: { name: 'i30 Kombi' }, state: 'ours', messages: [{}, { kind: 'request', settled: 'granted' }] })
  expect(await asOwner('select shows_product, shows_documents, shows_earlier, shows_interactions, may_contact from permission where id = $1', [permissionId])).toEqual([
    { shows_product: true, shows_documents: false, shows_earlier: false, shows_interactions: false, may_contact: false },
  ])
  expect(await asOwner('select kind from permission_event where permission_id = $1 order by id', [permissionId])).toEqual([{ kind: 'given' }, { kind: 'changed' }])
  await expect(settleMessage(ada, { issueId: issue.id, messageId, answer: 'declined' })).rejects.toMatchObject({ code: 'NOT_ALLOWED' })
  await expect(requestMore(acme, { entryId, asks: ['product'], body: 'Again' })).rejects.toMatchObject({ fields: { asks: ['You see one of these already.'] } })
  expect((await listInbox(zeta, {})).entries).toEqual([])
})

test('declined, or granted when the permission is gone, nothing is shown', async () => {
  const { ada, acme, issue, entryId, permissionId } = await anEntry()
  await requestMore(acme, { entryId, asks: ['product', 'contact'], body: 'To send a part.' })
  const { id: messageId } = await lastOf(ada, issue.id)
  // A face with nothing on it: there is no address to show.
  await expect(settleMessage(ada, { issueId: issue.id, messageId, answer: 'granted' })).rejects.toMatchObject({ code: 'CONFLICT', message: expect.stringMatching(/no address/) as string })
  await settleMessage(ada, { issueId: issue.id, messageId, answer: 'declined' })
  expect(await readPermittedIssue(acme, { entryId })).toMatchObject({ product: null, messages: [{}, { settled: 'declined' }] })

  await requestMore(acme, { entryId, asks: ['product'], body: 'Really?' })
  const again = await lastOf(ada, issue.id)
  await revokePermission(ada, { permissionId })
  await expect(settleMessage(ada, { issueId: issue.id, messageId: again.id, answer: 'granted' })).rejects.toMatchObject({ code: 'CONFLICT' })
})

test('a company proposes that it is solved, and the person decides', async () => {
  const { ada, acme, issue, entryId } = await anEntry()
  await proposeSolved(acme, { entryId, body: 'The update is out.' })
  await expect(proposeSolved(acme, { entryId, body: 'Well?' })).rejects.toMatchObject({ code: 'CONFLICT' })
  const first = await lastOf(ada, issue.id)
  await settleMessage(ada, { issueId: issue.id, messageId: first.id, answer: 'declined' })
  expect(await readPermittedIssue(acme, { entryId })).toMatchObject({ state: 'ours' })

  await proposeSolved(acme, { entryId, body: 'And now?' })
  const second = await lastOf(ada, issue.id)
  await settleMessage(ada, { issueId: issue.id, messageId: second.id, answer: 'granted' })
  expect((await getIssue(ada, { issueId: issue.id })).state).toBe('solved')
  expect(await readPermittedIssue(acme, { entryId })).toMatchObject({ state: 'solved' })
})

test('as raw SQL, a company settles nothing, and asks nothing without the right to answer', async () => {
  const { ada, acme, issue, entryId } = await anEntry()
  await requestMore(acme, { entryId, asks: ['product'], body: 'Please.' })
  await expect(openAs(acme, (db) => db.$executeRawUnsafe(`update message set settled = 'granted'`))).rejects.toThrow(/permission denied/)
  await expect(openAs(acme, (db) => db.$executeRaw`
    insert into message (owner_id, id, issue_id, author, company_id, agent_name, body, readers, kind, settled)
    values (${ada.id}::uuid, gen_random_uuid(), ${issue.id}::uuid, 'company', ${acme.id}::uuid, 'Bo', 'Yes', '{}', 'request', 'granted')`)).rejects.toThrow(/permission denied/)
  await expect(openAs(acme, (db) => db.$executeRawUnsafe(`update permission set shows_product = true`))).rejects.toThrow(/permission denied/)
})

test('who reads more than answering takes is told to wait, and nothing is shown', async () => {
  const { acme, entryId } = await anEntry()
  const lea = await aColleague(acme)
  for (let look = 0; look < 300; look += 1) await readPermittedIssue(lea, { entryId })
  await expect(readPermittedIssue(lea, { entryId })).rejects.toMatchObject({ code: 'TOO_MANY', message: expect.stringMatching(/^You have read more/) as string })
  await expect(listInbox(lea, {})).rejects.toMatchObject({ code: 'TOO_MANY' })
  // What shows no words goes on, and so does a colleague.
  await noteEntry(lea, { entryId, note: 'I am slowed down' })
  expect((await listInbox(acme, {})).entries).toHaveLength(1)
}, 120_000)
