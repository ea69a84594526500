import { expect, test } from 'vitest'
import { listLinks } from '@/access-log/operations/list-links'
import { countReaders } from '@/access-log/operations/count-readers'
import { addMember } from '@/circle/operations/add-member'
import { editCircle } from '@/circle/operations/edit-circle'
import { getCircle } from '@/circle/operations/get-circle'
import { listChoices } from '@/circle/operations/list-choices'
import { listCircles } from '@/circle/operations/list-circles'
import { readCircle } from '@/circle/operations/read-circle'
import { readLetter } from '@/circle/operations/read-letter'
import { removeCircle } from '@/circle/operations/remove-circle'
import { removeMember } from '@/circle/operations/remove-member'
import { renewMember } from '@/circle/operations/renew-member'
import { restoreCircle } from '@/circle/operations/restore-circle'
import { showTo } from '@/circle/operations/show-to'
import { revokeAll } from '@/permission/operations/revoke-all'
import { openAs } from '@/platform/access/doorway'
import { getRecommendation } from '@/recommendation/operations/get-recommendation'
import { readRecommendation } from '@/recommendation/operations/read-recommendation'
import { removeRecommendation } from '@/recommendation/operations/remove-recommendation'
import { restoreRecommendation } from '@/recommendation/operations/restore-recommendation'
import { createShareLink } from '@/share-link/operations/create-share-link'
import { revokeShareLink } from '@/share-link/operations/revoke-share-link'
import { emptyTrash } from '@/trash/operations/empty-trash'
import { aCircle, aWord, seenBy, tokenOf } from '../support/circles'
import { aPerson } from '../support/people'
import { aVisitor } from '../support/recommendations'
import { asOwner } from '../support/showing'

const missing = { code: 'NOT_FOUND' }

test('Bo can neither see nor change a circle of Ada’s, and shows nothing of his to it', async () => {
  const [ada, bo] = [await aPerson(), await aPerson('Bo')]
  const { circleId, jo } = await aCircle(ada)
  const word = await aWord(ada, 'Camera', circleId)
  const his = await aWord(bo, 'Fridge')

  for (const refused of [
    () => getCircle(bo, { circleId }),
    () => editCircle(bo, { circleId, name: 'Mine' }),
    () => removeCircle(bo, { circleId }),
    () => addMember(bo, { circleId, name: 'Eve' }),
    () => renewMember(bo, { memberId: jo.memberId }),
    () => removeMember(bo, { memberId: jo.memberId }),
    () => showTo(bo, { recommendationId: his, circleIds: [circleId] }),
    () => showTo(bo, { recommendationId: word, circleIds: [] }),
    () => listChoices(bo, { recommendationId: word }),
  ]) await expect(refused()).rejects.toMatchObject(missing)
  expect(await listCircles(bo, {})).toEqual([])
  expect(await seenBy(jo)).toEqual(['Camera'])
})

test('what is shown to one circle is not seen by another, and the rest by nobody', async () => {
  const ada = await aPerson()
  const [family, work] = [await aCircle(ada), await aCircle(ada, 'Work')]
  await aWord(ada, 'Secret')
  await aWord(ada, 'Camera', family.circleId)
  await aWord(ada, 'Chair', work.circleId)
  await aWord(ada, 'Kettle', family.circleId, work.circleId)

  expect(await seenBy(family.jo)).toEqual(['Kettle', 'Camera'])
  expect(await seenBy(work.jo)).toEqual(['Kettle', 'Chair'])
})

test('a letter opens from its circle’s page, and only there', async () => {
  const ada = await aPerson()
  const { circleId, jo } = await aCircle(ada)
  const [shown, secret] = [await aWord(ada, 'Camera', circleId), await aWord(ada, 'Secret')]
  const visitor = (await aVisitor(jo.address))!
  await expect(readLetter(visitor, { recommendationId: secret })).rejects.toMatchObject(missing)
  await expect(readRecommendation(visitor, {})).rejects.toMatchObject(missing)
  expect(await readLetter(visitor, { recommendationId: shown })).toMatchObject({ title: 'Camera', authorName: 'Ada' })

  const single = (await aVisitor((await createShareLink(ada, { recommendationId: shown })).address))!
  await expect(readCircle(single, {})).rejects.toMatchObject(missing)
  await expect(readLetter(single, { recommendationId: shown })).rejects.toMatchObject(missing)
})

