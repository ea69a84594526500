import { describe, expect, test } from 'vitest'
import { addDocument } from '@/document/operations/add-document'
import { newFileKey } from '@/document/file-key'
import { addFace } from '@/face/operations/add-face'
import { removeFace } from '@/face/operations/remove-face'
import { openAs } from '@/platform/access/doorway'
import { newId } from '@/platform/ids'
import { addProduct } from '@/product/operations/add-product'
import { considerPublication } from '@/publication/operations/consider-publication'
import { listListed } from '@/publication/operations/list-listed'
import { openPublicPhoto } from '@/publication/operations/open-public-photo'
import { publish } from '@/publication/operations/publish'
import { readCompany } from '@/publication/operations/read-company'
import { readPerson } from '@/publication/operations/read-person'
import { readPublished } from '@/publication/operations/read-published'
import { takeBackPublication } from '@/publication/operations/take-back-publication'
import { draftRecommendation } from '@/recommendation/operations/draft-recommendation'
import { editRecommendation } from '@/recommendation/operations/edit-recommendation'
import { writeRecommendation } from '@/recommendation/operations/write-recommendation'
import { aWord } from '../support/circles'
import { aDomain, aPerson } from '../support/people'
import { aProgram, aPublicWord, aSlug, everybody, published, titlesForEverybody } from '../support/published'
import { aRecommendation, tick } from '../support/recommendations'
import { asOwner } from '../support/showing'

const missing = { code: 'NOT_FOUND' }

describe('nobody reads', () => {
  test('what was not made public, and not at an address of somebody else', async () => {
    const [ada, bo] = [await aPerson(), await aPerson('Bo')]
    const { slug } = await aPublicWord(ada, 'Kettle')
    const secret = await aWord(ada, 'Secret')
    const his = await aPublicWord(bo, 'Bike')
    await expect(published({ slug, recommendationId: secret })).rejects.toMatchObject(missing)
    await expect(published({ slug, recommendationId: his.recommendationId })).rejects.toMatchObject(missing)
    await expect(published({ slug: aSlug(), recommendationId: newId() })).rejects.toMatchObject(missing)
    expect(await titlesForEverybody(ada)).toEqual(['Kettle'])
  })

  test('what its owner did not tick, or what belongs to somebody else', async () => {
    const [ada, bo] = [await aPerson(), await aPerson('Bo')]
    const recommendationId = await aWord(ada, 'Kettle')
    const said = { recommendationId, face: 'own-name' as const, slug: aSlug() }
    await expect(publish(ada, said)).rejects.toMatchObject({ fields: { sure: ['Tick this, so that nothing becomes public by mistake.'] } })
    await expect(publish(bo, { ...said, sure: true })).rejects.toMatchObject(missing)
    await expect(considerPublication(bo, { recommendationId })).rejects.toMatchObject(missing)
    await expect(takeBackPublication(bo, { recommendationId })).rejects.toMatchObject(missing)
    await expect(takeBackPublication(ada, { recommendationId })).rejects.toMatchObject({ code: 'CONFLICT' })
    expect(await titlesForEverybody(ada)).toEqual([])
  })

  test('anything on a page of somebody else, even by SQL of one’s own', async () => {
    const [ada, bo] = [await aPerson(), await aPerson('Bo')]
    const { slug } = await aPublicWord(ada, 'Kettle')
    const recommendationId = await aWord(bo, 'Bike')
    await expect(publish(bo, { recommendationId, face: 'own-name', slug, sure: true })).rejects.toMatchObject({ fields: { slug: ['This address belongs to another page. Choose another one.'] } })
    await expect(openAs(bo, (db) => db.publication.createMany({ data: { id: newId(), recommendationId, slug } }))).rejects.toThrow(/foreign key/i)
    expect((await readPerson(everybody, { slug })).page?.letters.map(({ title }) => title)).toEqual(['Kettle'])
  })
})

