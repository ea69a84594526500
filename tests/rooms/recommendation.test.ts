import { expect, test } from 'vitest'
import { newFileKey } from '@/document/file-key'
import { addDocument } from '@/document/operations/add-document'
import { removeDocument } from '@/document/operations/remove-document'
import { restoreDocument } from '@/document/operations/restore-document'
import { addFace } from '@/face/operations/add-face'
import { editFace } from '@/face/operations/edit-face'
import { removeFace } from '@/face/operations/remove-face'
import { addMessage } from '@/issue/operations/add-message'
import { markSolution } from '@/issue/operations/mark-solution'
import { reportIssue } from '@/issue/operations/report-issue'
import { giveOpinion } from '@/opinion/operations/give-opinion'
import { openAs } from '@/platform/access/doorway'
import { draftRecommendation } from '@/recommendation/operations/draft-recommendation'
import { editRecommendation } from '@/recommendation/operations/edit-recommendation'
import { getRecommendation } from '@/recommendation/operations/get-recommendation'
import { listRecommendable } from '@/recommendation/operations/list-recommendable'
import { listRecommendations } from '@/recommendation/operations/list-recommendations'
import { openPhoto } from '@/recommendation/operations/open-photo'
import { readRecommendation } from '@/recommendation/operations/read-recommendation'
import { removeRecommendation } from '@/recommendation/operations/remove-recommendation'
import { restoreRecommendation } from '@/recommendation/operations/restore-recommendation'
import { writeRecommendation } from '@/recommendation/operations/write-recommendation'
import type { Fact } from '@/recommendation/schema'
import { addRelationship } from '@/relationship/operations/add-relationship'
import { createShareLink } from '@/share-link/operations/create-share-link'
import { aPerson } from '../support/people'
import { aCamera, aRecommendation, aVisitor, tick } from '../support/recommendations'

test('Bo can neither draft from, find, edit, remove nor restore what is Ada’s', async () => {
  const ada = await aPerson()
  const bo = await aPerson('Bo')
  const { productId, companyId } = await aCamera(ada)
  const { id: recommendationId } = await aRecommendation(ada)
  const missing = { code: 'NOT_FOUND' }
  const words = { title: 'Mine now', sentence: 'Really.' }

  await expect(draftRecommendation(bo, { productId })).rejects.toMatchObject(missing)
  await expect(draftRecommendation(bo, { companyId })).rejects.toMatchObject(missing)
  await expect(draftRecommendation(bo, { recommendationId })).rejects.toMatchObject(missing)
  await expect(writeRecommendation(bo, { productId, ...words })).rejects.toMatchObject(missing)
  await expect(getRecommendation(bo, { recommendationId })).rejects.toMatchObject(missing)
  await expect(editRecommendation(bo, { recommendationId, ...words })).rejects.toMatchObject(missing)
  await expect(removeRecommendation(bo, { recommendationId })).rejects.toMatchObject(missing)
  await removeRecommendation(ada, { recommendationId })
  await expect(restoreRecommendation(bo, { recommendationId })).rejects.toMatchObject(missing)
  expect(await listRecommendations(bo, {})).toEqual([])
  expect(await listRecommendable(bo, {})).toEqual({ products: [], companies: [], answers: [] })
})

test('what could be shown of a camera is told from its records, and nothing is ticked', async () => {
  const ada = await aPerson('Ada')
  const { productId, companyId } = await aCamera(ada)
  const draft = await draftRecommendation(ada, { productId })

  expect(draft).toMatchObject({ title: 'Sony α6400', sentence: 'It finds faces faster than I do.', verdict: 'recommends', authorName: null, face: null })
  expect(draft.faces.map(({ name }) => name)).toEqual(['Ada'])
  expect(draft.facts.every(({ shown }) => !shown)).toBe(true)
  expect(draft.facts.map(({ fact }) => fact)).toEqual([
    { key: 'model', value: 'ILCE-6400' },
    { key: 'boughtAt', value: { companyId, name: 'Foto Meyer' } },
    { key: 'price', value: { amount: '899.00', currency: 'EUR', year: 2023 } },
    { key: 'hadFor', value: '2023-03' },
    { key: 'wentWrong', value: 'Screen flickered once' },
    { key: 'solved', value: { days: 6 } },
  ] satisfies Fact[])
})

