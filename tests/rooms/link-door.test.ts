import { expect, test } from 'vitest'
import { anyone } from '@/platform/auth/prove-actor'
import { newPass, passCookie } from '@/platform/auth/pass'
import { newId, newToken } from '@/platform/ids'
import { readRecommendation } from '@/recommendation/operations/read-recommendation'
import { createShareLink } from '@/share-link/operations/create-share-link'
import { listAllLinks } from '@/share-link/operations/list-all-links'
import { lookAtDoor } from '@/share-link/operations/look-at-door'
import { openDoor } from '@/share-link/operations/open-door'
import { revokeShareLink } from '@/share-link/operations/revoke-share-link'
import { aPerson } from '../support/people'
import { aRecommendation, aVisitor } from '../support/recommendations'
import { asOwner } from '../support/showing'

const missing = { code: 'NOT_FOUND' }

async function aDoor(door: { passcode?: string; maxBrowsers?: number }) {
  const ada = await aPerson()
  const { id: recommendationId } = await aRecommendation(ada)
  const { id, address } = await createShareLink(ada, { recommendationId, ...door })
  const token = address.split('/s/')[1]!
  const withPass = (pass = newPass(id)) => aVisitor(address, undefined, { cookie: `other=1; ${passCookie(id)}=${pass}` })
  const enter = (passcode?: string, from = '192.0.2.1') => openDoor(anyone, { token, passcode, address: from })
  return { ada, id, recommendationId, address, token, withPass, enter }
}

test('behind a door there is nobody without a pass; a pass of another link, an old or an invented one opens nothing', async () => {
  const { id, address, withPass } = await aDoor({ passcode: 'swordfish' })
  const other = await aDoor({ passcode: 'swordfish' })
  expect(await aVisitor(address)).toBeNull()
  expect(await withPass(newPass(other.id))).toBeNull()
  expect(await withPass('invented')).toBeNull()
  expect(await withPass('')).toBeNull()
  expect(await withPass()).toMatchObject({ id })
  expect(await readRecommendation((await withPass())!, {})).toMatchObject({ title: 'Sony α6400' })
})

test('a link without a door, an unknown one and an ended one have none to look at', async () => {
  const open = await aDoor({})
  await expect(lookAtDoor(anyone, { token: open.token })).rejects.toMatchObject(missing)
  await expect(openDoor(anyone, { token: open.token, address: '192.0.2.1' })).rejects.toMatchObject(missing)
  await expect(lookAtDoor(anyone, { token: newToken() })).rejects.toMatchObject(missing)
  const ended = await aDoor({ passcode: 'swordfish' })
  expect(await lookAtDoor(anyone, { token: ended.token })).toEqual({ asksPasscode: true, full: false })
  await revokeShareLink(ended.ada, { shareLinkId: ended.id })
  await expect(lookAtDoor(anyone, { token: ended.token })).rejects.toMatchObject(missing)
  await expect(ended.enter('swordfish')).rejects.toMatchObject(missing)
})

test('the word is asked for, guessed ten times by one network at most, and kept by nobody', async () => {
  const { id, enter } = await aDoor({ passcode: 'swordfish' })
  await expect(enter()).rejects.toMatchObject({ fields: { passcode: ['Give the word that you were told.'] } })
  await expect(enter('sword')).rejects.toMatchObject({ fields: { passcode: ['That is not the word.'] } })
  expect(await enter(' swordfish ')).toEqual({ shareLinkId: id })
  const guesser = '198.51.100.9'
  for (let guess = 0; guess < 10; guess++) await expect(enter('guess', guesser)).rejects.toMatchObject({ code: 'INVALID_INPUT' })
  await expect(enter('swordfish', guesser)).rejects.toMatchObject({ code: 'TOO_MANY' })
  expect(JSON.stringify(await asOwner('select * from share_link where id = $1', [id]))).not.toContain('swordfish')
})

test('of twenty at once, three go in where three may', async () => {
  const { enter, token, ada } = await aDoor({ maxBrowsers: 3 })
  const tried = await Promise.allSettled(Array.from({ length: 20 }, () => enter()))
  expect(tried.filter(({ status }) => status === 'fulfilled')).toHaveLength(3)
  expect(tried.find(({ status }) => status === 'rejected')).toMatchObject({ reason: { code: 'CONFLICT' } })
  expect(await lookAtDoor(anyone, { token })).toEqual({ asksPasscode: false, full: true })
  expect(await listAllLinks(ada, {})).toMatchObject([{ maxBrowsers: 3, browsers: 3, hasPasscode: false, opens: 0 }])
})

test('looking at the door counts and logs nothing', async () => {
  const { id, token } = await aDoor({ maxBrowsers: 3 })
  for (let look = 0; look < 5; look++) await lookAtDoor(anyone, { token })
  expect(await asOwner('select browsers from share_link where id = $1', [id])).toEqual([{ browsers: 0 }])
  expect(await asOwner('select 1 from access_event where share_link_id = $1', [id])).toEqual([])
})

test('all my links are in one list, with what they open, also when that is gone; nobody else’s', async () => {
  const { ada, id, recommendationId, withPass } = await aDoor({ passcode: 'swordfish' })
  await readRecommendation((await withPass())!, {})
  expect(await listAllLinks(ada, {})).toMatchObject([{ id, opensKind: 'recommendation', title: 'Sony α6400', page: `/recommendations/${recommendationId}`, opens: 1, hasPasscode: true }])
  expect(await listAllLinks(await aPerson('Bo'), {})).toEqual([])
})

test.each([
  [{ passcode: 'abc' }, 'passcode'],
  [{ maxBrowsers: 0 }, 'maxBrowsers'],
  [{ maxBrowsers: 1001 }, 'maxBrowsers'],
])('%j is refused at its field', async (door, field) => {
  await expect(aDoor(door)).rejects.toMatchObject({ fields: { [field]: [expect.any(String) as string] } })
})

test('a link opens one thing', async () => {
  const ada = await aPerson()
  const { id: recommendationId } = await aRecommendation(ada)
  await expect(createShareLink(ada, {})).rejects.toMatchObject({ code: 'INVALID_INPUT' })
  await expect(createShareLink(ada, { recommendationId, askId: newId() })).rejects.toMatchObject({ code: 'INVALID_INPUT' })
})
