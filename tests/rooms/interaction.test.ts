import { expect, test } from 'vitest'
import { editInteraction } from '@/interaction/operations/edit-interaction'
import { getInteraction } from '@/interaction/operations/get-interaction'
import { listInteractions } from '@/interaction/operations/list-interactions'
import { logInteraction } from '@/interaction/operations/log-interaction'
import { removeInteraction } from '@/interaction/operations/remove-interaction'
import { restoreInteraction } from '@/interaction/operations/restore-interaction'
import { addMessage } from '@/issue/operations/add-message'
import { countIssues } from '@/issue/operations/count-issues'
import { getIssue } from '@/issue/operations/get-issue'
import { removeIssue } from '@/issue/operations/remove-issue'
import { reportIssue } from '@/issue/operations/report-issue'
import type { Actor } from '@/platform/access/actor'
import { aPerson } from '../support/people'

const missing = { code: 'NOT_FOUND' }
const daysAgo = (days: number) => new Date(Date.now() - days * 86_400_000).toISOString()

async function aStory(ada: Actor<'person'>) {
  const issue = await reportIssue(ada, { title: 'Lid is loose', company: 'acme.com' })
  return { issueId: issue.id, companyId: issue.company!.companyId }
}
const told = async (ada: Actor<'person'>, issueId: string) => {
  const { state, waitedDays } = await getIssue(ada, { issueId })
  return [state, waitedDays]
}

test('Bo can neither log into Ada’s issue nor with her company, nor touch what she logged', async () => {
  const ada = await aPerson()
  const bo = await aPerson('Bo')
  const { issueId } = await aStory(ada)
  const { interactionId } = await logInteraction(ada, { issueId, channel: 'call', said: 'Nobody answered.' })
  const plumber = await reportIssue(ada, { title: 'Drips', company: 'The plumber' })

  await expect(logInteraction(bo, { issueId, channel: 'call' })).rejects.toMatchObject(missing)
  await expect(logInteraction(bo, { companyId: plumber.company!.companyId, channel: 'call' })).rejects.toMatchObject(missing)
  for (const touch of [getInteraction, removeInteraction, restoreInteraction]) await expect(touch(bo, { interactionId })).rejects.toMatchObject(missing)
  await expect(editInteraction(bo, { interactionId, issueId, channel: 'mail' })).rejects.toMatchObject(missing)
  expect(await listInteractions(bo, {})).toEqual([])
  expect(await listInteractions(ada, {})).toHaveLength(1)
})

test('a channel is all it takes; a channel that does not exist, and a time to come, are refused', async () => {
  const ada = await aPerson()
  const { issueId, companyId } = await aStory(ada)
  await expect(logInteraction(ada, { issueId, channel: 'pigeon' as 'call' })).rejects.toMatchObject({ fields: { channel: ['Choose how.'] } })
  await expect(logInteraction(ada, { channel: 'call' })).rejects.toMatchObject({ code: 'INVALID_INPUT' })
  await expect(logInteraction(ada, { issueId, channel: 'call', at: '2199-01-01T10:00' })).rejects.toMatchObject({ fields: { at: ['Give a time that has been.'] } })
  await expect(logInteraction(ada, { issueId, channel: 'call', minutes: 'ten' })).rejects.toMatchObject({ fields: { minutes: ['Give whole minutes.'] } })

  await logInteraction(ada, { issueId, channel: 'call' })
  await logInteraction(ada, { companyId, channel: 'letter', direction: 'in', at: '2026-01-05', unwanted: 'on', said: 'Birthday card' })
  expect(await listInteractions(ada, { companyId })).toMatchObject([
    { channel: 'letter', direction: 'in', at: '2026-01-05T12:00:00.000Z', unwanted: true, issue: null },
    { channel: 'call', direction: 'out', minutes: null, unwanted: false, issue: { title: 'Lid is loose' }, company: { name: 'Acme' } },
  ])
})

