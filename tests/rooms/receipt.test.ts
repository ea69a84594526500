import { readFileSync } from 'node:fs'
import Ajv from 'ajv'
import { expect, test } from 'vitest'
import { endPermissions } from '@/permission/end-permissions'
import { revokePermission } from '@/permission/operations/revoke-permission'
import { openAs } from '@/platform/access/doorway'
import { getReceipt } from '@/receipt/operations/get-receipt'
import { getReceiptOfEntry } from '@/receipt/operations/get-receipt-of-entry'
import { ownAgreement, ownReceipt, receiptOfEntry } from '@/receipt/receipt-route'
import { reportIssue } from '@/issue/operations/report-issue'
import { signedIn } from '../support/documents'
import { aPerson } from '../support/people'
import { aStory, asOwner, permit } from '../support/showing'
import { recordEvents } from '@/permission/record-events'

const schema = JSON.parse(readFileSync('src/receipt/consent-receipt.schema.json', 'utf8')) as object
const validate = new Ajv({ allErrors: true }).compile(schema)
const faultsIn = (receipt: unknown) => (validate(receipt) ? [] : validate.errors)
const DPV = 'https://w3id.org/dpv#'

test('Bo has no receipt of Ada’s, and Zeta none of Acme’s', async () => {
  const { ada, acme, zeta, issue } = await aStory()
  const { permissionId, entryId } = await permit(ada, issue.id)
  await expect(getReceipt(await aPerson('Bo'), { permissionId })).rejects.toMatchObject({ code: 'NOT_FOUND' })
  await expect(getReceiptOfEntry(zeta, { entryId })).rejects.toMatchObject({ code: 'NOT_FOUND' })
  await expect(openAs(zeta, (db) => db.permissionEvent.findMany({ where: { permissionId } }))).rejects.toThrow(/denied/)
  expect(await openAs(zeta, (db) => db.permissionEvent.findMany({ where: { permissionId }, select: { kind: true } }))).toEqual([])
  expect(await openAs(acme, (db) => db.permissionEvent.findMany({ where: { permissionId }, select: { kind: true } }))).toEqual([{ kind: 'given' }])
})

test('a receipt has the fields of ISO/IEC TS 27560, whatever was permitted', async () => {
  const { ada, issue } = await aStory()
  const { permissionId } = await permit(ada, issue.id, { showsProduct: true, showsDocuments: true, purpose: 'warranty', until: '30 days', mayAnswer: false })
  const { receipt } = await getReceipt(ada, { permissionId })
  expect(faultsIn(receipt)).toEqual([])
  expect(faultsIn({ ...receipt, consent_record: { ...receipt.consent_record, events: [] } })).not.toEqual([])
  expect(faultsIn({ receipt_metadata: receipt.receipt_metadata })).not.toEqual([])

  const [purpose] = receipt.consent_record.pii_processing.purposes
  expect(purpose).toMatchObject({ purpose_type: `${DPV}CustomerClaimsManagement`, withdrawal_method: 'http://localhost:3000/who-can-see', recipient_third_parties: [] })
  expect(purpose!.pii_information.map(({ pii_type }) => pii_type)).toEqual(expect.arrayContaining(['issue', 'product', 'documents']))
  expect(purpose!.retention_period).toMatch(/^until 20/)
})

test('both sides hold the same receipt, and nothing in it leads to the person', async () => {
  const { ada, acme, product, issue } = await aStory()
  const { permissionId, entryId } = await permit(ada, issue.id, { showsProduct: true })
  const mine = await getReceipt(ada, { permissionId })
  expect(await getReceiptOfEntry(acme, { entryId })).toEqual(mine)
  expect(await getReceipt(ada, { permissionId })).toEqual(mine)
  for (const secret of [ada.id, issue.id, permissionId, product.id, entryId, 'Ada', 'Interior lights', 'i30']) expect(JSON.stringify(mine)).not.toContain(secret)
})

test('two companies, or one that is shown two permissions without a face, cannot tell that it is one person', async () => {
  const { ada, acme, zeta, issue } = await aStory()
  const other = await reportIssue(ada, { title: 'Another one', company: acme.domain })
  const given = [await permit(ada, issue.id), await permit(ada, issue.id, { company: zeta.domain }), await permit(ada, other.id)]
  const receipts = await Promise.all(given.map(({ permissionId }) => getReceipt(ada, { permissionId })))
  const ids = receipts.map(({ receipt, agreement }) => [receipt.consent_record.record_header.pii_principal_id, agreement.permission[0]!.target.uid, agreement.uid])
  expect(new Set(ids.flat()).size).toBe(9)
  // To the day: a moment that two companies share would tell them.
  expect(receipts[0]!.receipt.consent_record.events[0]!.event_time).toMatch(/^\d{4}-\d\d-\d\d$/)
})

