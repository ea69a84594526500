import { expect, test } from 'vitest'
import { listAccess } from '@/access-log/operations/list-access'
import { listLinks } from '@/access-log/operations/list-links'
import { deleteAccount } from '@/account/operations/delete-account'
import { addMember } from '@/circle/operations/add-member'
import { getCircle } from '@/circle/operations/get-circle'
import { leaveCircle } from '@/circle/operations/leave-circle'
import { listKept } from '@/circle/operations/list-kept'
import { listTrusted } from '@/circle/operations/list-trusted'
import { openTrustedPhoto } from '@/circle/operations/open-trusted-photo'
import { readTrusted } from '@/circle/operations/read-trusted'
import { removeCircle } from '@/circle/operations/remove-circle'
import { removeMember } from '@/circle/operations/remove-member'
import { renewMember } from '@/circle/operations/renew-member'
import { restoreCircle } from '@/circle/operations/restore-circle'
import { showTo } from '@/circle/operations/show-to'
import { newFileKey } from '@/document/file-key'
import { addDocument } from '@/document/operations/add-document'
import { revokeAll } from '@/permission/operations/revoke-all'
import { createAccount } from '@/account/operations/create-account'
import { openAs } from '@/platform/access/doorway'
import { proveActor, system } from '@/platform/auth/prove-actor'
import { newId, newToken } from '@/platform/ids'
import { addProduct } from '@/product/operations/add-product'
import { openPhoto } from '@/recommendation/operations/open-photo'
import { writeRecommendation } from '@/recommendation/operations/write-recommendation'
import { createShareLink } from '@/share-link/operations/create-share-link'
import { revokeShareLink } from '@/share-link/operations/revoke-share-link'
import { aToken, ask } from '../support/api'
import { aCircle, asFriend, aWord, join, seenAs, seenBy } from '../support/circles'
import { someEmail } from '../support/mailbox'
import { aPerson } from '../support/people'
import { asOwner } from '../support/showing'
import { aVisitor } from '../support/recommendations'
import { readCircle } from '@/circle/operations/read-circle'

const missing = { code: 'NOT_FOUND' }

/** Ada shows a camera to her family; Bo keeps that circle in his account, by the link made for him. */
async function aStory() {
  const [ada, bo] = [await aPerson('Ada'), await aPerson('Bo Berg')]
  const { circleId, jo } = await aCircle(ada)
  const link = await addMember(ada, { circleId, name: 'Bo' })
  const camera = await aWord(ada, 'Camera', circleId)
  await join(bo, link)
  return { ada, bo, circleId, jo, link, camera }
}

test('nobody joins by an address that nobody made, by a link to one thing, by their own, or by somebody else’s', async () => {
  const { ada, jo, link, camera } = await aStory()
  const eve = await aPerson('Eve')
  await expect(join(eve, { address: newToken() })).rejects.toMatchObject(missing)
  await expect(join(eve, await createShareLink(ada, { recommendationId: camera }))).rejects.toMatchObject(missing)
  await expect(join(ada, jo)).rejects.toMatchObject({ code: 'NOT_ALLOWED', message: 'This is a circle of your own.' })
  await expect(join(eve, link)).rejects.toMatchObject({ code: 'NOT_ALLOWED', message: /by this link already/ })
  expect(await seenAs(eve)).toEqual([])
})