test('whose move it is follows what was said, by its own time', async () => {
  const ada = await aPerson()
  const { issueId } = await aStory(ada)
  expect(await told(ada, issueId)).toEqual(['mine', null])

  await logInteraction(ada, { issueId, channel: 'call', at: daysAgo(9) })
  expect(await told(ada, issueId)).toEqual(['theirs', 9])
  expect(await countIssues(ada, {})).toMatchObject({ open: 1, mine: 0 })

  await logInteraction(ada, { issueId, channel: 'mail', direction: 'in', at: daysAgo(5) })
  expect(await told(ada, issueId)).toEqual(['mine', null])
  // Logged late: it was before their mail, so it is still my move.
  await logInteraction(ada, { issueId, channel: 'chat', at: daysAgo(7) })
  expect(await told(ada, issueId)).toEqual(['mine', null])
  expect(await countIssues(ada, {})).toMatchObject({ mine: 1 })

  // A message here reaches nobody, and clears what I did before they spoke.
  await addMessage(ada, { issueId, body: 'Hello?' })
  expect(await told(ada, issueId)).toEqual(['mine', null])
  await logInteraction(ada, { issueId, channel: 'letter', at: daysAgo(2) })
  expect(await told(ada, issueId)).toEqual(['theirs', 2])
})

test('removing and editing tell the story again; a removed one comes back', async () => {
  const ada = await aPerson()
  const { issueId } = await aStory(ada)
  const { interactionId } = await logInteraction(ada, { issueId, channel: 'call', at: daysAgo(3) })

  expect(await removeInteraction(ada, { interactionId })).toMatchObject({ issueId })
  expect(await told(ada, issueId)).toEqual(['mine', null])
  expect((await getIssue(ada, { issueId })).interactions).toEqual([])
  await expect(removeInteraction(ada, { interactionId })).rejects.toMatchObject(missing)
  await restoreInteraction(ada, { interactionId })
  expect(await told(ada, issueId)).toEqual(['theirs', 3])

  await editInteraction(ada, { interactionId, issueId, channel: 'call', direction: 'in' })
  expect(await told(ada, issueId)).toEqual(['mine', null])
  expect((await getInteraction(ada, { interactionId })).at.slice(0, 10)).toBe(daysAgo(3).slice(0, 10))
})

test('two tabs: the second is told, sees what is saved, and may save again', async () => {
  const ada = await aPerson()
  const { issueId } = await aStory(ada)
  const { interactionId } = await logInteraction(ada, { issueId, channel: 'call' })
  const edit = (said: string, version: number) => editInteraction(ada, { interactionId, issueId, channel: 'call', said, version })

  await edit('Kim will call back.', 1)
  await expect(edit('Kim promised a refund.', 1)).rejects.toMatchObject({ code: 'CONFLICT', saved: { said: 'Kim will call back.', version: '2' } })
  await edit('Kim promised a refund.', 2)
  expect(await getInteraction(ada, { interactionId })).toMatchObject({ said: 'Kim promised a refund.', version: 3 })
})

test('an interaction moves to another issue, never to one of somebody else', async () => {
  const ada = await aPerson()
  const bo = await aPerson('Bo')
  const { issueId } = await aStory(ada)
  const other = await reportIssue(ada, { title: 'Hinge', company: 'acme.com' })
  const bos = await reportIssue(bo, { title: 'Bo’s' })
  const { interactionId } = await logInteraction(ada, { issueId, channel: 'call', at: daysAgo(1) })

  await expect(editInteraction(ada, { interactionId, issueId: bos.id, channel: 'call' })).rejects.toMatchObject(missing)
  expect((await getInteraction(ada, { interactionId })).issues.map(({ title }) => title)).toEqual(['Hinge', 'Lid is loose'])
  await editInteraction(ada, { interactionId, issueId: other.id, channel: 'call' })
  expect(await told(ada, issueId)).toEqual(['mine', null])
  expect(await told(ada, other.id)).toEqual(['theirs', 1])

  await removeIssue(ada, { issueId: other.id })
  await expect(getInteraction(ada, { interactionId })).rejects.toMatchObject(missing)
  expect(await listInteractions(ada, {})).toEqual([])
})

test('many at once in one issue wait for each other, and none is lost', async () => {
  const ada = await aPerson()
  const { issueId } = await aStory(ada)
  const logged = await Promise.all([1, 2, 3, 4].map((day) => logInteraction(ada, { issueId, channel: 'call', at: daysAgo(day) })))
  await Promise.all(logged.map(({ interactionId }, at) => (at % 2 ? removeInteraction(ada, { interactionId }) : editInteraction(ada, { interactionId, issueId, channel: 'mail' }))))
  expect((await getIssue(ada, { issueId })).interactions.map(({ channel }) => channel)).toEqual(['mail', 'mail'])
})
