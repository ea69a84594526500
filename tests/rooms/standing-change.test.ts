// A standing permission that becomes another, and issues that go on after they were solved.
import { expect, test } from 'vitest'
import { addFace } from '@/face/operations/add-face'
import { listInbox } from '@/inbox/operations/list-inbox'
import { answerIssue } from '@/inbox/operations/answer-issue'
import { readPermittedIssue } from '@/inbox/operations/read-permitted-issue'
import { reopenIssue } from '@/issue/operations/reopen-issue'
import { reportIssue } from '@/issue/operations/report-issue'
import { resolveIssue } from '@/issue/operations/resolve-issue'
import { changePermission } from '@/permission/operations/change-permission'
import { changeStanding } from '@/permission/operations/change-standing'
import { considerStanding } from '@/permission/operations/consider-standing'
import { giveStanding } from '@/permission/operations/give-standing'
import { listPermissions } from '@/permission/operations/list-permissions'
import { revokePermission } from '@/permission/operations/revoke-permission'
import { revokeStanding } from '@/permission/operations/revoke-standing'
import { rehearse } from '@/platform/access/rehearse'
import { getReceipt } from '@/receipt/operations/get-receipt'
import { aPerson } from '../support/people'
import { aStory, asOwner, permit, type Story } from '../support/showing'

const LIGHTS = 'Interior lights stay on'
const shared = async (company: Story['acme']) => (await listInbox(company, {})).entries.flatMap((entry) => (entry.shared ? [entry] : []))
const inboxOf = async (company: Story['acme']) => (await shared(company)).map(({ title }) => title).toSorted()
const seenBy = async (company: Story['acme'], title = LIGHTS) =>
  readPermittedIssue(company, { entryId: (await shared(company)).find((entry) => entry.title === title)!.entryId })
const eventsOf = async ({ id }: { id: string }) =>
  (await asOwner<{ kind: string }>(`select kind from permission_event where owner_id = $1 order by id`, [id])).map(({ kind }) => kind)

/** Acme may read all of Ada's issues with it: there are two. */
async function aStanding(more: Partial<Parameters<typeof giveStanding>[1]> = {}) {
  const story = await aStory()
  const radio = await reportIssue(story.ada, { title: 'Radio is off', company: story.acme.domain, productId: story.product.id })
  return { ...story, radio, ...(await giveStanding(story.ada, { aboutId: story.acme.id, ...more })) }
}
const permissionOf = async ({ ada }: { ada: Story['ada'] }, issueId: string) => (await listPermissions(ada, { issueId }))[0]!

test('Bo does not change what Ada gave, nobody changes what has ended, and of two tabs the second is told', async () => {
  const { ada, acme, standingId } = await aStanding()
  await expect(changeStanding(await aPerson('Bo'), { standingId, showsProduct: true })).rejects.toMatchObject({ code: 'NOT_FOUND' })
  await expect(changeStanding(ada, { standingId, until: 'day', lastDay: '2020-01-01' })).rejects.toMatchObject({ fields: { lastDay: ['Choose a day that is still to come.'] } })
  await expect(changeStanding(ada, { standingId, mayContact: true })).rejects.toMatchObject({ fields: { mayContact: [expect.any(String) as string] } })
  await changeStanding(ada, { standingId, version: 1, purpose: 'warranty' })
  await expect(changeStanding(ada, { standingId, version: 1, showsProduct: true })).rejects.toMatchObject({ code: 'CONFLICT', saved: { version: '2' } })
  expect((await seenBy(acme)).product).toBeNull()

  await revokeStanding(ada, { standingId })
  await expect(changeStanding(ada, { standingId })).rejects.toMatchObject({ code: 'NOT_ALLOWED', message: 'This permission has ended already. Give a new one.' })
})