test('a company is recommended by what is known about it', async () => {
  const ada = await aPerson()
  const { companyId } = await aCamera(ada)
  const draft = await draftRecommendation(ada, { companyId })

  expect(draft).toMatchObject({ title: 'Foto Meyer', productId: null, companyId })
  expect(draft.facts.map(({ fact }) => fact.key)).toEqual(['company', 'customerSince'])
})

test('it holds the ticked facts alone, as they were when it was written', async () => {
  const ada = await aPerson('Ada')
  const { productId, rename } = await aCamera(ada)
  const draft = await draftRecommendation(ada, { productId })
  const written = await writeRecommendation(ada, {
    productId,
    title: 'Sony α6400',
    sentence: 'Three years, two falls.',
    facts: tick(draft, 'price'),
  })
  await rename('Something else', 12)

  const kept = await getRecommendation(ada, { recommendationId: written.id })
  expect(kept).toMatchObject({ title: 'Sony α6400', authorName: 'Ada', links: 0, product: { id: productId } })
  expect(kept.facts).toEqual([{ key: 'price', value: { amount: '899.00', currency: 'EUR', year: 2023 } }])
})

test('a fact that changed since it was ticked is not shown in its place', async () => {
  const ada = await aPerson()
  const { productId, rename } = await aCamera(ada)
  const facts = tick(await draftRecommendation(ada, { productId }), 'price')
  await rename('Sony α6400', 12)

  const write = writeRecommendation(ada, { productId, title: 'Sony', sentence: 'Good.', facts })
  await expect(write).rejects.toMatchObject({ code: 'CONFLICT' })
  expect(await listRecommendations(ada, {})).toEqual([])
})

test('an invented fact is refused, and so is a recommendation of nothing or without words', async () => {
  const ada = await aPerson()
  const { productId } = await aCamera(ada)
  const words = { title: 'Sony', sentence: 'Good.' }
  const invented = JSON.stringify({ key: 'model', value: 'a car' })

  await expect(writeRecommendation(ada, { productId, ...words, facts: [invented] })).rejects.toMatchObject({ code: 'CONFLICT' })
  await expect(writeRecommendation(ada, words)).rejects.toMatchObject({ code: 'INVALID_INPUT' })
  await expect(writeRecommendation(ada, { productId, title: ' ', sentence: '' })).rejects.toMatchObject({
    fields: { title: ['Say what you recommend.'], sentence: ['Write a sentence in your own words.'] },
  })
})

test('editing keeps the old price beside the new one, until one of them is chosen', async () => {
  const ada = await aPerson()
  const { productId, rename } = await aCamera(ada)
  const first = await draftRecommendation(ada, { productId })
  const { id: recommendationId } = await writeRecommendation(ada, { productId, title: 'Sony', sentence: 'Good.', facts: tick(first, 'price') })
  await rename('Sony α6400', 12)

  const draft = await draftRecommendation(ada, { recommendationId })
  const prices = draft.facts.filter(({ fact }) => fact.key === 'price')
  expect(prices.map(({ fact, shown }) => [(fact.value as { amount: string }).amount, shown])).toEqual([['899.00', true], ['12.00', false]])

  const words = { title: 'Sony α6400', sentence: 'Still good.' }
  const edited = await editRecommendation(ada, { recommendationId, ...words, facts: [prices[1]!.ref] })
  expect(edited).toMatchObject({ ...words, authorName: 'Ada', facts: [{ key: 'price', value: { amount: '12.00' } }] })
  expect((await editRecommendation(ada, { recommendationId, ...words })).facts).toEqual([])
})

