// Where a company's systems are told: who looks after it, and what it is signed with.
import { expect, test } from 'vitest'
import { openAs } from '@/platform/access/doorway'
import { companyForJob } from '@/platform/auth/company-for-job'
import { system } from '@/platform/auth/prove-actor'
import { addEndpoint } from '@/webhook/operations/add-endpoint'
import { editEndpoint } from '@/webhook/operations/edit-endpoint'
import { getEndpoint } from '@/webhook/operations/get-endpoint'
import { listDeliveries } from '@/webhook/operations/list-deliveries'
import { listEndpoints } from '@/webhook/operations/list-endpoints'
import { removeEndpoint } from '@/webhook/operations/remove-endpoint'
import { resendDelivery } from '@/webhook/operations/resend-delivery'
import { rotateSecret } from '@/webhook/operations/rotate-secret'
import { sendTest } from '@/webhook/operations/send-test'
import { switchEndpoint } from '@/webhook/operations/switch-endpoint'
import { aColleague, aCompany, aPerson } from '../support/people'
import { asOwner } from '../support/showing'
import { logOf } from '../support/webhooks'

const FIELDS = { url: 'https://hooks.example.com/turnabout', types: ['issue.permitted' as const] }
const NOT_FOUND = { code: 'NOT_FOUND' }
const NOT_ALLOWED = { code: 'NOT_ALLOWED', message: 'Only an owner looks after webhooks.' }

test('another company finds none, and of its own people only owners see them', async () => {
  const [acme, zeta] = [await aCompany(), await aCompany()]
  const { endpointId } = await addEndpoint(acme, FIELDS)
  await sendTest(acme, { endpointId })
  const [delivery] = await logOf(acme, endpointId)
  const asked = { endpointId, deliveryId: delivery!.id, ...FIELDS }

  expect(await listEndpoints(zeta, {})).toEqual([])
  for (const operation of [getEndpoint, editEndpoint, removeEndpoint, rotateSecret, sendTest, switchEndpoint, listDeliveries, resendDelivery]) {
    await expect(operation(zeta, asked)).rejects.toMatchObject(NOT_FOUND)
    for (const role of ['agent', 'reader'] as const) await expect(operation(await aColleague(acme, role), asked)).rejects.toMatchObject(NOT_ALLOWED)
  }
  for (const role of ['agent', 'reader'] as const) {
    await expect(addEndpoint(await aColleague(acme, role), FIELDS)).rejects.toMatchObject(NOT_ALLOWED)
    await expect(listEndpoints(await aColleague(acme, role), {})).rejects.toMatchObject(NOT_ALLOWED)
  }
  expect(await getEndpoint(acme, { endpointId })).toMatchObject({ url: FIELDS.url, disabledAt: null, failingSince: null })
})

test('a person sees which companies listen, and nothing else of it', async () => {
  const [acme, ada] = [await aCompany(), await aPerson()]
  const { endpointId } = await addEndpoint(acme, FIELDS)
  const seen = () => openAs(ada, (db) => db.$queryRaw<unknown[]>`select company_id from webhook_endpoint where company_id = ${acme.id}::uuid`)
  expect(await seen()).toHaveLength(1)
  await expect(openAs(ada, (db) => db.$queryRaw`select url from webhook_endpoint`)).rejects.toThrow(/permission denied/)
  await expect(openAs(ada, (db) => db.$queryRaw`select 1 from webhook_delivery`)).rejects.toThrow(/permission denied/)
  await switchEndpoint(acme, { endpointId })
  expect(await seen()).toEqual([])
})

test('the secret is shown once, kept sealed, and no company reads even that', async () => {
  const acme = await aCompany()
  const { endpointId, secret } = await addEndpoint(acme, FIELDS)
  expect(Buffer.from(/^whsec_(.+)$/.exec(secret)![1]!, 'base64')).toHaveLength(32)
  expect(JSON.stringify([await listEndpoints(acme, {}), await getEndpoint(acme, { endpointId })])).not.toContain('secret"')
  await expect(openAs(acme, (db) => db.$queryRaw`select secret from webhook_endpoint`)).rejects.toThrow(/permission denied/)
  await expect(openAs(acme, (db) => db.$queryRaw`select secret_before from webhook_endpoint`)).rejects.toThrow(/permission denied/)

  const [kept] = await asOwner<{ row: string }>('select e::text as row from webhook_endpoint e where id = $1', [endpointId])
  expect(kept!.row).not.toContain(secret.slice(6))
  const { secret: next } = await rotateSecret(acme, { endpointId })
  expect(next).not.toBe(secret)
  expect(await getEndpoint(acme, { endpointId })).toMatchObject({ version: 2, secretBeforeUntil: expect.any(String) as string })
})