test('what is changed holds for all that they read already, and for new ones; each receipt tells it', async () => {
  const face = { name: 'Ada K.', email: 'ada@example.com' }
  const { ada, acme, issue, standingId } = await aStanding({ showsProduct: true })
  const { id } = await addFace(ada, face)
  const days = { until: 'days', days: 9 } as const
  expect(await changeStanding(ada, { standingId, face: id, mayContact: true, mayAnswer: false, purpose: 'feedback', terms: 'PDC-GOOD', ...days })).toMatchObject({ issues: 2 })
  await reportIssue(ada, { title: 'Horn is loud', company: acme.domain })

  for (const title of [LIGHTS, 'Radio is off', 'Horn is loud']) {
    expect(await seenBy(acme, title)).toMatchObject({ product: null, shownAs: face.name, email: face.email, mayAnswer: false, purpose: 'feedback', expiresAt: expect.any(String) as string })
  }
  const { entryId } = (await shared(acme))[0]!
  await expect(answerIssue(acme, { entryId, body: 'Hello' })).rejects.toMatchObject({ code: 'NOT_ALLOWED' })
  expect(await eventsOf(ada)).toEqual(['given', 'given', 'changed', 'changed', 'given'])
  const { receipt } = await getReceipt(ada, { permissionId: (await permissionOf({ ada }, issue.id)).id })
  expect(receipt.consent_record.events.map(({ event_state }) => event_state)).toMatchObject([/Given$/, /Renewed/].map((state) => expect.stringMatching(state) as string))
  expect(await considerStanding(ada, { aboutId: acme.id })).toMatchObject({ inForce: { version: 2, purpose: 'feedback', issues: 3, mayContact: true } })

  // Nothing is another: nothing is written down.
  expect(await changeStanding(ada, { standingId, face: id, mayContact: true, mayAnswer: false, purpose: 'feedback', terms: 'PDC-GOOD' })).toMatchObject({ issues: 0 })
  expect(await eventsOf(ada)).toHaveLength(5)
})

test('what was chosen for one issue alone stays, but for what is shown nowhere any more', async () => {
  const story = await aStanding({ showsProduct: true, showsInteractions: true })
  const { ada, acme, issue, standingId } = story
  const own = await permissionOf(story, issue.id)
  await changePermission(ada, { permissionId: own.id, showsProduct: true, showsInteractions: true, showsEarlier: true, face: 'own-name', purpose: 'warranty' })
  const face = await addFace(ada, { name: 'Nobody' })
  await changeStanding(ada, { standingId, face: face.id, purpose: 'quote', showsInteractions: true })
  expect(await seenBy(acme)).toMatchObject({ shownAs: 'Ada', purpose: 'warranty', product: null })
  expect(await permissionOf(story, issue.id)).toMatchObject({ showsInteractions: true, showsEarlier: true, standingId })
  expect(await seenBy(acme, 'Radio is off')).toMatchObject({ shownAs: 'Nobody', purpose: 'quote', product: null })
})

test('a permission of its own is not touched, and until it is solved is no end for what is solved', async () => {
  const story = await aStory()
  const { ada, acme, issue } = story
  await permit(ada, issue.id, { showsProduct: true })
  const { standingId } = await giveStanding(ada, { aboutId: acme.id, until: '30 days' })
  const horn = await reportIssue(ada, { title: 'Horn is loud', company: acme.domain })
  await resolveIssue(ada, { issueId: horn.id })
  await changeStanding(ada, { standingId, until: 'solved', mayAnswer: false })
  expect(await seenBy(acme)).toMatchObject({ mayAnswer: true, product: { name: 'i30 Kombi' } })
  expect(await permissionOf(story, horn.id)).toMatchObject({ mayAnswer: false, expiresAt: expect.any(String) as string })
})

test('the preview of a change is what they see afterwards, and changes nothing', async () => {
  const { ada, acme, standingId } = await aStanding()
  const then = ({ entryId }: { entryId: string | null }) => ({ actor: acme, input: { entryId: entryId! } })
  const seen = await rehearse({ actor: ada, act: changeStanding, input: { standingId, showsProduct: true }, see: readPermittedIssue, then })
  expect(seen.product).toMatchObject({ name: 'i30 Kombi' })
  expect((await seenBy(acme, 'Radio is off')).product).toBeNull()
  expect(await eventsOf(ada)).toEqual(['given', 'given'])
})

