// What a company's systems are told, when, and when no more.
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { deleteAccount } from '@/account/operations/delete-account'
import { createAccount } from '@/account/operations/create-account'
import { addMessage } from '@/issue/operations/add-message'
import { reportIssue } from '@/issue/operations/report-issue'
import { resolveIssue } from '@/issue/operations/resolve-issue'
import { changePermission } from '@/permission/operations/change-permission'
import { giveStanding } from '@/permission/operations/give-standing'
import { revokeEverything } from '@/permission/operations/revoke-everything'
import { revokePermission } from '@/permission/operations/revoke-permission'
import { clearWorkspace } from '@/member/steps'
import { openAs } from '@/platform/access/doorway'
import { proveActor, system } from '@/platform/auth/prove-actor'
import { switchEndpoint } from '@/webhook/operations/switch-endpoint'
import { asOwner, aStory, permit } from '../support/showing'
import { aReceiver, type Receiver, verified } from '../support/receiver'
import { anEndpoint, logOf, send, tell } from '../support/webhooks'

vi.hoisted(() => Object.assign(process.env, { WEBHOOK_ALLOW_PRIVATE: '1' }))

let receiver: Receiver
beforeAll(async () => void (receiver = await aReceiver()))
beforeEach(() => void receiver.got.splice(0))
afterAll(() => receiver.stop())

const told = () => receiver.got.map(({ event }) => [event.type, event.data.entryId])
const TWO_DAYS_MS = 2 * 86_400_000
const later = () => new Date(Date.now() + TWO_DAYS_MS)

test('where no company listens nothing is written down', async () => {
  const { ada, acme, issue } = await aStory()
  await permit(ada, issue.id)
  await addMessage(ada, { issueId: issue.id, body: 'And again.' })
  expect(await tell(acme)).toEqual([])

  const { endpointId } = await anEndpoint(acme, receiver)
  await switchEndpoint(acme, { endpointId })
  await addMessage(ada, { issueId: issue.id, body: 'And again.' })
  expect(await tell(acme)).toEqual([])
})

test('a new issue, a new word and an end are told: ids only, signed, and to nobody else', async () => {
  const { ada, acme, zeta, issue } = await aStory()
  const [{ secret }] = [await anEndpoint(acme, receiver), await anEndpoint(zeta, receiver)]
  const { entryId, permissionId } = await permit(ada, issue.id)
  await send(acme)
  await send(zeta)
  expect(receiver.got).toHaveLength(1)
  const [first] = receiver.got
  expect(verified(secret, first!)).toEqual({ type: 'issue.permitted', timestamp: expect.stringMatching(/:00\.000Z$/) as string, data: { companyId: acme.id, entryId } })
  expect(first!.headers).toMatchObject({ 'content-type': 'application/json', 'webhook-id': expect.stringMatching(/^[0-9a-f-]{36}$/) as string })
  for (const word of [ada.id, issue.id, 'Interior', 'happened', permissionId]) expect(JSON.stringify(first)).not.toContain(word)
  expect(() => verified('whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw', first!)).toThrow()

  await addMessage(ada, { issueId: issue.id, body: 'And again.' })
  await addMessage(ada, { issueId: issue.id, body: 'Twice before it was told is told once.' })
  await send(acme)
  expect(told()).toEqual([['issue.permitted', entryId], ['issue.changed', entryId]])

  await revokePermission(ada, { permissionId })
  await send(acme)
  expect(receiver.got).toHaveLength(2)
  await send(acme, later())
  expect(told().at(-1)).toEqual(['issue.ended', entryId])
  // Of an end the day is known, and no hour.
  expect(receiver.got.at(-1)!.event.timestamp).toMatch(/T00:00:00\.000Z$/)
})

test('a permission that is wider, and an issue that is solved and still shown, are changes', async () => {
  const { ada, acme, issue } = await aStory()
  await anEndpoint(acme, receiver)
  const { entryId, permissionId } = await permit(ada, issue.id, { until: '2030-01-01' })
  await send(acme)
  await changePermission(ada, { permissionId, showsProduct: true, until: 'same' })
  await send(acme)
  await resolveIssue(ada, { issueId: issue.id, outcome: 'solved' })
  await send(acme)
  expect(told()).toEqual([['issue.permitted', entryId], ['issue.changed', entryId], ['issue.changed', entryId]])
})

test('nothing is told of what was withdrawn meanwhile, nor of an end when it was given again', async () => {
  const { ada, acme, issue } = await aStory()
  const { endpointId } = await anEndpoint(acme, receiver)
  const { permissionId } = await permit(ada, issue.id)
  await tell(acme)
  await revokePermission(ada, { permissionId })
  await send(acme)
  expect(receiver.got).toEqual([])
  expect(await logOf(acme, endpointId)).toMatchObject([{ type: 'issue.ended', state: 'waiting' }, { type: 'issue.permitted', state: 'dropped', why: 'withdrawn', tries: 0 }])

  const { entryId } = await permit(ada, issue.id)
  await send(acme, later())
  expect(told()).toEqual([['issue.permitted', entryId]])
  expect((await logOf(acme, endpointId)).find(({ type }) => type === 'issue.ended')).toMatchObject({ state: 'dropped', why: 'again' })
})