test('removed, it is in no list; restored, it is back; the newest comes first', async () => {
  const ada = await aPerson()
  const { id: recommendationId } = await aRecommendation(ada)
  const { id: next } = await aRecommendation(ada)
  const ids = async () => (await listRecommendations(ada, {})).map(({ id }) => id)
  expect(await ids()).toEqual([next, recommendationId])
  expect((await listRecommendations(ada, { before: next })).map(({ id }) => id)).toEqual([recommendationId])

  await removeRecommendation(ada, { recommendationId })
  expect(await ids()).toEqual([next])
  await expect(getRecommendation(ada, { recommendationId })).rejects.toMatchObject({ code: 'NOT_FOUND' })
  await expect(removeRecommendation(ada, { recommendationId })).rejects.toMatchObject({ code: 'NOT_FOUND' })

  await restoreRecommendation(ada, { recommendationId })
  expect(await ids()).toEqual([next, recommendationId])
})

test('what one has and knows can be recommended', async () => {
  const ada = await aPerson()
  const { productId, companyId } = await aCamera(ada)
  const { products, companies } = await listRecommendable(ada, {})
  expect([products.map(({ id }) => id), companies.map((company) => company.companyId)]).toEqual([[productId], [companyId]])
})

test('two tabs: the second is told, sees what the first saved, and may save again', async () => {
  const ada = await aPerson()
  const { id: recommendationId } = await aRecommendation(ada)
  const { version } = await draftRecommendation(ada, { recommendationId })
  const edit = { recommendationId, version: version!, title: 'Sony' }
  await editRecommendation(ada, { ...edit, sentence: 'First.' })

  const saved = { version: String(version! + 1), title: 'Sony', sentence: 'First.' }
  await expect(editRecommendation(ada, { ...edit, sentence: 'Second.' })).rejects.toMatchObject({ code: 'CONFLICT', saved })
  expect((await getRecommendation(ada, { recommendationId })).sentence).toBe('First.')
  expect(await editRecommendation(ada, { ...edit, version: version! + 1, sentence: 'Second.' })).toMatchObject({ sentence: 'Second.' })
})

test('it stands under a chosen face; its new name is seen, and once it is removed the old name stays', async () => {
  const ada = await aPerson('Ada')
  const { id: face } = await addFace(ada, { name: 'Ada from the choir', email: null, phone: null })
  const { productId } = await aCamera(ada)
  const { id: recommendationId, authorName } = await writeRecommendation(ada, { productId, title: 'Sony', sentence: 'Good.', face })
  expect(authorName).toBe('Ada from the choir')
  await createShareLink(ada, { recommendationId })
  await expect(removeFace(ada, { faceId: face })).rejects.toMatchObject({ code: 'NOT_ALLOWED' })
  await editFace(ada, { faceId: face, name: 'Ada of the choir', email: null, phone: null })
  expect((await getRecommendation(ada, { recommendationId })).authorName).toBe('Ada of the choir')
  await expect(writeRecommendation(await aPerson('Bo'), { productId: (await aCamera(await aPerson())).productId, title: 'Sony', sentence: 'Good.', face })).rejects.toMatchObject({ code: 'NOT_FOUND' })
})

test('what is not for me is said as it was thought, and the same thing in other words for others', async () => {
  const ada = await aPerson('Ada')
  const { productId } = await aCamera(ada)
  await giveOpinion(ada, { productId, verdict: 'not-for-me', sentence: 'Too small for my hands.' })
  const draft = await draftRecommendation(ada, { productId })
  expect(draft).toMatchObject({ verdict: 'not-for-me', sentence: 'Too small for my hands.' })
  const { id: likeId } = await writeRecommendation(ada, { productId, title: 'Sony', sentence: 'Too small.', verdict: 'not-for-me', facts: tick(draft, 'price') })

  const again = await draftRecommendation(ada, { likeId })
  expect(again).toMatchObject({ recommendationId: null, productId, verdict: 'not-for-me', sentence: 'Too small.' })
  expect(again.facts.flatMap(({ fact, shown }) => (shown ? [fact.key] : []))).toEqual(['price'])
  await expect(draftRecommendation(await aPerson('Bo'), { likeId })).rejects.toMatchObject({ code: 'NOT_FOUND' })
})