test('giving, changing, taking back and ending are its events, and each state has a receipt of its own', async () => {
  const { ada, acme, issue } = await aStory()
  const { permissionId, entryId } = await permit(ada, issue.id, { until: '30 days' })
  const seen = async () => {
    const { receipt } = await getReceipt(ada, { permissionId })
    expect(faultsIn(receipt)).toEqual([])
    return { id: receipt.receipt_metadata.receipt_id, states: receipt.consent_record.events.map(({ event_state }) => event_state.replace(DPV, '')) }
  }
  const given = await seen()
  await openAs(ada, (db) => recordEvents(db, [permissionId], 'changed'))
  const changed = await seen()
  expect([given.states, changed.states]).toEqual([['ConsentGiven'], ['ConsentGiven', 'RenewedConsentGiven']])
  expect(changed.id).not.toBe(given.id)

  await asOwner(`update permission set expires_at = now() - interval '1 minute' where id = $1`, [permissionId])
  expect((await seen()).states.at(-1)).toBe('ConsentExpired')
  await expect(getReceiptOfEntry(acme, { entryId })).rejects.toMatchObject({ code: 'NOT_FOUND' })
  await openAs(ada, (db) => endPermissions(db, [permissionId]))
  expect((await seen()).states.at(-1)).toBe('ConsentWithdrawn')
})

test('as an ODRL agreement: who lets whom read and answer what, for what, until when', async () => {
  const { ada, acme, issue } = await aStory()
  const { permissionId } = await permit(ada, issue.id, { showsProduct: true, until: 'solved' })
  const { receipt, agreement } = await getReceipt(ada, { permissionId })
  const { record_id, pii_principal_id } = receipt.consent_record.record_header
  const person = { '@type': 'Party', uid: `urn:uuid:${pii_principal_id}` }
  expect(agreement).toMatchObject({ '@context': ['http://www.w3.org/ns/odrl.jsonld', { dc: 'http://purl.org/dc/terms/' }], '@type': 'Agreement', uid: `urn:uuid:${record_id}`, assigner: person, assignee: { '@type': 'Party', uid: `urn:uuid:${acme.id}` } })
  expect(agreement.permission.map(({ action }) => action)).toEqual(expect.arrayContaining(['read', 'annotate']))
  const [reading] = agreement.permission
  expect(reading!.duty).toEqual([{ action: 'inform', informedParty: person }])
  expect(reading!.constraint).toEqual([
    { leftOperand: 'purpose', operator: 'isA', rightOperand: { '@id': `${DPV}CommunicationForCustomerCare` } },
    { leftOperand: 'event', operator: 'lt', rightOperand: { '@id': 'http://localhost:3000/help#solved' } },
    { leftOperand: 'event', operator: 'lt', rightOperand: { '@id': 'http://localhost:3000/help#taken-back' } },
  ])

  const other = await reportIssue(ada, { title: 'Just to read', company: acme.domain })
  const quiet = await permit(ada, other.id, { until: '30 days', mayAnswer: false })
  const silent = (await getReceipt(ada, { permissionId: quiet.permissionId })).agreement
  expect(silent.prohibition?.map(({ action }) => action)).toEqual(['annotate'])
  expect(silent.permission[0]!.constraint).toContainEqual(expect.objectContaining({ leftOperand: 'dateTime', operator: 'lteq' }))
})

test('they come as files with names of their own; what was taken back is gone for the company', async () => {
  const { ada, acme, issue } = await aStory()
  const { permissionId, entryId } = await permit(ada, issue.id)
  const request = async (person: typeof ada) => new Request('http://localhost:3000/', { headers: await signedIn(person) })
  const agent = { ...ada, id: acme.agent.id }

  const receipt = await ownReceipt(await request(ada), { permissionId })
  expect(receipt.headers.get('content-type')).toBe('application/json; charset=utf-8')
  expect(receipt.headers.get('content-disposition')).toMatch(/^attachment; filename="consent-receipt-[0-9a-f]{8}\.json"$/)
  const agreement = await ownAgreement(await request(ada), { permissionId })
  expect(agreement.headers.get('content-type')).toBe('application/ld+json; charset=utf-8')
  const theirs = await receiptOfEntry(await request(agent), { companyId: acme.id, entryId })
  expect(await theirs.text()).toBe(await receipt.text())

  expect((await ownReceipt(await request(await aPerson('Bo')), { permissionId })).status).toBe(404)
  expect((await receiptOfEntry(await request(ada), { companyId: acme.id, entryId })).status).toBe(404)
  await revokePermission(ada, { permissionId })
  expect((await receiptOfEntry(await request(agent), { companyId: acme.id, entryId })).status).toBe(404)
  expect((await ownReceipt(await request(ada), { permissionId })).status).toBe(200)
})
