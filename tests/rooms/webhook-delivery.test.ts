// How it is sent: signed, again and again, over three days of a clock of its own; and when it is given up.
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { Actor } from '@/platform/access/actor'
import { addMessage } from '@/issue/operations/add-message'
import { openAs } from '@/platform/access/doorway'
import { system } from '@/platform/auth/prove-actor'
import { deliverDue } from '@/webhook/deliver'
import { takeDue } from '@/webhook/operations/take-due'
import { getEndpoint } from '@/webhook/operations/get-endpoint'
import { resendDelivery } from '@/webhook/operations/resend-delivery'
import { rotateSecret } from '@/webhook/operations/rotate-secret'
import { sendTest } from '@/webhook/operations/send-test'
import { mailsTo } from '../support/mailbox'
import { aCompany } from '../support/people'
import { asOwner, aStory, permit } from '../support/showing'
import { aReceiver, type Receiver, verified } from '../support/receiver'
import { anEndpoint, logOf, send, tell } from '../support/webhooks'

vi.hoisted(() => Object.assign(process.env, { WEBHOOK_ALLOW_PRIVATE: '1' }))

let receiver: Receiver
beforeEach(async () => void (receiver = await aReceiver()))
afterEach(() => receiver.stop())

const MINUTE_MS = 60_000
const HOUR_MS = 60 * MINUTE_MS

/** The worker's rounds, a minute apart, on a clock of our own. */
async function hoursPass(company: Actor<'company'>, from: Date, hours: number, every = MINUTE_MS) {
  for (let at = 0; at <= hours * HOUR_MS; at += every) await deliverDue({ companyId: company.id, now: () => new Date(from.getTime() + at) })
}
const mailsOf = async (company: Actor<'company'>) => mailsTo(`${company.agent.id}@example.com`)
const idsOf = ({ got }: Receiver) => got.map(({ headers }) => headers['webhook-id'])

test('a receiver that is down for 8 hours gets each event, once by its id, and no error is kept of it', { timeout: 120_000 }, async () => {
  const { ada, acme, issue } = await aStory()
  const { endpointId } = await anEndpoint(acme, receiver)
  const start = new Date()
  receiver.says.status = 503
  await permit(ada, issue.id)
  await tell(acme, start)
  await hoursPass(acme, start, 4, 5 * MINUTE_MS)
  await addMessage(ada, { issueId: issue.id, body: 'And again.' })
  await tell(acme, new Date(start.getTime() + 4 * HOUR_MS))
  await hoursPass(acme, new Date(start.getTime() + 4 * HOUR_MS), 4, 5 * MINUTE_MS)
  const failed = receiver.got.splice(0).length
  expect(failed).toBeGreaterThan(5)
  expect(failed).toBeLessThan(20)

  receiver.says.status = 200
  await hoursPass(acme, new Date(start.getTime() + 8 * HOUR_MS), 24, 10 * MINUTE_MS)
  expect(receiver.got.map(({ event }) => event.type).sort()).toEqual(['issue.changed', 'issue.permitted'])
  expect(new Set(idsOf(receiver)).size).toBe(2)
  expect((await logOf(acme, endpointId)).map(({ state, status }) => [state, status])).toEqual([['delivered', 200], ['delivered', 200]])
  expect(await mailsOf(acme)).toEqual([])
})

test('an id is the same at each try, and each try is signed anew', async () => {
  const acme = await aCompany()
  const { endpointId, secret } = await anEndpoint(acme, receiver)
  receiver.says.status = 500
  await sendTest(acme, { endpointId })
  await deliverDue({ companyId: acme.id })
  await deliverDue({ companyId: acme.id, now: () => new Date(Date.now() + 10_000) })
  expect(new Set(idsOf(receiver)).size).toBe(1)
  expect(receiver.got).toHaveLength(2)
  expect(new Set(receiver.got.map(({ headers }) => headers['webhook-signature'])).size).toBe(2)
  for (const got of receiver.got) expect(verified(secret, got)).toMatchObject({ type: 'webhook.test', data: { companyId: acme.id } })
})

test('after three days it is given up; the owners are told once, and the endpoint is well again when something arrives', { timeout: 120_000 }, async () => {
  const acme = await aCompany()
  const { endpointId } = await anEndpoint(acme, receiver)
  receiver.says.status = 500
  const start = new Date()
  await sendTest(acme, { endpointId })
  await hoursPass(acme, start, 71, HOUR_MS)
  expect(await logOf(acme, endpointId)).toMatchObject([{ state: 'waiting', status: 500 }])
  await sendTest(acme, { endpointId })
  await hoursPass(acme, start, 160, HOUR_MS)
  expect(await logOf(acme, endpointId)).toMatchObject([{ state: 'failed', tries: 10 }, { state: 'failed', status: 500, tries: 10 }])
  expect(await getEndpoint(acme, { endpointId })).toMatchObject({ failingSince: expect.any(String) as string, disabledAt: null })
  expect(await mailsOf(acme)).toMatchObject([{ subject: 'A webhook cannot be delivered: 127.0.0.1:' + new URL(receiver.url).port }])

  receiver.says.status = 200
  await sendTest(acme, { endpointId })
  await deliverDue({ companyId: acme.id })
  expect(await getEndpoint(acme, { endpointId })).toMatchObject({ failingSince: null })
})

