// Under which terms something is read, and what both sides said about them, as the receipts tell it.
import { readFileSync } from 'node:fs'
import Ajv from 'ajv'
import { expect, test } from 'vitest'
import { answerTerms } from '@/agreement/operations/answer-terms'
import { getCompanyRecord } from '@/agreement/operations/get-company-record'
import { settleOffer } from '@/agreement/operations/settle-offer'
import { ROSTER } from '@/agreement/schema'
import { getReceipt } from '@/receipt/operations/get-receipt'
import { getReceiptOfEntry } from '@/receipt/operations/get-receipt-of-entry'
import { aStory, permit } from '../support/showing'

const validate = new Ajv({ allErrors: true }).compile(JSON.parse(readFileSync('src/receipt/consent-receipt.schema.json', 'utf8')) as object)

async function aReceipt(terms = 'SD-BASE') {
  const story = await aStory()
  const given = await permit(story.ada, story.issue.id, { terms })
  const read = async () => {
    const mine = await getReceipt(story.ada, given)
    expect(validate(mine.receipt) ? [] : validate.errors).toEqual([])
    expect(await getReceiptOfEntry(story.acme, given), 'both sides hold the same').toEqual(mine)
    return { ...mine, ...mine.receipt.terms, receiptId: mine.receipt.receipt_metadata.receipt_id }
  }
  return { ...story, ...given, read }
}

test('nothing is accepted that nobody accepted, and a receipt without terms is none', async () => {
  const { read } = await aReceipt('PDC-AI')
  const { receipt, agreement, terms_id, terms_name, may, may_not, answers, answer_state } = await read()
  const { name, ...lists } = ROSTER.find(({ id }) => id === 'PDC-AI')!
  expect({ terms_id, terms_name, may, may_not, answers, answer_state }).toEqual({ terms_id: 'PDC-AI', terms_name: name, may: lists.may, may_not: lists.mayNot, answers: [], answer_state: 'open' })
  expect(agreement['dc:conformsTo']).toEqual({ '@id': 'http://localhost:3000/help#PDC-AI', 'dc:identifier': 'PDC-AI', 'dc:title': name })
  expect(agreement).not.toHaveProperty('dc:dateAccepted')
  expect([validate({ ...receipt, terms: undefined }), validate({ ...receipt, terms: { ...receipt.terms, answer_state: 'yes' } })]).toEqual([false, false])
})

test('what the company answered stands in it, by the record that both keep; each answer makes a receipt of its own', async () => {
  const { ada, acme, entryId, issue, read } = await aReceipt()
  const before = await read()
  await answerTerms(acme, { entryId, reply: 'refused' })
  const refused = await read()
  expect(refused).toMatchObject({ answer_state: 'refused', answers: [{ answer: 'refused', terms_id: 'SD-BASE', entity_id: acme.id }] })
  expect(refused.agreement).not.toHaveProperty('dc:dateAccepted')

  const { id } = await answerTerms(acme, { entryId, reply: 'accepted' })
  const accepted = await read()
  const { digest } = await getCompanyRecord(acme, { agreementId: id })
  expect(accepted).toMatchObject({ answer_state: 'accepted', answers: [{ answer: 'refused' }, { answer: 'accepted', record_digest: `sha-256:${digest}` }] })
  // A day, not a moment.
  expect(accepted.answers[1]!.answer_time).toMatch(/^\d{4}-\d\d-\d\d$/)
  expect(accepted.agreement['dc:dateAccepted']).toEqual({ '@value': accepted.answers[1]!.answer_time, '@type': 'xsd:date' })
  expect(new Set([before, refused, accepted].map(({ receiptId }) => receiptId)).size).toBe(3)
  expect((await read()).receiptId).toBe(accepted.receiptId)
  for (const secret of [ada.id, issue.id, entryId, 'Ada']) expect(JSON.stringify(accepted)).not.toContain(secret)
})

test('other terms that were offered hold once they are taken: by the person, under the id that the company knows them by', async () => {
  const { ada, acme, entryId, permissionId, read } = await aReceipt()
  await answerTerms(acme, { entryId, reply: 'offered', offered: 'PDC-GOOD' })
  expect(await read()).toMatchObject({ terms_id: 'SD-BASE', answer_state: 'offered', answers: [{ answer: 'offered', offered_terms_id: 'PDC-GOOD' }] })
  await settleOffer(ada, { permissionId, accept: 'yes' })
  const taken = await read()
  const principal = taken.receipt.consent_record.record_header.pii_principal_id
  expect(taken).toMatchObject({ terms_id: 'PDC-GOOD', answer_state: 'accepted', answers: [{ entity_id: acme.id }, { answer: 'taken', entity_id: principal }] })
  expect(taken.agreement['dc:dateAccepted']).toBeDefined()
  expect(taken.receipt.consent_record.events).toHaveLength(2)
})