test('nor of a permission that is over by its own date', async () => {
  const { ada, acme, issue } = await aStory()
  const { endpointId } = await anEndpoint(acme, receiver)
  const { permissionId } = await permit(ada, issue.id, { until: '2030-01-01' })
  await tell(acme)
  await asOwner(`update permission set expires_at = now() - interval '1 minute' where id = $1`, [permissionId])
  await send(acme)
  expect(receiver.got).toEqual([])
  expect(await logOf(acme, endpointId)).toMatchObject([{ state: 'dropped', why: 'withdrawn' }])
})

test('what one person gives and takes back at once is not told as one person’s', async () => {
  const { ada, acme } = await aStory()
  await anEndpoint(acme, receiver)
  await reportIssue(ada, { title: 'The door squeaks', company: acme.domain })
  await giveStanding(ada, { aboutId: acme.id })
  await send(acme)
  const ids = receiver.got.map(({ headers }) => String(headers['webhook-id']))
  expect([receiver.got.length, new Set(ids).size]).toEqual([2, 2])
  // Of no order in time: an id of version 7 would tell the millisecond.
  for (const id of ids) expect(id[14]).not.toBe('7')
  await revokeEverything(ada, { companyId: acme.id })
  await tell(acme)
  const due = await asOwner<{ next_at: Date; at: Date }>(`select next_at, at from webhook_delivery where company_id = $1 and type = 'issue.ended'`, [acme.id])
  expect(due).toHaveLength(2)
  expect(new Set(due.map(({ next_at }) => next_at.getTime())).size).toBe(2)
  for (const { next_at, at } of due) expect(next_at.getTime() - at.getTime()).toBeGreaterThanOrEqual(86_400_000)
})

test('a deleted account is an end of what was told before', async () => {
  const { acme } = await aStory()
  await anEndpoint(acme, receiver)
  const password = 'a lamp beside the window'
  const { personId } = await createAccount(system, { name: 'Pat', email: `pat-${acme.id}@example.com`, password })
  const pat = proveActor('person', personId)
  const { id } = await reportIssue(pat, { title: 'Wheels fall off', company: acme.domain })
  const { entryId } = await permit(pat, id)
  await send(acme)
  await deleteAccount(pat, { password })
  await send(acme, later())
  expect(told()).toEqual([['issue.permitted', entryId], ['issue.ended', entryId]])
})

test('a company whose proof is lost is told nothing; whoever has the domain next is told nothing at the old address', async () => {
  const { ada, acme, issue } = await aStory()
  const { endpointId } = await anEndpoint(acme, receiver)
  await permit(ada, issue.id)
  await tell(acme)
  await openAs(system, (db) => db.domainProof.updateMany({ where: { companyId: acme.id }, data: { lostAt: new Date() } }))
  await send(acme)
  expect(await logOf(acme, endpointId)).toMatchObject([{ state: 'dropped', why: 'proof' }])

  await openAs(system, async (db) => {
    await db.domainProof.updateMany({ where: { companyId: acme.id }, data: { lostAt: null } })
    await clearWorkspace(db, acme.id)
  })
  await addMessage(ada, { issueId: issue.id, body: 'And again.' })
  await send(acme)
  expect(receiver.got).toEqual([])
})

test('a person tells nothing of an entry that is not theirs, whatever they write down', async () => {
  const { ada, acme, zeta, issue } = await aStory()
  await anEndpoint(acme, receiver)
  await anEndpoint(zeta, receiver)
  const { entryId } = await permit(ada, issue.id)
  await tell(acme)
  receiver.got.splice(0)
  const forge = (companyId: string, type: string) =>
    openAs(ada, (db) => db.$executeRaw`insert into outbox (id, owner_id, kind, payload) values (gen_random_uuid(), null, 'webhook.tell',
      jsonb_build_object('tellId', gen_random_uuid(), 'companyId', ${companyId}::text, 'at', now(), 'changes', jsonb_build_array(jsonb_build_object('entryId', ${entryId}::text, 'type', ${type}::text, 'endedOn', current_date))))`)
  await forge(zeta.id, 'issue.permitted')
  await forge(zeta.id, 'issue.ended')
  await forge(acme.id, 'issue.ended')
  await send(zeta, later())
  await send(acme, later())
  expect(told()).toEqual([['issue.permitted', entryId]])
  await expect(openAs(ada, (db) => db.$executeRaw`insert into outbox (id, owner_id, kind, payload) values (gen_random_uuid(), null, 'webhook.deliver', '{}')`)).rejects.toThrow(/row-level security/)
})