test('two at once by one link: one of them is in', async () => {
  const { circleId, jo, ada } = await aStory()
  const people = await Promise.all([aPerson('Eve'), aPerson('Cy'), aPerson('Dee')])
  const tries = await Promise.allSettled(people.map((person) => join(person, jo)))
  expect(tries.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
  expect((await Promise.all(people.map(seenAs))).filter((seen) => seen.length > 0)).toEqual([['Camera']])
  expect((await getCircle(ada, { circleId })).people.filter(({ joinedAs }) => joinedAs)).toHaveLength(2)
})

test('Bo finds in his account what is shown to his circles, the newest first, and by words', async () => {
  const { ada, bo, circleId, camera } = await aStory()
  const work = await aCircle(ada, 'Work')
  await aWord(ada, 'Chair', work.circleId)
  await aWord(ada, 'Crème brûlée torch', circleId)
  expect(await seenAs(bo)).toEqual(['Crème brûlée torch', 'Camera'])
  expect((await listTrusted(asFriend(bo), { q: 'creme TORCH' })).letters.map(({ title }) => title)).toEqual(['Crème brûlée torch'])
  expect((await listTrusted(asFriend(bo), { q: 'chair' })).letters).toEqual([])
  expect(await listKept(asFriend(bo), {})).toEqual([{ id: circleId, name: 'Family', authorName: 'Ada' }])

  const first = await listTrusted(asFriend(bo), { take: 1 })
  expect([first.letters[0]!.title, first.next]).toEqual(['Crème brûlée torch', first.letters[0]!.id])
  expect((await listTrusted(asFriend(bo), { take: 1, before: first.next! })).letters).toMatchObject([{ id: camera, ownerId: ada.id }])
  expect(await readTrusted(asFriend(bo), { ownerId: ada.id, recommendationId: camera })).toMatchObject({ title: 'Camera' })
})

test('the database itself gives a friend what is stamped for him, and nothing about who else is in it', async () => {
  const { ada, bo, circleId, camera } = await aStory()
  await aWord(ada, 'Secret')
  await aWord(bo, 'His own')
  const query = (sql: string) => openAs(asFriend(bo), (db) => db.$queryRawUnsafe<{ id: string }[]>(sql))

  expect(await query('select id from recommendation')).toEqual([{ id: camera }])
  expect(await query('select id from circle')).toEqual([{ id: circleId }])
  expect(await query('select circle_id as id from circle_member')).toEqual([{ id: circleId }])
  for (const sql of ['select name from circle_member', 'select readers from recommendation', 'select product_id from recommendation', `update recommendation set title = 'mine'`, 'delete from circle_member'])
    await expect(query(sql)).rejects.toThrow(/permission denied/)
  for (const table of ['product', 'issue', 'opinion', 'person', 'relationship', 'share_link', 'recommendation_circle', 'access_event', 'message'])
    await expect(query(`select 1 from ${table}`)).rejects.toThrow(/permission denied/)
})

test('a friend writes down his own looks, at what he sees, and nobody else’s', async () => {
  const { ada, bo, camera } = await aStory()
  const secret = await aWord(ada, 'Secret')
  const write = (record: string, person: string, more = 'false') =>
    openAs(asFriend(bo), (db) => db.$executeRawUnsafe(`insert into access_event (owner_id, id, record_kind, record_id, person_id, preview) values ('${ada.id}', '${newId()}', 'recommendation', '${record}', '${person}', ${more})`))
  await expect(write(secret, bo.id)).rejects.toThrow(/does not see this record/)
  await expect(write(camera, ada.id)).rejects.toThrow(/row-level security/)
  await expect(write(camera, bo.id, 'true')).rejects.toThrow(/row-level security/)
  expect(await write(camera, bo.id)).toBe(1)
})

test('Ada sees that Bo looked, by the name she has for him, beside what was opened by link', async () => {
  const { ada, bo, circleId, camera, jo } = await aStory()
  await listTrusted(asFriend(bo), {})
  await readTrusted(asFriend(bo), { ownerId: ada.id, recommendationId: camera })
  await seenBy(jo)
  await readCircle((await aVisitor(jo.address, 'Feedly/1.0 bot'))!, {})

  const [family, letter] = [{ kind: 'circle', id: circleId, title: 'Family' }, { kind: 'recommendation', id: camera, title: 'Camera' }]
  expect(await listAccess(ada, {})).toMatchObject([
    { by: { kind: 'link', label: 'Jo', preview: true }, record: family },
    { by: { kind: 'link', label: 'Jo', preview: false }, record: family },
    { by: { kind: 'friend', name: 'Bo' }, record: letter },
    { by: { kind: 'friend', name: 'Bo' }, record: family },
  ])
  expect((await listAccess(ada, { reader: 'friend', agent: 'bo' })).map(({ record }) => record.kind)).toEqual(['recommendation', 'circle'])
  expect(await listAccess(ada, { reader: 'link' })).toHaveLength(1)
  expect((await getCircle(ada, { circleId })).people.map(({ name, joinedAs, opens }) => [name, joinedAs, opens])).toEqual([['Bo', 'Bo Berg', 1], ['Jo', null, 1]])
  expect((await listLinks(ada, {})).links.map(({ label, joinedAs }) => [label, joinedAs])).toEqual([['Bo', 'Bo Berg'], ['Jo', null]])
  expect(await listAccess(bo, {})).toEqual([])
})

test.each([
  ['taken out', async ({ ada, link }: Awaited<ReturnType<typeof aStory>>) => removeMember(ada, link)],
  ['given a new link', async ({ ada, link }: Awaited<ReturnType<typeof aStory>>) => renewMember(ada, link)],
  ['the circle removed', async ({ ada, circleId }: Awaited<ReturnType<typeof aStory>>) => removeCircle(ada, { circleId })],
  ['the camera shown to nobody', async ({ ada, camera }: Awaited<ReturnType<typeof aStory>>) => showTo(ada, { recommendationId: camera, circleIds: [] })],
  ['everything taken back', async ({ ada }: Awaited<ReturnType<typeof aStory>>) => revokeAll(ada, { andLinks: true })],
  ['his link taken back', async ({ ada, circleId }: Awaited<ReturnType<typeof aStory>>) => revokeShareLink(ada, { shareLinkId: (await getCircle(ada, { circleId })).people.find(({ name }) => name === 'Bo')!.shareLinkId })],
  ['he left', async ({ bo, circleId }: Awaited<ReturnType<typeof aStory>>) => leaveCircle(bo, { circleId })],
])('%s: Bo sees nothing in his account from the next request on', async (_what, end) => {
  const story = await aStory()
  expect(await seenAs(story.bo)).toEqual(['Camera'])
  await end(story)
  expect(await seenAs(story.bo)).toEqual([])
  await expect(readTrusted(asFriend(story.bo), { ownerId: story.ada.id, recommendationId: story.camera })).rejects.toMatchObject(missing)
})

test('who left may come back by their link; a circle that is restored is there again', async () => {
  const { ada, bo, circleId, link } = await aStory()
  await expect(leaveCircle(await aPerson('Eve'), { circleId })).rejects.toMatchObject(missing)
  await leaveCircle(bo, { circleId })
  expect(await seenBy(link)).toEqual(['Camera'])
  await join(bo, link)
  await removeCircle(ada, { circleId })
  await expect(join(bo, link)).rejects.toMatchObject(missing)
  await restoreCircle(ada, { circleId })
  expect(await seenAs(bo)).toEqual(['Camera'])
})

test('a program that leaves twice with one key left once, and is answered the same', async () => {
  const { bo, circleId } = await aStory()
  const { token } = await aToken(bo)
  const leave = () => ask('POST', `/circles/${circleId}/leave`, { token, headers: { 'idempotency-key': circleId } })
  const [first, second] = [await leave(), await leave()]
  expect([first.status, second.status, second.json.data]).toEqual([200, 200, { circleId }])
  expect(second.headers.get('idempotency-replayed')).toBe('true')
  expect(await seenAs(bo)).toEqual([])
})

test('with an account its memberships go, and the circles of its own; its looks keep the name that was seen', async () => {
  const { ada, circleId, jo } = await aStory()
  const password = 'a lamp beside the window'
  const { personId } = await createAccount(system, { name: 'Cy Cole', email: someEmail(), password })
  const cy = proveActor('person', personId)
  const his = await aCircle(cy, 'His')
  await join(ada, his.jo)
  await join(cy, jo)
  await listTrusted(asFriend(cy, 'Cy Cole'), {})

  await deleteAccount(cy, { password })
  expect((await getCircle(ada, { circleId })).people.map(({ name, joinedAs }) => [name, joinedAs])).toEqual([['Bo', 'Bo Berg'], ['Jo', null]])
  expect(await listAccess(ada, {})).toMatchObject([{ by: { kind: 'friend', name: 'Cy Cole' } }])
  expect([await seenAs(ada), await aVisitor(his.jo.address)]).toEqual([[], null])
  const left = await asOwner('select 1 from recommendation where readers::text like $1 union select 1 from circle where readers::text like $1', [`%${cy.id}%`])
  expect(left).toEqual([])
})

test('photos are shown in the circle, and go with it', async () => {
  const { ada, bo, circleId, jo } = await aStory()
  const product = await addProduct(ada, { name: 'Camera' })
  const { id: documentId } = await addDocument(ada, { productId: product.id, name: 'harbour.jpg', type: 'image/jpeg', bytes: 1, fileKey: newFileKey(ada.id) })
  await openAs(ada, (db) => db.document.updateMany({ where: { id: documentId }, data: { thumbKey: newFileKey(ada.id) } }))
  const { id: recommendationId } = await writeRecommendation(ada, { productId: product.id, title: 'Camera', sentence: 'Good.', photos: [documentId] })
  await showTo(ada, { recommendationId, circleIds: [circleId] })

  const letter = await readTrusted(asFriend(bo), { ownerId: ada.id, recommendationId })
  const photoId = letter.photos[0]!.id
  expect((await openTrustedPhoto(asFriend(bo), { ownerId: ada.id, photoId })).name).toBe('harbour.jpg')
  expect((await openPhoto((await aVisitor(jo.address))!, { photoId })).name).toBe('harbour.jpg')
  await expect(openTrustedPhoto(asFriend(await aPerson('Cleo')), { ownerId: ada.id, photoId })).rejects.toMatchObject(missing)
  await leaveCircle(bo, { circleId })
  await expect(openTrustedPhoto(asFriend(bo), { ownerId: ada.id, photoId })).rejects.toMatchObject(missing)
})