test('an address must be one, and the sentence stands next to it', async () => {
  const ada = await aPerson()
  const recommendationId = await aWord(ada, 'Kettle')
  const said = { recommendationId, face: 'own-name' as const, sure: true }
  await expect(publish(ada, said)).rejects.toMatchObject({ fields: { slug: ['Choose the address of your public page.'] } })
  for (const slug of ['a', 'Ä', 'ada kern', '-ada', 'ada--k', 'x'.repeat(41), '../ada']) await expect(publish(ada, { ...said, slug })).rejects.toMatchObject({ code: 'INVALID_INPUT', fields: { slug: expect.arrayContaining([expect.stringContaining('Use ')]) as string[] } })
})

test('everybody reads just what is chosen, under the name that is chosen for it', async () => {
  const ada = await aPerson('Ada Kern')
  const { id: recommendationId } = await aRecommendation(ada, 'model', 'price')
  const face = await addFace(ada, { name: 'Cameralover', email: 'ada@example.com' })
  const before = await considerPublication(ada, { recommendationId, face: face.id })
  expect(before).toMatchObject({ open: true, inForce: null, hidden: null, suggestedSlug: 'cameralover', face: { name: 'Cameralover', slug: null }, letter: { authorName: 'Cameralover' } })

  const slug = aSlug('cameralover')
  await publish(ada, { recommendationId, face: face.id, slug, sure: true })
  const { letter } = await published({ slug, recommendationId })
  expect(letter).toMatchObject({ authorName: 'Cameralover', title: 'Sony α6400', facts: before.letter.facts, listed: false, aboutDomain: null })
  expect(letter!.facts.map(({ key }) => key)).toEqual(['model', 'price'])
  expect(JSON.stringify(letter)).not.toMatch(/Kern|canary|example\.com|Foto Meyer/)

  await readPublished(aProgram, { slug, recommendationId })
  expect((await considerPublication(ada, { recommendationId })).inForce).toMatchObject({ slug, looks: 1, week: 1 })
})

test('taken back, it is over on the next request, and says so; made public again, it is back', async () => {
  const ada = await aPerson()
  const at = await aPublicWord(ada, 'Kettle')
  await takeBackPublication(ada, at)
  expect(await published(at)).toEqual({ over: 'taken-back', letter: null })
  expect(await readPerson(everybody, at)).toEqual({ over: 'taken-back', page: null })
  expect(await titlesForEverybody(ada)).toEqual([])
  expect(await asOwner('select shown_as from public_page where slug = $1', [at.slug])).toEqual([{ shown_as: null }])
  await publish(ada, { recommendationId: at.recommendationId, face: 'own-name', sure: true })
  expect((await published(at)).letter).toMatchObject({ title: 'Kettle', authorName: 'Ada' })
})

test('each name has a page of its own, and nothing ties one to another', async () => {
  const ada = await aPerson('Ada Kern')
  const at = await aPublicWord(ada, 'Kettle')
  const face = await addFace(ada, { name: 'Lovelace' })
  const other = aSlug('lovelace')
  await publish(ada, { recommendationId: at.recommendationId, face: face.id, slug: other, sure: true })
  expect(await published(at)).toEqual({ over: 'taken-back', letter: null })
  expect((await published({ ...at, slug: other })).letter).toMatchObject({ authorName: 'Lovelace' })
  await expect(removeFace(ada, { faceId: face.id })).rejects.toMatchObject({ message: expect.stringContaining(`/people/${other}`) as string })

  await takeBackPublication(ada, at)
  await removeFace(ada, { faceId: face.id })
  const next = await addFace(ada, { name: 'Byron' })
  await publish(ada, { recommendationId: at.recommendationId, face: next.id, slug: other, sure: true })
  expect((await published({ ...at, slug: other })).letter, 'her own address is still hers').toMatchObject({ authorName: 'Byron' })
})