test('the database itself gives a visitor of a circle what it sees, and nothing about who else is in it', async () => {
  const ada = await aPerson()
  const { circleId, jo } = await aCircle(ada)
  await aCircle(ada, 'Work')
  const shown = await aWord(ada, 'Camera', circleId)
  await aWord(ada, 'Secret')
  const visitor = (await aVisitor(jo.address))!
  const ask = (sql: string) => openAs(visitor, (db) => db.$queryRawUnsafe<{ id: string }[]>(sql))

  expect(await ask('select id from recommendation')).toEqual([{ id: shown }])
  expect(await ask('select id, name from circle')).toEqual([{ id: circleId, name: 'Family' }])
  for (const sql of ['select 1 from circle_member', 'select 1 from recommendation_circle', 'select kind from circle', 'select readers from circle', 'select 1 from access_event'])
    await expect(ask(sql)).rejects.toThrow(/permission denied/)
})

test('who is taken out, or whose link is taken back or over, sees nothing from the next request on; the others go on', async () => {
  const ada = await aPerson()
  const { circleId, jo } = await aCircle(ada)
  const [kim, lee, mo] = [await addMember(ada, { circleId, name: 'Kim' }), await addMember(ada, { circleId, name: 'Lee', expiry: 'month' }), await addMember(ada, { circleId, name: 'Mo' })]
  const word = await aWord(ada, 'Camera', circleId)
  const inside = (await aVisitor(kim.address))!

  await removeMember(ada, kim)
  expect(await seenBy(kim)).toBeNull()
  await expect(readCircle(inside, {})).rejects.toMatchObject(missing)
  await expect(readLetter(inside, { recommendationId: word })).rejects.toMatchObject(missing)

  const people = (await getCircle(ada, { circleId })).people
  expect(people.map(({ name, state }) => [name, state])).toEqual([['Jo', 'open'], ['Lee', 'open'], ['Mo', 'open']])
  await revokeShareLink(ada, { shareLinkId: people.find(({ name }) => name === 'Mo')!.shareLinkId })
  expect(await seenBy(mo)).toBeNull()
  await asOwner("update share_link set expires_at = now() - interval '1 minute' where id = $1", [people.find(({ name }) => name === 'Lee')!.shareLinkId])
  expect(await seenBy(lee)).toBeNull()
  expect((await getCircle(ada, { circleId })).people.map(({ state }) => state)).toEqual(['open', 'expired', 'revoked'])
  expect(await seenBy(jo)).toEqual(['Camera'])
})

test('a new link for somebody ends the old one', async () => {
  const ada = await aPerson()
  const { circleId, jo } = await aCircle(ada)
  await aWord(ada, 'Camera', circleId)
  const renewed = await renewMember(ada, { memberId: jo.memberId })
  expect(renewed.address).not.toBe(jo.address)
  expect(await seenBy(jo)).toBeNull()
  expect(await seenBy(renewed)).toEqual(['Camera'])
  const past = addMember(ada, { circleId, name: 'Eve', expiry: 'day', until: '2020-01-01' })
  await expect(past).rejects.toMatchObject({ fields: { until: ['Choose a day that is still to come.'] } })
})

