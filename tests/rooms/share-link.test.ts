import { expect, test } from 'vitest'
import type { Actor } from '@/platform/access/actor'
import { openAs } from '@/platform/access/doorway'
import { system } from '@/platform/auth/prove-actor'
import { hashToken, newToken } from '@/platform/ids'
import { editRecommendation } from '@/recommendation/operations/edit-recommendation'
import { getRecommendation } from '@/recommendation/operations/get-recommendation'
import { readRecommendation } from '@/recommendation/operations/read-recommendation'
import { removeRecommendation } from '@/recommendation/operations/remove-recommendation'
import { restoreRecommendation } from '@/recommendation/operations/restore-recommendation'
import { createShareLink } from '@/share-link/operations/create-share-link'
import { listShareLinks } from '@/share-link/operations/list-share-links'
import { revokeShareLink } from '@/share-link/operations/revoke-share-link'
import { aPerson } from '../support/people'
import { aRecommendation, aVisitor } from '../support/recommendations'

const missing = { code: 'NOT_FOUND' }
const visits = (person: Actor<'person'>) => openAs(person, (db) => db.accessEvent.findMany({ orderBy: { id: 'asc' } }))

async function aLink(person: Actor<'person'>, ...shown: Parameters<typeof aRecommendation>[1][]) {
  const { id: recommendationId } = await aRecommendation(person, ...shown)
  const { id: shareLinkId, address } = await createShareLink(person, { recommendationId, label: 'Jo' })
  return { recommendationId, shareLinkId, address, jo: (await aVisitor(address))! }
}

test('an address that nobody made opens nothing', async () => {
  expect(await aVisitor(`https://turnabout.example/s/${newToken()}`)).toBeNull()
  expect(await aVisitor('https://turnabout.example/s/')).toBeNull()
})

test('Bo can neither make, see nor take back a link to what Ada recommends', async () => {
  const ada = await aPerson()
  const bo = await aPerson('Bo')
  const { recommendationId, shareLinkId, jo } = await aLink(ada)

  await expect(createShareLink(bo, { recommendationId })).rejects.toMatchObject(missing)
  await expect(revokeShareLink(bo, { shareLinkId })).rejects.toMatchObject(missing)
  expect(await listShareLinks(bo, { recommendationId })).toEqual([])
  expect(await readRecommendation(jo, {})).toMatchObject({ title: 'Sony α6400' })
  expect(await listShareLinks(ada, { recommendationId })).toHaveLength(1)
})

test('a friend sees the chosen facts and nothing else', async () => {
  const ada = await aPerson('Ada')
  const { jo } = await aLink(ada, 'price', 'solved')
  const letter = await readRecommendation(jo, {})

  expect(letter).toEqual({
    verdict: 'recommends',
    photos: [],
    title: 'Sony α6400',
    sentence: 'Three years, two falls.',
    authorName: 'Ada',
    facts: [
      { key: 'price', value: { amount: '899.00', currency: 'EUR', year: 2023 } },
      { key: 'solved', value: { days: 6 } },
    ],
    createdAt: expect.any(String) as string,
  })
  expect(JSON.stringify(letter)).not.toMatch(/canary|Meyer|ILCE|flickered/)
})

test('the database itself gives a visitor one recommendation, and none of what it was told from', async () => {
  const ada = await aPerson()
  const { recommendationId, jo } = await aLink(ada)
  await aLink(ada)
  const ask = (sql: string) => openAs(jo, (db) => db.$queryRawUnsafe<{ id: string }[]>(sql))

  expect(await ask('select id from recommendation')).toEqual([{ id: recommendationId }])
  await expect(ask('select readers from recommendation')).rejects.toThrow(/permission denied/)
  await expect(ask('select product_id from recommendation')).rejects.toThrow(/permission denied/)
  for (const table of ['opinion', 'person', 'solution', 'permission']) {
    await expect(ask(`select 1 from ${table}`)).rejects.toThrow(/permission denied/)
  }
  for (const table of ['product', 'issue', 'relationship', 'message', 'interaction', 'document']) {
    expect(await ask(`select id from ${table}`)).toEqual([])
  }
  expect(await ask('select id from share_link')).toEqual([{ id: jo.id }])
  await expect(ask('select token_hash from share_link')).rejects.toThrow(/permission denied/)
  await expect(ask('select 1 from access_event')).rejects.toThrow(/permission denied/)
  await expect(ask(`update recommendation set title = 'mine' returning id`)).rejects.toThrow(/permission denied/)
})

test('taken back, expired or removed, it opens nothing from the next request on, even for who is inside', async () => {
  const ada = await aPerson()
  const revoked = await aLink(ada)
  expect(await revokeShareLink(ada, { shareLinkId: revoked.shareLinkId })).toMatchObject({ recommendationId: revoked.recommendationId })
  expect(await aVisitor(revoked.address)).toBeNull()
  await expect(readRecommendation(revoked.jo, {})).rejects.toMatchObject(missing)
  await expect(revokeShareLink(ada, { shareLinkId: revoked.shareLinkId })).rejects.toMatchObject({ code: 'NOT_ALLOWED' })

  const expired = await aLink(ada)
  await letTimePass(ada, expired)
  await expect(readRecommendation(expired.jo, {})).rejects.toMatchObject(missing)

  const removed = await aLink(ada)
  await removeRecommendation(ada, removed)
  await expect(readRecommendation(removed.jo, {})).rejects.toMatchObject(missing)
  await expect(createShareLink(ada, removed)).rejects.toMatchObject(missing)
  await restoreRecommendation(ada, removed)
  expect(await readRecommendation((await aVisitor(removed.address))!, {})).toMatchObject({ title: 'Sony α6400' })
})

