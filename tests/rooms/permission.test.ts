import { expect, test } from 'vitest'
import { listInbox } from '@/inbox/operations/list-inbox'
import { readPermittedIssue } from '@/inbox/operations/read-permitted-issue'
import { addMessage } from '@/issue/operations/add-message'
import { removeIssue } from '@/issue/operations/remove-issue'
import { reportIssue } from '@/issue/operations/report-issue'
import { resolveIssue } from '@/issue/operations/resolve-issue'
import { restoreIssue } from '@/issue/operations/restore-issue'
import { considerPermission } from '@/permission/operations/consider-permission'
import { listPermissions } from '@/permission/operations/list-permissions'
import { permitIssue } from '@/permission/operations/permit-issue'
import { revokeEverything } from '@/permission/operations/revoke-everything'
import { revokePermission } from '@/permission/operations/revoke-permission'
import { rehearse } from '@/platform/access/rehearse'
import { aDomain, aPerson } from '../support/people'
import { aStory, asOwner, permit, type Story } from '../support/showing'

const inboxOf = async (company: Story['acme']) => (await listInbox(company, {})).entries.flatMap(({ title }) => title ?? [])
const NOT_FOUND = { code: 'NOT_FOUND' }

test("Bo cannot give away Ada's issue, nor take her permission back", async () => {
  const { ada, acme, issue } = await aStory()
  const bo = await aPerson('Bo')
  await expect(permit(bo, issue.id, { company: acme.domain })).rejects.toMatchObject(NOT_FOUND)

  const { permissionId } = await permit(ada, issue.id)
  await expect(revokePermission(bo, { permissionId })).rejects.toMatchObject(NOT_FOUND)
  await expect(considerPermission(bo, { issueId: issue.id })).rejects.toMatchObject(NOT_FOUND)
  expect(await listPermissions(bo, {})).toEqual([])
  expect(await revokeEverything(bo, { companyId: acme.id })).toEqual({ companyId: acme.id, permissions: 0 })
  expect(await inboxOf(acme)).toEqual(['Interior lights stay on'])
})

test('a company without a website cannot prove who it is, so it is not let in', async () => {
  const { ada, issue } = await aStory()
  const sentence = 'We do not know The plumber’s website yet. Add it, so that they can prove who they are.'
  await expect(permit(ada, issue.id, { company: 'The plumber' })).rejects.toMatchObject({ code: 'NOT_ALLOWED', message: sentence })
  expect(await considerPermission(ada, { issueId: issue.id, company: 'The plumber' })).toMatchObject({ refusal: sentence, inForce: null })
})

test('an issue with nobody asks who may read it', async () => {
  const ada = await aPerson()
  const issue = await reportIssue(ada, { title: 'Lid is loose' })
  await expect(permit(ada, issue.id)).rejects.toMatchObject({ fields: { company: ['Which company may read it?'] } })
})

test('a last day is still to come and within five years, and they may read all through it', async () => {
  const { ada, issue } = await aStory()
  const until = (lastDay?: string) => permit(ada, issue.id, { until: 'day', lastDay })
  await expect(until()).rejects.toMatchObject({ fields: { lastDay: ['Choose the last day.'] } })
  await expect(until('2020-01-01')).rejects.toMatchObject({ fields: { lastDay: ['Choose a day that is still to come.'] } })
  await expect(until('2099-01-01')).rejects.toMatchObject({ fields: { lastDay: ['Choose a day within five years.'] } })
  await expect(permit(ada, issue.id, { until: 'for ever' })).rejects.toMatchObject({ code: 'INVALID_INPUT' })

  const today = new Date().toISOString().slice(0, 10)
  await permit(ada, issue.id, { until: today })
  const [permission] = await listPermissions(ada, {})
  expect(permission?.expiresAt).toBe(new Date(Date.parse(today) + 86_399_999).toISOString())
})