test('no address of our own network is taken, nor one without https', async () => {
  const acme = await aCompany()
  const refusal = async (url: string) => addEndpoint(acme, { ...FIELDS, url }).then(() => null, (error: unknown) => (error as { fields?: Record<string, string[]> }).fields?.url?.[0])
  for (const url of ['https://127.0.0.1/', 'https://2130706433/', 'https://0x7f.1/', 'https://[::1]/', 'https://localhost:5432/', 'https://169.254.169.254/latest']) {
    expect([url, await refusal(url)]).toEqual([url, expect.stringContaining('inside our own network')])
  }
  for (const url of ['http://example.com/', 'ftp://example.com/', 'example.com', 'https://bo:pw@example.com/']) expect([url, await refusal(url)]).toEqual([url, expect.stringContaining('begins with https://')])
  await expect(addEndpoint(acme, { ...FIELDS, types: [] })).rejects.toMatchObject({ fields: { types: ['Choose what to be told.'] } })
  await expect(addEndpoint(acme, { ...FIELDS, types: ['webhook.test'] as never })).rejects.toMatchObject({ code: 'INVALID_INPUT' })
  const { endpointId } = await addEndpoint(acme, FIELDS)
  await expect(editEndpoint(acme, { ...FIELDS, endpointId, url: 'https://10.0.0.1/' })).rejects.toMatchObject({ fields: { url: [expect.any(String) as string] } })
})

test('of two tabs, the second is told what the first one saved; what is removed is gone with its log', async () => {
  const acme = await aCompany()
  const { endpointId } = await addEndpoint(acme, FIELDS)
  await editEndpoint(acme, { ...FIELDS, endpointId, description: 'Tickets', version: 1 })
  await expect(editEndpoint(acme, { ...FIELDS, endpointId, version: 1 })).rejects.toMatchObject({ code: 'CONFLICT', saved: { description: 'Tickets' } })
  await sendTest(acme, { endpointId })
  await removeEndpoint(acme, { endpointId })
  expect(await asOwner('select 1 from webhook_delivery where endpoint_id = $1', [endpointId])).toEqual([])
  expect(await listEndpoints(acme, {})).toEqual([])
})

test('what is switched off is sent nothing, nor what waited; a company writes nobody else’s errand and no outcome', async () => {
  const [acme, zeta] = [await aCompany(), await aCompany()]
  const { endpointId } = await addEndpoint(acme, FIELDS)
  await sendTest(acme, { endpointId })
  await switchEndpoint(acme, { endpointId })
  expect(await logOf(acme, endpointId)).toMatchObject([{ state: 'dropped', why: 'off', tries: 0 }])
  await expect(sendTest(acme, { endpointId })).rejects.toMatchObject({ code: 'NOT_ALLOWED' })
  await switchEndpoint(acme, { endpointId, back: true })
  await sendTest(acme, { endpointId })
  expect((await logOf(acme, endpointId))[0]).toMatchObject({ state: 'waiting' })

  const errand = (companyId: string) => openAs(acme, (db) => db.$executeRaw`insert into outbox (id, owner_id, kind, payload) values (gen_random_uuid(), null, 'webhook.deliver', jsonb_build_object('companyId', ${companyId}::uuid))`)
  await expect(errand(zeta.id)).rejects.toThrow(/row-level security/)
  await expect(errand(acme.id)).resolves.toBe(1)
  await expect(openAs(acme, (db) => db.$executeRaw`update webhook_delivery set delivered_at = now()`)).rejects.toThrow(/permission denied/)
  await expect(openAs(acme, (db) => db.$executeRaw`insert into webhook_delivery (id, endpoint_id, type, at) values (gen_random_uuid(), ${endpointId}::uuid, 'issue.permitted', now())`)).rejects.toThrow(/row-level security|violates/)
})

test('the worker looks with a company’s eyes only while its proof stands', async () => {
  const acme = await aCompany()
  expect(await companyForJob(acme.id)).toMatchObject({ kind: 'company', agent: { role: 'reader' } })
  await openAs(system, (db) => db.domainProof.updateMany({ where: { companyId: acme.id }, data: { lostAt: new Date() } }))
  expect(await companyForJob(acme.id)).toBeNull()
})

test('the log goes on page by page, whatever came at one instant', async () => {
  const acme = await aCompany()
  const { endpointId } = await addEndpoint(acme, FIELDS)
  for (let i = 0; i < 5; i++) await sendTest(acme, { endpointId })
  await asOwner(`update webhook_delivery set created_at = '2026-11-01T00:00:00Z' where endpoint_id = $1`, [endpointId])
  const seen: string[] = []
  let before: string | undefined
  do {
    const { deliveries, next } = await listDeliveries(acme, { endpointId, take: 2, before })
    seen.push(...deliveries.map(({ id }) => id))
    before = next ?? undefined
  } while (before)
  expect([seen.length, new Set(seen).size]).toEqual([5, 5])
})
