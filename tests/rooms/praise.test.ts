// A company hears that it was recommended, if and while the person says so.
import { expect, test } from 'vitest'
import { listInbox } from '@/inbox/operations/list-inbox'
import { readPermittedIssue } from '@/inbox/operations/read-permitted-issue'
import { removeIssue } from '@/issue/operations/remove-issue'
import { permitIssue } from '@/permission/operations/permit-issue'
import { giveStanding } from '@/permission/operations/give-standing'
import { revokePermission } from '@/permission/operations/revoke-permission'
import type { Actor } from '@/platform/access/actor'
import { openAs } from '@/platform/access/doorway'
import { addProduct } from '@/product/operations/add-product'
import { draftRecommendation } from '@/recommendation/operations/draft-recommendation'
import { getRecommendation } from '@/recommendation/operations/get-recommendation'
import { passOnRecommendation } from '@/recommendation/operations/pass-on-recommendation'
import { writeRecommendation } from '@/recommendation/operations/write-recommendation'
import { getRelationship } from '@/relationship/operations/get-relationship'
import { deleteForGood } from '@/trash/operations/delete-for-good'
import { aCompany, aPerson } from '../support/people'
import { tick } from '../support/recommendations'

const SENTENCE = 'It boils before I have found a cup.'

/** Ada has a kettle of Acme, and tells her friends what she paid. */
async function aKettle(ada: Actor<'person'>, company: string | undefined, verdict: 'recommends' | 'not-for-me' = 'recommends') {
  const product = await addProduct(ada, { name: 'Kettle', company, price: '45.11', currency: 'EUR' })
  const facts = tick(await draftRecommendation(ada, { productId: product.id }), 'price')
  const { id } = await writeRecommendation(ada, { productId: product.id, title: 'Kettle', sentence: SENTENCE, verdict, facts })
  return { productId: product.id, recommendationId: id }
}
const said = { title: 'I recommend Kettle', words: 'Thank you for the long cable.' }

test('Bo can tell nobody of what Ada recommends', async () => {
  const [ada, bo, acme] = [await aPerson(), await aPerson('Bo'), await aCompany()]
  const { recommendationId } = await aKettle(ada, acme.domain)
  await expect(passOnRecommendation(bo, { recommendationId, ...said })).rejects.toMatchObject({ code: 'NOT_FOUND' })
  expect((await getRecommendation(ada, { recommendationId })).praise).toBeNull()
})

test('what is not for her, and what is of nobody, is not passed on; a title is needed', async () => {
  const [ada, acme] = [await aPerson(), await aCompany()]
  const against = await aKettle(ada, acme.domain, 'not-for-me')
  await expect(passOnRecommendation(ada, { ...against, ...said })).rejects.toMatchObject({ message: 'You do not recommend it. What is wrong with it can be an issue.' })
  const ofNobody = await aKettle(ada, undefined)
  await expect(passOnRecommendation(ada, { ...ofNobody, ...said })).rejects.toMatchObject({ code: 'NOT_ALLOWED', message: /from which company it is/ })
  const { recommendationId } = await aKettle(ada, acme.domain)
  await expect(passOnRecommendation(ada, { recommendationId, title: ' ' })).rejects.toMatchObject({ fields: { title: ['Say in a line what you praise.'] } })
})

test('Acme reads it only while she permits it, and just her words to them', async () => {
  const [ada, acme, zeta] = [await aPerson(), await aCompany(), await aCompany()]
  const { recommendationId, productId } = await aKettle(ada, acme.domain)
  const { issueId } = await passOnRecommendation(ada, { recommendationId, ...said })
  expect((await listInbox(acme, {})).entries).toEqual([])
  expect((await getRecommendation(ada, { recommendationId })).praise).toEqual({ id: issueId, title: said.title, shownTo: [] })

  const { permissionId, entryId } = await permitIssue(ada, { issueId, purpose: 'feedback' })
  const read = await readPermittedIssue(acme, { entryId })
  expect(read).toMatchObject({ title: said.title, kind: 'praise', details: said.words, product: null })
  for (const kept of [SENTENCE, '45.11', recommendationId, productId, ada.id]) expect(JSON.stringify(read)).not.toContain(kept)
  await expect(readPermittedIssue(zeta, { entryId })).rejects.toMatchObject({ code: 'NOT_FOUND' })
  expect((await getRecommendation(ada, { recommendationId })).praise?.shownTo).toMatchObject([{ id: permissionId }])

  await revokePermission(ada, { permissionId })
  await expect(readPermittedIssue(acme, { entryId })).rejects.toMatchObject({ code: 'NOT_FOUND' })
  expect((await getRecommendation(ada, { recommendationId })).praise?.shownTo).toEqual([])
})

test('it is told once, in two tabs, too; and anew when the praise was removed, even for good', async () => {
  const [ada, acme] = [await aPerson(), await aCompany()]
  const { recommendationId } = await aKettle(ada, acme.domain)
  const told = await Promise.allSettled([1, 2, 3].map(() => passOnRecommendation(ada, { recommendationId, ...said })))
  const once = told.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []))
  expect(once).toHaveLength(1)
  for (const one of told) if (one.status === 'rejected') expect(one.reason).toMatchObject({ message: 'You wrote to them about it already.' })

  await removeIssue(ada, { issueId: once[0]!.issueId })
  const again = await passOnRecommendation(ada, { recommendationId, ...said })
  expect((await getRecommendation(ada, { recommendationId })).praise?.id).toBe(again.issueId)
  await removeIssue(ada, { issueId: again.issueId })
  await deleteForGood(ada, { of: 'issue', recordId: again.issueId })
  expect((await getRecommendation(ada, { recommendationId })).praise).toBeNull()
})

test('a company that rests in the trash comes back when it is told', async () => {
  const [ada, acme] = [await aPerson(), await aCompany()]
  const { recommendationId } = await aKettle(ada, acme.domain)
  const { company } = await getRecommendation(ada, { recommendationId })
  await openAs(ada, (db) => db.relationship.updateMany({ where: { companyId: company!.companyId }, data: { removedAt: new Date() } }))
  await passOnRecommendation(ada, { recommendationId, ...said })
  expect(await getRelationship(ada, { companyId: company!.companyId })).toMatchObject({ companyId: company!.companyId })
})

test('who lets Acme read all about the kettle, new issues too, lets it read this at once', async () => {
  const [ada, acme] = [await aPerson(), await aCompany()]
  const { recommendationId, productId } = await aKettle(ada, acme.domain)
  await giveStanding(ada, { productId, purpose: 'feedback' })
  await passOnRecommendation(ada, { recommendationId, ...said })
  expect((await listInbox(acme, {})).entries.map(({ title }) => title)).toEqual([said.title])
  expect((await getRecommendation(ada, { recommendationId })).praise?.shownTo).toHaveLength(1)
})
