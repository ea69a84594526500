// The pictures that messages show beside a link say no more than the link does.
import sharp from 'sharp'
import { expect, test } from 'vitest'
import { listAccess } from '@/access-log/operations/list-access'
import { drawCard } from '@/platform/card/card'
import { lines, shape } from '@/platform/card/type'
import { considerPublication } from '@/publication/operations/consider-publication'
import { takeBackPublication } from '@/publication/operations/take-back-publication'
import { createShareLink } from '@/share-link/operations/create-share-link'
import { listShareLinks } from '@/share-link/operations/list-share-links'
import { openDoor } from '@/share-link/operations/open-door'
import { revokeShareLink } from '@/share-link/operations/revoke-share-link'
import { anyone } from '@/platform/auth/prove-actor'
import { newToken } from '@/platform/ids'
import { router } from '../../app/api/v1/router'
import { aCircle, aWord, tokenOf } from '../support/circles'
import { aPerson } from '../support/people'
import { aPublicWord } from '../support/published'

let networks = 0
const ask = (path: string, sent: Record<string, string> = {}) =>
  router.request(`http://localhost:3000${path}`, { headers: { 'x-client-address': `2001:db8:7:${(networks += 1)}::1`, 'user-agent': 'Mozilla/5.0 Firefox/150.0', ...sent } })
const bytes = async (answer: Response) => Buffer.from(await answer.arrayBuffer())

test('a link that never was, and one that is taken back, have no picture', async () => {
  const ada = await aPerson()
  const link = await createShareLink(ada, { recommendationId: await aWord(ada, 'Kettle') })
  const at = `/s/${tokenOf(link.address)}/card.png`
  expect((await ask(at)).status).toBe(200)
  await revokeShareLink(ada, { shareLinkId: link.id })
  const [over, unknown] = [await ask(at), await ask(`/s/${newToken()}/card.png`)]
  expect([over.status, unknown.status, await over.text()]).toEqual([404, 404, await unknown.text()])
})

test('a picture is 1200 × 630, is kept nowhere, and counts as no look, whoever fetches it', async () => {
  const ada = await aPerson()
  const recommendationId = await aWord(ada, 'Kettle')
  const link = await createShareLink(ada, { recommendationId, label: 'Jo' })
  const answer = await ask(`/s/${tokenOf(link.address)}/card.png`)
  expect(Object.fromEntries(answer.headers)).toMatchObject({ 'content-type': 'image/png', 'cache-control': 'no-store', 'referrer-policy': 'no-referrer', 'x-robots-tag': 'noindex' })
  expect(await sharp(await bytes(answer)).metadata()).toMatchObject({ width: 1200, height: 630, format: 'png' })
  expect(await listAccess(ada, {})).toMatchObject([{ by: { kind: 'link', label: 'Jo', preview: true }, record: { kind: 'recommendation' } }])
  expect(await listShareLinks(ada, { recommendationId })).toMatchObject([{ opens: 0 }])
})

test('behind a door every link has the same picture, which takes no browser’s place', async () => {
  const ada = await aPerson()
  const recommendationId = await aWord(ada, 'Kettle')
  const [word, few] = [await createShareLink(ada, { recommendationId, passcode: 'open sesame' }), await createShareLink(ada, { recommendationId: await aWord(ada, 'Lamp'), maxBrowsers: '1' })]
  const [one, other] = [await bytes(await ask(`/s/${tokenOf(word.address)}/card.png`)), await bytes(await ask(`/s/${tokenOf(few.address)}/card.png`))]
  expect(one.equals(other)).toBe(true)
  expect(await listAccess(ada, {})).toEqual([])
  await expect(openDoor(anyone, { token: tokenOf(few.address), address: '192.0.2.1' })).resolves.toMatchObject({ shareLinkId: few.id })
  const without = await createShareLink(ada, { recommendationId })
  expect(one.equals(await bytes(await ask(`/s/${tokenOf(without.address)}/card.png`)))).toBe(false)
})

test('a circle has a picture, which is no look at it', async () => {
  const ada = await aPerson()
  const { jo } = await aCircle(ada)
  expect((await ask(`/c/${tokenOf(jo.address)}/card.png`)).status).toBe(200)
  expect(await listAccess(ada, {})).toMatchObject([{ by: { preview: true }, record: { kind: 'circle' } }])
})

test('so has each thing on its page, and what is not on it has none', async () => {
  const ada = await aPerson()
  const { jo, circleId } = await aCircle(ada)
  const pictureOf = (id: string) => ask(`/c/${tokenOf(jo.address)}/${id}/card.png`)
  expect((await pictureOf(await aWord(ada, 'Lamp'))).status).toBe(404)
  expect((await pictureOf(await aWord(ada, 'Kettle', circleId))).headers.get('content-type')).toBe('image/png')
  expect(await listAccess(ada, {})).toMatchObject([{ by: { preview: true }, record: { kind: 'recommendation' } }])
})

test('what is public has one until it is over, and is not sent again to who has it', async () => {
  const ada = await aPerson()
  const at = await aPublicWord(ada, 'Kettle')
  const paths = [`/people/${at.slug}/card.png`, `/people/${at.slug}/${at.recommendationId}/card.png`]
  const first = await ask(paths[1]!)
  expect((await ask(paths[1]!, { 'if-none-match': first.headers.get('etag')! })).status).toBe(304)
  expect((await ask(paths[0]!)).status).toBe(200)
  expect((await considerPublication(ada, at)).inForce).toMatchObject({ looks: 0 })
  await takeBackPublication(ada, at)
  for (const path of paths) expect((await ask(path)).status).toBe(404)
})

test('words are drawn from letters of our own, in many scripts; what has none is left out', async () => {
  for (const text of ['Kettle', 'Süß', 'Nguyễn', 'Ελλάδα', 'Русский']) expect(shape(text, 'title').letters.length, text).toBe(text.length)
  expect([shape('日本語', 'title').letters, lines('日本語 \u{1F600}', 'title', 10, 3)]).toEqual([[], []])
  const dark = async (title: string) => (await sharp(await drawCard({ head: '', title, text: '' })).greyscale().stats()).channels[0]!.mean
  expect(await dark('MMMMMMMM')).toBeLessThan((await dark('日本語')) - 3)
})

test('long words stay on the picture', () => {
  const [one, two, ...more] = lines(`${'x'.repeat(100)} ${'word '.repeat(200)}`, 'title', 12, 2)
  expect(more).toEqual([])
  for (const line of [one!, two!]) expect(line.width).toBeLessThanOrEqual(12)
})