test('a new issue that comes while it is changed is as the others are', async () => {
  const { ada, acme, standingId } = await aStanding()
  await Promise.all([changeStanding(ada, { standingId, showsProduct: true, mayAnswer: false }), ...['One', 'Two'].map((title) => reportIssue(ada, { title, company: acme.domain }))])
  expect((await shared(acme)).map(({ mayAnswer }) => mayAnswer)).toEqual([false, false, false, false])
})

test('reopened, an issue is not shared again that was taken back, nor by a permission that has ended', async () => {
  const story = await aStanding()
  const { ada, acme, issue, radio, standingId } = story
  await revokePermission(ada, { permissionId: (await permissionOf(story, issue.id)).id })
  for (const { id } of [issue, radio]) await resolveIssue(ada, { issueId: id })
  await reopenIssue(ada, { issueId: issue.id })
  expect(await inboxOf(acme)).toEqual([])
  await revokeStanding(ada, { standingId })
  await reopenIssue(ada, { issueId: radio.id })
  expect(await inboxOf(acme)).toEqual([])

  // One that was given for it alone, until it is solved, has ended with it.
  await permit(ada, radio.id, { until: 'solved' })
  await resolveIssue(ada, { issueId: radio.id })
  await reopenIssue(ada, { issueId: radio.id })
  expect(await inboxOf(acme)).toEqual([])
})

test('reopened, it is covered again that ended only because it was solved: as often as it happens, and its receipts say so', async () => {
  const story = await aStanding({ showsProduct: true })
  const { ada, acme, radio } = story
  const first = await permissionOf(story, radio.id)
  for (const round of [1, 2]) {
    await resolveIssue(ada, { issueId: radio.id })
    expect(await inboxOf(acme), `round ${round}`).toEqual([LIGHTS])
    await reopenIssue(ada, { issueId: radio.id })
    expect(await inboxOf(acme), `round ${round}`).toEqual([LIGHTS, 'Radio is off'])
  }
  expect((await shared(acme))[0]).toMatchObject({ title: 'Radio is off', state: 'ours' })
  expect(await seenBy(acme, 'Radio is off')).toMatchObject({ product: { name: 'i30 Kombi' } })
  const { receipt } = await getReceipt(ada, { permissionId: first.id })
  expect(receipt.consent_record.events.map(({ event_state }) => event_state.split('#')[1])).toEqual(['ConsentGiven', 'ConsentExpired'])

  await revokePermission(ada, { permissionId: (await permissionOf(story, radio.id)).id })
  await resolveIssue(ada, { issueId: radio.id })
  await reopenIssue(ada, { issueId: radio.id })
  expect(await inboxOf(acme)).toEqual([LIGHTS])
})

test('reopened, it shows no more than before, and no face that was not seen there', async () => {
  const story = await aStanding({ showsProduct: true })
  const { ada, acme, issue, radio, standingId } = story
  await changePermission(ada, { permissionId: (await permissionOf(story, radio.id)).id, mayAnswer: false })
  await changePermission(ada, { permissionId: (await permissionOf(story, issue.id)).id, showsProduct: true, face: 'own-name' })
  for (const { id } of [radio, issue]) await resolveIssue(ada, { issueId: id })
  await changeStanding(ada, { standingId, showsProduct: true, showsInteractions: true })
  for (const { id } of [radio, issue]) await reopenIssue(ada, { issueId: id })
  expect(await inboxOf(acme)).toEqual(['Radio is off'])
  expect(await seenBy(acme, 'Radio is off')).toMatchObject({ product: null, mayAnswer: false })
  expect(await permissionOf(story, radio.id)).toMatchObject({ showsInteractions: false, showsProduct: false })
})