test('photos, and what went wrong and how it was solved, come along as the letter shows them, and go again', async () => {
  const ada = await aPerson()
  const product = await addProduct(ada, { name: 'Kettle' })
  const photo = (name: string) => addDocument(ada, { productId: product.id, name, type: 'image/jpeg', bytes: 1, fileKey: newFileKey(ada.id) })
  const [shown, hidden] = [await photo('shown.jpg'), await photo('hidden.jpg')]
  await openAs(ada, (db) => db.document.updateMany({ where: {}, data: { thumbKey: newFileKey(ada.id) } }))
  const { id: recommendationId } = await writeRecommendation(ada, { productId: product.id, title: 'Kettle', sentence: 'Boils.', photos: [shown.id] })
  const slug = aSlug()
  await publish(ada, { recommendationId, face: 'own-name', slug, sure: true })
  const [first] = (await published({ slug, recommendationId })).letter!.photos
  expect(await openPublicPhoto(everybody, { slug, photoId: first!.id })).toMatchObject({ name: shown.name })
  await expect(openPublicPhoto(everybody, { slug: aSlug(), photoId: first!.id })).rejects.toMatchObject(missing)
  const seen = () => openAs(everybody, (db) => db.$queryRaw<{ name: string }[]>`select name from document where owner_id = ${ada.id}::uuid`)
  expect([await seen(), hidden.name]).toEqual([[{ name: 'shown.jpg' }], 'hidden.jpg'])
  await takeBackPublication(ada, { recommendationId })
  await expect(openPublicPhoto(everybody, { slug, photoId: first!.id })).rejects.toMatchObject(missing)
  expect(await seen()).toEqual([])
})

test('the page about a company shows what was put there, and names nobody’s own company', async () => {
  const [ada, bo, domain] = [await aPerson(), await aPerson('Bo'), aDomain()]
  const product = await addProduct(ada, { name: 'Kettle', company: domain })
  const { id: recommendationId } = await writeRecommendation(ada, { productId: product.id, title: 'Kettle', sentence: 'Boils.' })
  expect((await considerPublication(ada, { recommendationId })).company).toMatchObject({ domain, told: false })
  const slug = aSlug()
  await publish(ada, { recommendationId, face: 'own-name', slug, sure: true })
  await expect(readCompany(everybody, { domain })).rejects.toMatchObject(missing)
  await publish(ada, { recommendationId, face: 'own-name', onCompanyPage: true, sure: true })
  expect(await readCompany(everybody, { domain: `shop.${domain}` })).toMatchObject({ domain, letters: [{ title: 'Kettle', slug, authorName: 'Ada' }], listed: false })

  const plumber = await addProduct(bo, { name: 'Tap', company: 'The plumber' })
  const tap = await writeRecommendation(bo, { productId: plumber.id, title: 'Tap', sentence: 'Drips no more.' })
  expect((await considerPublication(bo, { recommendationId: tap.id })).company).toBeNull()
})

test('search engines are told of what allows it, and of a page only when all of it does', async () => {
  const ada = await aPerson()
  const open = await aPublicWord(ada, 'Kettle', { listed: true })
  const mine = async () => (await listListed(everybody, {})).map(({ path }) => path).filter((path) => path.includes(open.slug)).sort()
  expect(await mine()).toEqual([`/people/${open.slug}`, `/people/${open.slug}/${open.recommendationId}`])
  await aPublicWord(ada, 'Toaster')
  expect(await mine()).toEqual([`/people/${open.slug}/${open.recommendationId}`])
  expect((await readPerson(everybody, { slug: open.slug })).page?.listed).toBe(false)
})

test('a long page is read page by page, newest first', async () => {
  const ada = await aPerson()
  const { slug } = await aPublicWord(ada, 'One')
  for (const title of ['Two', 'Three']) await aPublicWord(ada, title)
  const first = (await readPerson(everybody, { slug, take: 2 })).page!
  const second = (await readPerson(everybody, { slug, take: 2, before: first.next! })).page!
  expect([...first.letters, ...second.letters].map(({ title }) => title)).toEqual(['Three', 'Two', 'One'])
  expect(second.next).toBeNull()
})

test('what is edited is edited for everybody', async () => {
  const ada = await aPerson()
  const { id: recommendationId } = await aRecommendation(ada, 'model')
  const slug = aSlug()
  await publish(ada, { recommendationId, face: 'own-name', slug, sure: true })
  const draft = await draftRecommendation(ada, { recommendationId })
  await editRecommendation(ada, { recommendationId, title: 'Sony', sentence: 'Four years.', facts: tick(draft, 'hadFor') })
  const { letter } = await published({ slug, recommendationId })
  expect([letter!.sentence, letter!.facts.map(({ key }) => key)]).toEqual(['Four years.', ['hadFor']])
})