test('410 switches it off at once, and drops what waited', async () => {
  const { ada, acme, issue } = await aStory()
  const { endpointId } = await anEndpoint(acme, receiver)
  receiver.says.status = 410
  await permit(ada, issue.id)
  await send(acme)
  expect(await getEndpoint(acme, { endpointId })).toMatchObject({ disabledWhy: 'gone' })
  await addMessage(ada, { issueId: issue.id, body: 'And again.' })
  await send(acme)
  expect(receiver.got).toHaveLength(1)
  expect(await logOf(acme, endpointId)).toMatchObject([{ state: 'failed', status: 410 }])
  expect(await mailsOf(acme)).toMatchObject([{ subject: expect.stringContaining('was switched off') as string }])
})

test('a redirect is no success, and nobody is asked where it leads', async () => {
  const acme = await aCompany()
  const { endpointId } = await anEndpoint(acme, receiver)
  const elsewhere = await aReceiver()
  Object.assign(receiver.says, { status: 307, location: elsewhere.url })
  await sendTest(acme, { endpointId })
  await deliverDue({ companyId: acme.id })
  expect(elsewhere.got).toEqual([])
  expect(await logOf(acme, endpointId)).toMatchObject([{ state: 'waiting', status: 307, tries: 1 }])
  elsewhere.stop()
})

test('a new secret signs, and for a day the one before signs along', async () => {
  const acme = await aCompany()
  const { endpointId, secret: old } = await anEndpoint(acme, receiver)
  const { secret } = await rotateSecret(acme, { endpointId })
  await sendTest(acme, { endpointId })
  await deliverDue({ companyId: acme.id })
  expect(verified(secret, receiver.got[0]!)).toEqual(verified(old, receiver.got[0]!))
  await asOwner(`update webhook_endpoint set secret_before_until = now() - interval '1 second' where id = $1`, [endpointId])
  await sendTest(acme, { endpointId })
  await deliverDue({ companyId: acme.id })
  expect(verified(secret, receiver.got[1]!)).toBeTruthy()
  expect(() => verified(old, receiver.got[1]!)).toThrow()
})

test('sent again by hand it has the same id; of what is no longer shared nothing is sent again', async () => {
  const { ada, acme, issue } = await aStory()
  const { endpointId } = await anEndpoint(acme, receiver)
  await permit(ada, issue.id)
  await send(acme)
  const [{ id: deliveryId } = { id: '' }] = await logOf(acme, endpointId)
  await resendDelivery(acme, { endpointId, deliveryId })
  await expect(resendDelivery(acme, { endpointId, deliveryId })).rejects.toMatchObject({ message: 'This is being sent already.' })
  await send(acme)
  expect(idsOf(receiver)).toEqual([deliveryId, deliveryId])

  await asOwner('update permission set revoked_at = now() where issue_id = $1', [issue.id])
  await resendDelivery(acme, { endpointId, deliveryId })
  await send(acme)
  expect(receiver.got).toHaveLength(2)
  expect(await logOf(acme, endpointId)).toMatchObject([{ state: 'dropped', why: 'withdrawn' }])
})

test('a secret sealed with another secret of the instance signs nothing, and is said', async () => {
  const acme = await aCompany()
  const { endpointId } = await anEndpoint(acme, receiver)
  await asOwner(`update webhook_endpoint set secret = overlay(secret placing 'AAAA' from 30) where id = $1`, [endpointId])
  await sendTest(acme, { endpointId })
  await deliverDue({ companyId: acme.id })
  expect([receiver.got, (await logOf(acme, endpointId))[0]]).toMatchObject([[], { why: 'secret', state: 'waiting' }])
})

test('two workers at once send each thing once; what one took and did not finish is due again', async () => {
  const acme = await aCompany()
  const { endpointId } = await anEndpoint(acme, receiver)
  for (let i = 0; i < 12; i++) await sendTest(acme, { endpointId })
  await Promise.all([deliverDue({ companyId: acme.id }), deliverDue({ companyId: acme.id })])
  expect([receiver.got.length, new Set(idsOf(receiver)).size]).toEqual([12, 12])

  await sendTest(acme, { endpointId })
  const now = new Date()
  expect(await takeDue(system, { now, companyId: acme.id })).toHaveLength(1)
  expect(await takeDue(system, { now, companyId: acme.id })).toEqual([])
  expect(await takeDue(system, { now: new Date(now.getTime() + 3 * MINUTE_MS), companyId: acme.id })).toHaveLength(1)
})

test('one that is far behind keeps no other waiting', async () => {
  const acme = await aCompany()
  const [busy, quiet] = [await anEndpoint(acme, receiver), await anEndpoint(acme, receiver)]
  await openAs(system, (db) => db.webhookDelivery.createMany({ data: Array.from({ length: 300 }, () => ({ companyId: acme.id, endpointId: busy.endpointId, type: 'webhook.test', at: new Date(), nextAt: new Date(0) })) }))
  await sendTest(acme, { endpointId: quiet.endpointId })
  const taken = await takeDue(system, { now: new Date(), companyId: acme.id })
  expect(taken.filter(({ endpointId }) => endpointId === quiet.endpointId)).toHaveLength(1)
  expect(taken.length).toBe(11)
})
