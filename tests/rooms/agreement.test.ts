import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { answerTerms } from '@/agreement/operations/answer-terms'
import { getCompanyRecord } from '@/agreement/operations/get-company-record'
import { getRecord } from '@/agreement/operations/get-record'
import { settleOffer } from '@/agreement/operations/settle-offer'
import { termsOfEntry } from '@/agreement/operations/terms-of-entry'
import { termsOfPermission } from '@/agreement/operations/terms-of-permission'
import { revokePermission } from '@/permission/operations/revoke-permission'
import { openAs } from '@/platform/access/doorway'
import { newId } from '@/platform/ids'
import { aPerson } from '../support/people'
import { aStory, asOwner, permit } from '../support/showing'

const NOT_FOUND = { code: 'NOT_FOUND' }

async function aPermission(terms = 'SD-BASE') {
  const story = await aStory()
  const { permissionId, entryId } = await permit(story.ada, story.issue.id, { terms })
  return { ...story, permissionId, entryId }
}

test('terms are nobody else’s to see or to answer, and end with the permission', async () => {
  const { ada, acme, zeta, permissionId, entryId } = await aPermission()
  const bo = await aPerson('Bo')
  await expect(termsOfPermission(bo, { permissionId })).rejects.toMatchObject(NOT_FOUND)
  await expect(settleOffer(bo, { permissionId, accept: 'yes' })).rejects.toMatchObject(NOT_FOUND)
  await expect(termsOfEntry(zeta, { entryId })).rejects.toMatchObject(NOT_FOUND)
  await expect(answerTerms(zeta, { entryId, reply: 'accepted' })).rejects.toMatchObject(NOT_FOUND)

  const { id: agreementId } = await answerTerms(acme, { entryId, reply: 'accepted' })
  await expect(getRecord(bo, { agreementId })).rejects.toMatchObject(NOT_FOUND)
  await expect(getCompanyRecord(zeta, { agreementId })).rejects.toMatchObject(NOT_FOUND)

  await revokePermission(ada, { permissionId })
  await expect(termsOfEntry(acme, { entryId })).rejects.toMatchObject(NOT_FOUND)
  await expect(answerTerms(acme, { entryId, reply: 'refused' })).rejects.toMatchObject(NOT_FOUND)
})

test('who only reads answers to no terms, and no terms are made up', async () => {
  const { acme, entryId, ada, issue } = await aPermission()
  const reader = { ...acme, agent: { ...acme.agent, role: 'reader' as const } }
  await expect(answerTerms(reader, { entryId, reply: 'accepted' })).rejects.toMatchObject({ code: 'NOT_ALLOWED' })
  await expect(answerTerms(acme, { entryId, reply: 'offered' })).rejects.toMatchObject({ fields: { offered: ['Choose what you offer instead.'] } })
  await expect(answerTerms(acme, { entryId, reply: 'offered', offered: 'SELL-ALL' })).rejects.toMatchObject({ fields: { offered: ['Choose terms from the list.'] } })
  await expect(permit(ada, issue.id, { company: 'zeta.com', terms: 'SELL-ALL' })).rejects.toMatchObject({ fields: { terms: ['Choose terms from the list.'] } })
})

test('accepted terms are one record, the same for both, that nobody changes', async () => {
  const { ada, acme, permissionId, entryId } = await aPermission()
  const { id: agreementId, digest } = await answerTerms(acme, { entryId, reply: 'accepted' })
  expect(await termsOfPermission(ada, { permissionId })).toMatchObject({ state: 'accepted', answers: [{ answer: 'accepted', agentName: 'Bo', terms: 'SD-BASE' }] })
  expect(await termsOfEntry(acme, { entryId })).toMatchObject({ state: 'accepted', terms: { id: 'SD-BASE' } })

  const hers = await getRecord(ada, { agreementId })
  expect(await getCompanyRecord(acme, { agreementId })).toEqual(hers)
  expect(createHash('sha256').update(hers.record).digest('hex')).toBe(digest)
  expect(hers.record).not.toContain(ada.id)
  expect(JSON.parse(hers.record)).toMatchObject({ about: entryId, answer: 'accepted', terms: 'SD-BASE', by: 'Bo' })

  for (const actor of [ada, acme]) {
    await expect(openAs(actor, (db) => db.$executeRaw`update agreement set answer = 'refused'`)).rejects.toThrow()
    await expect(openAs(actor, (db) => db.$executeRaw`delete from company_agreement`)).rejects.toThrow()
  }
  await expect(answerTerms(acme, { entryId, reply: 'refused' })).rejects.toMatchObject({ message: 'These terms are accepted already.' })
})