test('the other link goes on when one is taken back, and both survive an edit', async () => {
  const ada = await aPerson()
  const { recommendationId, shareLinkId, address } = await aLink(ada)
  const links = await Promise.all(['Mum', 'Kim', 'Lee'].map((label) => createShareLink(ada, { recommendationId, label })))
  expect(await getRecommendation(ada, { recommendationId })).toMatchObject({ links: 4 })

  await revokeShareLink(ada, { shareLinkId })
  expect(await editRecommendation(ada, { recommendationId, title: 'New', sentence: 'Words.' })).toMatchObject({ links: 3 })
  for (const link of links) expect(await readRecommendation((await aVisitor(link.address))!, {})).toMatchObject({ title: 'New' })
  expect(await aVisitor(address)).toBeNull()
})

test('Ada sees who opened what; previews are marked and not counted', async () => {
  const ada = await aPerson()
  const { recommendationId, shareLinkId, address, jo } = await aLink(ada)
  await readRecommendation(jo, {})
  await readRecommendation((await aVisitor(address, 'WhatsApp/2.23'))!, {})

  const seen = { recordKind: 'recommendation', recordId: recommendationId, shareLinkId, companyId: null }
  expect(await visits(ada)).toMatchObject([{ ...seen, preview: false }, { ...seen, preview: true }])
  const [link] = await listShareLinks(ada, { recommendationId })
  expect(link).toMatchObject({ id: shareLinkId, label: 'Jo', state: 'open', opens: 1, expiresAt: null })
  expect(Date.parse(link!.lastOpenedAt!)).toBeGreaterThan(Date.now() - 60_000)
})

test('what is fetched ahead of a click, or without its words, is a preview', async () => {
  const ada = await aPerson()
  const { recommendationId, address } = await aLink(ada)
  for (const [name, value] of [['x-client-method', 'HEAD'], ['sec-purpose', 'prefetch;prerender'], ['purpose', 'prefetch'], ['next-router-prefetch', '1']] as const) {
    await readRecommendation((await aVisitor(address, undefined, { [name]: value }))!, {})
  }
  await readRecommendation((await aVisitor(address, undefined, { 'x-client-method': 'GET' }))!, {})

  expect((await visits(ada)).map(({ preview }) => preview)).toEqual([true, true, true, true, false])
  expect(await listShareLinks(ada, { recommendationId })).toMatchObject([{ opens: 1 }])
})

test('a visit that finds nothing leaves no line', async () => {
  const ada = await aPerson()
  const { shareLinkId, jo } = await aLink(ada)
  await revokeShareLink(ada, { shareLinkId })
  await expect(readRecommendation(jo, {})).rejects.toMatchObject(missing)
  expect(await visits(ada)).toEqual([])
})

test('of the token only its hash is kept, and Ada cannot even read that', async () => {
  const ada = await aPerson()
  const { address, recommendationId } = await aLink(ada)
  const token = address.split('/s/')[1]!
  expect(address).toBe(`http://localhost:3000/s/${token}`)
  expect(token).toMatch(/^[\w-]{43}$/)

  const kept = await openAs(system, (db) => db.shareLink.findMany({ where: { recommendationId } }))
  expect(kept.map(({ tokenHash }) => tokenHash)).toEqual([hashToken(token)])
  expect(JSON.stringify(kept)).not.toContain(token)
  await expect(openAs(ada, (db) => db.$queryRaw`select token_hash from share_link`)).rejects.toThrow(/permission denied/)
})

test('a link lasts for good, for thirty days, or through its last day; a past day is refused', async () => {
  const ada = await aPerson()
  const { id: recommendationId } = await aRecommendation(ada)
  const until = new Date(Date.now() + 86_400_000).toISOString().slice(0, 10)
  await createShareLink(ada, { recommendationId, expiry: 'month' })
  await createShareLink(ada, { recommendationId, expiry: 'day', until })

  const [day, month] = await listShareLinks(ada, { recommendationId })
  expect(Date.parse(day!.expiresAt!)).toBe(Date.parse(until) + 86_400_000)
  expect(Date.parse(month!.expiresAt!) / 86_400_000).toBeCloseTo(Date.now() / 86_400_000 + 30, 2)

  const past = createShareLink(ada, { recommendationId, expiry: 'day', until: '2020-01-01' })
  await expect(past).rejects.toMatchObject({ fields: { until: ['Choose a day that is still to come.'] } })
  await expect(createShareLink(ada, { recommendationId, expiry: 'day' })).rejects.toMatchObject({ fields: { until: ['Choose the last day.'] } })
})

/** The stamp on the record is what the row policy of visitors judges, on the clock of the database. */
async function letTimePass(person: Actor<'person'>, link: { recommendationId: string; shareLinkId: string }) {
  const stamp = { [`link:${link.shareLinkId}`]: new Date(Date.now() - 1000).toISOString() }
  await openAs(person, (db) => db.recommendation.updateMany({ where: { id: link.recommendationId }, data: { readers: stamp } }))
}
