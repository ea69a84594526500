import { expect, test } from 'vitest'
import { listAccess } from '@/access-log/operations/list-access'
import { addMember } from '@/circle/operations/add-member'
import { getCircle } from '@/circle/operations/get-circle'
import { removeMember } from '@/circle/operations/remove-member'
import { readCircle } from '@/circle/operations/read-circle'
import { newToken } from '@/platform/ids'
import { router } from '../../app/api/v1/router'
import { aCircle, aWord, seenBy, tokenOf } from '../support/circles'
import { aPerson } from '../support/people'
import { aVisitor } from '../support/recommendations'

const ask = (token: string, address = '192.0.2.7') => router.request(`http://localhost:3000/c/${token}/feed`, { headers: { 'x-client-address': address, 'user-agent': 'Mozilla/5.0 Firefox/150.0' } })

test('an address that nobody made, or that is taken back, has no feed', async () => {
  const ada = await aPerson()
  const { circleId } = await aCircle(ada)
  const kim = await addMember(ada, { circleId, name: 'Kim' })
  expect((await ask(tokenOf(kim.address))).status).toBe(200)
  await removeMember(ada, kim)
  const [unknown, over] = [await ask(newToken()), await ask(tokenOf(kim.address))]
  expect([unknown.status, over.status, await over.text()]).toEqual([404, 404, await unknown.text()])
})

test('a member reads the circle as a feed, which is kept nowhere and counts as no look', async () => {
  const ada = await aPerson()
  const { circleId, jo } = await aCircle(ada)
  const camera = await aWord(ada, 'Camera & <lens>', circleId)
  await aWord(ada, 'Secret')
  const answer = await ask(tokenOf(jo.address))
  expect(Object.fromEntries(answer.headers)).toMatchObject({ 'content-type': 'application/atom+xml; charset=utf-8', 'cache-control': 'no-store', 'x-robots-tag': 'noindex, nofollow', 'referrer-policy': 'no-referrer' })
  const feed = await answer.text()
  expect(feed).toContain('<title>Camera &amp; &lt;lens&gt;</title>')
  expect(feed).toContain(`<id>urn:uuid:${camera}</id>`)
  expect(feed).not.toContain('Secret')

  expect(await listAccess(ada, {})).toMatchObject([{ by: { kind: 'link', label: 'Jo', preview: true }, record: { kind: 'circle', title: 'Family' } }])
  expect((await getCircle(ada, { circleId })).people).toMatchObject([{ name: 'Jo', opens: 0, lastOpenedAt: null }])
})

test('whoever guesses waits', async () => {
  const statuses = await Promise.all(Array.from({ length: 61 }, async () => (await ask(newToken(), '198.51.100.7')).status))
  expect(statuses.filter((status) => status === 429)).toHaveLength(1)
})

test('a long circle is read page by page, and by words, whatever their accents', async () => {
  const ada = await aPerson()
  const { circleId, jo } = await aCircle(ada)
  for (const title of ['One', 'Two café', 'Three', 'Four CAFE']) await aWord(ada, title, circleId)
  const visitor = (await aVisitor(jo.address))!
  const first = await readCircle(visitor, { take: 3 })
  expect(first.letters.map(({ title }) => title)).toEqual(['Four CAFE', 'Three', 'Two café'])
  const second = await readCircle(visitor, { take: 3, before: first.next! })
  expect([second.letters.map(({ title }) => title), second.next]).toEqual([['One'], null])
  expect(await seenBy(jo, { q: 'Café' })).toEqual(['Four CAFE', 'Two café'])
  expect(await seenBy(jo, { q: 'cafe two' })).toEqual(['Two café'])
  expect(await seenBy(jo, { q: "100%_'; --" })).toEqual([])
  await expect(readCircle(visitor, { before: 'nonsense' })).rejects.toMatchObject({ code: 'INVALID_INPUT' })
  for (const q of ['caf\0', 'one\ud800', `caf ${'x'.repeat(300)}`]) expect((await seenBy(jo, { q }))!.length).toBeLessThan(3)
})