test('the same permission is given once, even when asked for twice at the same moment', async () => {
  const { ada, acme, issue } = await aStory()
  const answers = await Promise.allSettled([permit(ada, issue.id), permit(ada, issue.id)])

  expect(answers.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected'])
  expect(answers.find(({ status }) => status === 'rejected')).toMatchObject({
    reason: { code: 'CONFLICT', message: 'You already gave this company that permission.' },
  })
  expect(await inboxOf(acme)).toHaveLength(1)
  expect(await listPermissions(ada, { issueId: issue.id })).toMatchObject([{ companyId: acme.id, purpose: 'solve', mayAnswer: true, shownAs: null }])
})

test('taken back, it is gone on the next look, and cannot be taken back again', async () => {
  const { ada, acme, issue } = await aStory()
  const { permissionId, entryId } = await permit(ada, issue.id, { showsProduct: true })
  await readPermittedIssue(acme, { entryId })

  await revokePermission(ada, { permissionId })
  await expect(readPermittedIssue(acme, { entryId })).rejects.toMatchObject(NOT_FOUND)
  expect(await inboxOf(acme)).toEqual([])
  await expect(revokePermission(ada, { permissionId })).rejects.toMatchObject({ message: 'This permission has ended already.' })
  expect(await listPermissions(ada, {})).toEqual([])
  expect(await listPermissions(ada, { state: 'ended' })).toMatchObject([{ id: permissionId }])
  expect(await stampsOf(issue.id)).toEqual([])
})

test('everything of one company is taken back at once, and nothing of another', async () => {
  const { ada, acme, zeta, issue } = await aStory()
  const second = await reportIssue(ada, { title: 'Radio is off', company: acme.domain })
  await permit(ada, issue.id)
  await permit(ada, second.id)
  await permit(ada, second.id, { company: zeta.domain })

  expect(await revokeEverything(ada, { companyId: acme.id })).toEqual({ companyId: acme.id, permissions: 2 })
  expect(await inboxOf(acme)).toEqual([])
  expect(await inboxOf(zeta)).toEqual(['Radio is off'])
})

test('"until it is solved" ends when it is solved; another end stays', async () => {
  const { ada, acme, zeta, issue } = await aStory()
  await permit(ada, issue.id, { until: 'solved' })
  await permit(ada, issue.id, { company: zeta.domain, until: '30 days' })

  await resolveIssue(ada, { issueId: issue.id })
  expect(await inboxOf(acme)).toEqual([])
  expect((await listInbox(zeta, {})).entries).toMatchObject([{ title: 'Interior lights stay on', state: 'solved' }])
})

test('a removed issue leaves the inbox with its whole thread, and comes back with it', async () => {
  const { ada, acme, issue } = await aStory()
  await permit(ada, issue.id, { showsProduct: true })
  await removeIssue(ada, { issueId: issue.id })
  expect(await inboxOf(acme)).toEqual([])
  expect(await stampsOf(issue.id)).toEqual([])
  expect(await listPermissions(ada, {})).toEqual([])

  await restoreIssue(ada, { issueId: issue.id })
  const [entry] = (await listInbox(acme, {})).entries
  expect(await readPermittedIssue(acme, { entryId: entry!.entryId })).toMatchObject({ product: { name: 'i30 Kombi' }, messages: [{ body: 'It happened again.' }] })
})

test('a product stays visible while another issue shows it, and readers of other kinds are left alone', async () => {
  const { ada, acme, product, issue } = await aStory()
  const second = await reportIssue(ada, { title: 'Radio is off', company: acme.domain, productId: product.id })
  await asOwner(`update product set readers = readers || '{"link:x": "infinity"}' where id = $1`, [product.id])
  const first = await permit(ada, issue.id, { showsProduct: true })
  const other = await permit(ada, second.id, { showsProduct: true })

  await revokePermission(ada, { permissionId: first.permissionId })
  expect(await readPermittedIssue(acme, { entryId: other.entryId })).toMatchObject({ product: { serialNumbers: ['SERIAL-77'] } })
  await revokePermission(ada, { permissionId: other.permissionId })
  expect(await asOwner('select readers from product where id = $1', [product.id])).toEqual([{ readers: { 'link:x': 'infinity' } }])
})

test('a rehearsal shows what they would see, and leaves nothing', async () => {
  const { ada, acme, issue } = await aStory()
  const seen = await rehearse({
    actor: ada,
    act: permitIssue,
    input: { issueId: issue.id, showsProduct: true, face: 'own-name' },
    see: readPermittedIssue,
    then: ({ entryId }) => ({ actor: acme, input: { entryId } }),
  })

  expect(seen).toMatchObject({ title: 'Interior lights stay on', shownAs: 'Ada', product: { name: 'i30 Kombi' }, messages: [{ body: 'It happened again.' }] })
  expect(await listPermissions(ada, {})).toEqual([])
  expect(await inboxOf(acme)).toEqual([])
  expect(await asOwner('select 1 from inbox_entry where owner_id = $1 union all select 1 from access_event where owner_id = $1', [ada.id])).toEqual([])
  expect(await stampsOf(issue.id)).toEqual([])
})

test('what is to be decided is told without changing anything', async () => {
  const { ada, acme, issue } = await aStory()
  const domain = aDomain('kia')
  const considered = await considerPermission(ada, { issueId: issue.id, company: domain })
  expect(considered).toMatchObject({ title: 'Interior lights stay on', privateNotes: 1, faces: [{ value: 'own-name', name: 'Ada' }], company: { domain }, refusal: null, inForce: null })
  expect(considered.portalAddress).toBe(`http://localhost:3000/portal/prove?domain=${domain}`)
  expect(await asOwner('select 1 from relationship where owner_id = $1 and domain = $2', [ada.id, domain])).toEqual([])

  const { permissionId, entryId } = await permit(ada, issue.id)
  await addMessage(ada, { issueId: issue.id, body: 'And again.' })
  expect(await considerPermission(ada, { issueId: issue.id })).toMatchObject({
    company: { companyId: acme.id },
    inForce: { id: permissionId, entryId },
    readers: [{ companyId: acme.id }],
  })
})

/** Every record of an issue that still carries a reader. */
const stampsOf = (issueId: string) =>
  asOwner(
    `select 'issue' from issue where id = $1 and readers <> '{}' union all select 'message' from message where issue_id = $1 and readers <> '{}'
     union all select 'product' from product where readers <> '{}' and id = (select product_id from issue where id = $1)
     union all select 'resolution' from resolution where issue_id = $1 and readers <> '{}'`,
    [issueId],
  )