test('removed and restored, a recommendation and a circle come back as they would be by then', async () => {
  const ada = await aPerson()
  const { circleId, jo } = await aCircle(ada)
  const camera = await aWord(ada, 'Camera', circleId)
  await removeRecommendation(ada, { recommendationId: camera })
  const kim = await addMember(ada, { circleId, name: 'Kim' })
  expect(await seenBy(kim)).toEqual([])
  await restoreRecommendation(ada, { recommendationId: camera })
  expect([await seenBy(jo), await seenBy(kim)]).toEqual([['Camera'], ['Camera']])

  await removeCircle(ada, { circleId })
  expect([await seenBy(jo), await listCircles(ada, {})]).toEqual([null, []])
  await expect(addMember(ada, { circleId, name: 'Eve' })).rejects.toMatchObject(missing)
  await expect(showTo(ada, { recommendationId: camera, circleIds: [circleId] })).rejects.toMatchObject(missing)
  await showTo(ada, { recommendationId: camera, circleIds: [] })
  await restoreCircle(ada, { circleId })
  expect(await seenBy(jo)).toEqual(['Camera'])

  await removeCircle(ada, { circleId })
  await emptyTrash(ada, {})
  await expect(restoreCircle(ada, { circleId })).rejects.toMatchObject(missing)
  expect(await aVisitor(jo.address)).toBeNull()
  expect(await getRecommendation(ada, { recommendationId: camera })).toMatchObject({ links: 0 })
})

test('Ada sees how many see it, and who can; taking everything back ends circles, too', async () => {
  const ada = await aPerson()
  const { circleId, jo } = await aCircle(ada)
  const { memberId } = await addMember(ada, { circleId, name: 'Kim' })
  const word = await aWord(ada, 'Camera', circleId)
  await createShareLink(ada, { recommendationId: word })
  expect(await getRecommendation(ada, { recommendationId: word })).toMatchObject({ links: 3 })
  expect(await countReaders(ada, {})).toMatchObject({ links: 3 })
  expect((await listLinks(ada, {})).links.filter((link) => link.circleId)).toMatchObject([{ label: 'Kim', title: 'Family', circleId }, { label: 'Jo', title: 'Family', circleId }])
  expect(await listCircles(ada, {})).toMatchObject([{ name: 'Family', members: 2, recommendations: 1 }])
  expect(await listChoices(ada, { recommendationId: word })).toMatchObject({ circles: [{ id: circleId, members: 2, shown: true }] })

  await removeMember(ada, { memberId })
  expect(await countReaders(ada, {})).toMatchObject({ links: 2 })
  await revokeAll(ada, { andLinks: true })
  expect([await seenBy(jo), (await listLinks(ada, {})).links]).toEqual([null, []])
  expect(await getRecommendation(ada, { recommendationId: word })).toMatchObject({ links: 0 })
})

test('people and recommendations that come at the same moment all meet, whichever is first', async () => {
  const ada = await aPerson()
  const [family, work] = [await aCircle(ada), await aCircle(ada, 'Work')]
  const words = await Promise.all(['One', 'Two', 'Three'].map((title) => aWord(ada, title)))
  const circleIds = [family.circleId, work.circleId]
  const shown = words.map((recommendationId, at) => showTo(ada, { recommendationId, circleIds: at === 1 ? circleIds.toReversed() : circleIds }))
  const added = ['Kim', 'Lee', 'Mo', 'Nia'].map((name, at) => addMember(ada, { circleId: circleIds[at % 2]!, name }))
  const out = removeMember(ada, { memberId: work.jo.memberId })
  await Promise.all([...shown, ...added, out])
  for (const member of [family.jo, ...(await Promise.all(added))]) expect(await seenBy(member)).toHaveLength(3)
  expect(await seenBy(work.jo)).toBeNull()
})

test('of a token only its hash is kept', async () => {
  const ada = await aPerson()
  const { jo } = await aCircle(ada)
  expect(jo.address).toMatch(/^http:\/\/localhost:3000\/c\/[\w-]{43}$/)
  const rows = await asOwner<{ all: string }>('select l::text as all from share_link l where owner_id = $1 union all select m::text from circle_member m where owner_id = $1', [ada.id])
  expect(JSON.stringify(rows)).not.toContain(tokenOf(jo.address))
})