test('an answer that worked is told: what went wrong, how soon it was solved, and what helped', async () => {
  const ada = await aPerson('Ada')
  const { id: issueId } = await reportIssue(ada, { title: 'The lens sticks', company: 'Foto Meyer' })
  await expect(draftRecommendation(ada, { issueId })).rejects.toMatchObject({ code: 'NOT_FOUND' })
  const { messageId } = await addMessage(ada, { issueId, body: 'A drop of oil on the ring.' })
  await markSolution(ada, { issueId, messageId })

  expect((await listRecommendable(ada, {})).answers).toMatchObject([{ issueId, title: 'The lens sticks' }])
  const draft = await draftRecommendation(ada, { issueId })
  expect(draft).toMatchObject({ issueId, title: 'The lens sticks', sentence: 'A drop of oil on the ring.' })
  const { facts, company } = await writeRecommendation(ada, { issueId, title: 'Sticking lens', sentence: 'Oil.', facts: draft.facts.map(({ ref }) => ref) })
  expect(facts).toMatchObject([{ key: 'wentWrong' }, { key: 'solved' }, { key: 'solution', value: 'A drop of oil on the ring.' }, { key: 'company' }])
  expect(company?.name).toBe('Foto Meyer')
})

test('photos are shown to who has a link, no longer than that, and none that was not chosen', async () => {
  const ada = await aPerson('Ada')
  const { productId } = await aCamera(ada)
  const photo = async (name: string) => {
    const document = await addDocument(ada, { productId, name, type: 'image/jpeg', bytes: 1, fileKey: newFileKey(ada.id) })
    await openAs(ada, (db) => db.document.updateMany({ where: { id: document.id }, data: { thumbKey: newFileKey(ada.id) } }))
    return document.id
  }
  const [front, back] = [await photo('front.jpg'), await photo('back.jpg')]
  expect((await draftRecommendation(ada, { productId })).photos).toMatchObject([{ documentId: back, shown: false }, { documentId: front, shown: false }])
  const elsewhere = await addDocument(ada, { companyId: (await addRelationship(ada, { company: 'Other' })).companyId, name: 'x.jpg', type: 'image/jpeg', bytes: 1, fileKey: newFileKey(ada.id) })
  await expect(writeRecommendation(ada, { productId, title: 'Sony', sentence: 'Good.', photos: [elsewhere.id] })).rejects.toMatchObject({ fields: { photos: [expect.any(String) as string] } })

  const { id: recommendationId } = await writeRecommendation(ada, { productId, title: 'Sony', sentence: 'Good.', photos: [front] })
  const jo = (await aVisitor((await createShareLink(ada, { recommendationId })).address))!
  const [shown] = (await readRecommendation(jo, {})).photos
  expect((await openPhoto(jo, { photoId: shown!.id })).name).toBe('front.jpg')
  const documentsOfJo = () => openAs(jo, (db) => db.$queryRawUnsafe<{ name: string }[]>('select name from document'))
  expect(await documentsOfJo()).toEqual([{ name: 'front.jpg' }])

  await editRecommendation(ada, { recommendationId, title: 'Sony', sentence: 'Good.', photos: [back] })
  await expect(openPhoto(jo, { photoId: shown!.id })).rejects.toMatchObject({ code: 'NOT_FOUND' })
  expect(await documentsOfJo()).toEqual([{ name: 'back.jpg' }])
  await removeDocument(ada, { documentId: back })
  expect((await readRecommendation(jo, {})).photos).toEqual([])
  await restoreDocument(ada, { documentId: back })
  expect((await readRecommendation(jo, {})).photos).toHaveLength(1)
  await removeRecommendation(ada, { recommendationId })
  expect(await documentsOfJo()).toEqual([])
  await restoreRecommendation(ada, { recommendationId })
  expect(await documentsOfJo()).toEqual([{ name: 'back.jpg' }])
})