test('one alternative is offered; taken, it holds, and both know', async () => {
  const { ada, acme, permissionId, entryId } = await aPermission()
  await expect(settleOffer(ada, { permissionId, accept: 'yes' })).rejects.toMatchObject({ message: 'There is no offer to decide about.' })
  await answerTerms(acme, { entryId, reply: 'offered', offered: 'SD-BASE-A' })
  await expect(answerTerms(acme, { entryId, reply: 'offered', offered: 'PDC-AI' })).rejects.toMatchObject({ code: 'NOT_ALLOWED' })

  await settleOffer(ada, { permissionId, accept: 'yes' })
  expect(await termsOfEntry(acme, { entryId })).toMatchObject({ state: 'accepted', terms: { id: 'SD-BASE-A' }, alternatives: [] })
  expect(await asOwner(`select kind, terms ->> 'terms' as terms from permission_event where permission_id = $1 order by id`, [permissionId])).toEqual([
    { kind: 'given', terms: 'SD-BASE' },
    { kind: 'changed', terms: 'SD-BASE-A' },
  ])
  await expect(settleOffer(ada, { permissionId, accept: 'no' })).rejects.toMatchObject({ code: 'NOT_ALLOWED' })
})

test('declined, the first terms stay; a refusal is told to the person', async () => {
  const { ada, acme, permissionId, entryId } = await aPermission()
  await answerTerms(acme, { entryId, reply: 'offered', offered: 'PDC-AI' })
  await settleOffer(ada, { permissionId, accept: 'no' })
  expect(await termsOfEntry(acme, { entryId })).toMatchObject({ state: 'open', terms: { id: 'SD-BASE' }, alternatives: [] })
  await answerTerms(acme, { entryId, reply: 'refused' })
  expect(await termsOfPermission(ada, { permissionId })).toMatchObject({ state: 'refused' })
  await answerTerms(acme, { entryId, reply: 'accepted' })
  expect(await termsOfPermission(ada, { permissionId })).toMatchObject({ state: 'accepted' })
})

test('by hand, too, nobody writes an answer that is not theirs, or a copy of nothing', async () => {
  const { ada, acme, zeta, permissionId } = await aPermission()
  const line = (companyId: string, answer: string, more: object = {}) => ({ id: newId(), ownerId: ada.id, permissionId, companyId, answer, terms: 'SD-BASE', agentName: 'Bo', record: '{}', digest: 'x', ...more })
  const write = (actor: Parameters<typeof openAs>[0], data: ReturnType<typeof line>) => openAs(actor, (db) => db.agreement.createMany({ data: [data] }))
  await expect(write(zeta, line(acme.id, 'accepted'))).rejects.toThrow()
  await expect(write(zeta, line(zeta.id, 'accepted'))).rejects.toThrow(/no permission with these terms/)
  await expect(write(acme, line(acme.id, 'accepted', { terms: 'PDC-AI' }))).rejects.toThrow(/no permission with these terms/)
  await expect(write(acme, line(acme.id, 'taken', { offered: 'PDC-AI' }))).rejects.toThrow()
  await expect(write(ada, line(acme.id, 'accepted'))).rejects.toThrow()
  await expect(write(ada, line(acme.id, 'taken', { offered: 'PDC-AI', agentName: null }))).rejects.toThrow(/nothing was offered/)
  await expect(openAs(ada, (db) => db.companyAgreement.createMany({ data: [{ companyId: zeta.id, id: newId(), record: '{}', digest: 'x' }] }))).rejects.toThrow(/no copy/)
})
