import jsQR from 'jsqr'
import { expect, test } from 'vitest'
import { listAccess } from '@/access-log/operations/list-access'
import { listLinks } from '@/access-log/operations/list-links'
import { answerIssue } from '@/inbox/operations/answer-issue'
import { addFace } from '@/face/operations/add-face'
import { logInteraction } from '@/interaction/operations/log-interaction'
import { removeInteraction } from '@/interaction/operations/remove-interaction'
import { addMessage } from '@/issue/operations/add-message'
import { editIssue } from '@/issue/operations/edit-issue'
import { listIssues } from '@/issue/operations/list-issues'
import { moveIssue } from '@/issue/operations/move-issue'
import { removeIssue } from '@/issue/operations/remove-issue'
import { reportIssue } from '@/issue/operations/report-issue'
import { resolveIssue } from '@/issue/operations/resolve-issue'
import { restoreIssue } from '@/issue/operations/restore-issue'
import type { Actor } from '@/platform/access/actor'
import { openAs } from '@/platform/access/doorway'
import { findVisitor } from '@/platform/auth/find-visitor'
import { qrOf } from '@/platform/qr'
import { readRecommendation } from '@/recommendation/operations/read-recommendation'
import { considerCase } from '@/share-link/operations/consider-case'
import { createCaseLink } from '@/share-link/operations/create-case-link'
import { createShareLink } from '@/share-link/operations/create-share-link'
import { listCaseLinks } from '@/share-link/operations/list-case-links'
import { listShareLinks } from '@/share-link/operations/list-share-links'
import { readCase } from '@/share-link/operations/read-case'
import { revokeShareLink } from '@/share-link/operations/revoke-share-link'
import { jobs } from '@/share-link/jobs'
import { aPerson } from '../support/people'
import { aRecommendation } from '../support/recommendations'
import { aStory, asOwner, permit } from '../support/showing'

const missing = { code: 'NOT_FOUND' }
const open = (address: string) => findVisitor(address.split('/').at(-1)!, new Headers({ 'user-agent': 'Firefox' }))

async function aCase(chosen: Partial<Parameters<typeof createCaseLink>[1]> = {}) {
  const story = await aStory()
  const issueId = story.issue.id
  await asOwner(`update relationship set customer_number = 'C-4711', notes = 'canary' where owner_id = $1`, [story.ada.id])
  await asOwner(`update issue set at_stake = 987.65, currency = 'EUR', severity = 'serious' where id = $1`, [issueId])
  await logInteraction(story.ada, { issueId, channel: 'call', who: 'Kim', said: 'Call back on Monday.', minutes: 14 })
  const secret = await reportIssue(story.ada, { title: 'canary', company: story.acme.domain })
  const face = await addFace(story.ada, { name: 'A. Lovelace' })
  const link = await createCaseLink(story.ada, { issueId, label: 'The dealer', face: face.id, ...chosen })
  return { ...story, secret, issueId, link, shareLinkId: link.id, agent: (await open(link.address))! }
}

test('Bo can neither make, see nor take back a case link of Ada’s', async () => {
  const bo = await aPerson('Bo')
  const { ada, issueId, shareLinkId } = await aCase()
  await expect(createCaseLink(bo, { issueId })).rejects.toMatchObject(missing)
  await expect(considerCase(bo, { issueId })).rejects.toMatchObject(missing)
  await expect(revokeShareLink(bo, { shareLinkId })).rejects.toMatchObject(missing)
  expect(await listCaseLinks(bo, { issueId })).toEqual([])
  expect(await considerCase(ada, { issueId })).toMatchObject({ company: { customerNumber: 'C-4711' }, product: { name: 'i30 Kombi' }, privateNotes: 1, documents: 0 })
})

test('whoever has the link reads the story of one issue, and nothing that was not chosen', async () => {
  const { agent } = await aCase()
  const seen = await readCase(agent, {})
  expect(seen).toMatchObject({
    ...{ title: 'Interior lights stay on', details: 'One evening in five.', wanted: 'How to turn them off', shownAs: 'A. Lovelace' },
    ...{ customerNumber: null, product: null, documents: [], resolution: null },
    messages: [{ author: 'person', body: 'It happened again.' }],
    interactions: [{ channel: 'call', direction: 'out', who: 'Kim', said: 'Call back on Monday.', minutes: 14 }],
  })
  expect(JSON.stringify(seen)).not.toMatch(/favour|canary|C-4711|SERIAL-77|serious|987\.65|Ada/)
})

test('the product and the customer number are shown when they were chosen', async () => {
  const { agent, ada, issueId } = await aCase({ showsProduct: true, showsCustomer: true })
  expect(await readCase(agent, {})).toMatchObject({ customerNumber: 'C-4711', product: { name: 'i30 Kombi', serialNumbers: ['SERIAL-77'] } })

  const other = await reportIssue(ada, { title: 'Another', company: 'kia.com' })
  await expect(moveIssue(ada, { issueId, company: 'kia.com' })).rejects.toMatchObject({ fields: { company: [expect.stringContaining('customer number')] } })
  await expect(editIssue(ada, { issueId, title: 'X', company: other.company!.name })).rejects.toMatchObject({ code: 'INVALID_INPUT' })
  await editIssue(ada, { issueId, title: 'Lights' })
  expect(await readCase(agent, {})).toMatchObject({ title: 'Lights', customerNumber: null, product: null })
})

test('the database itself gives the visitor this one case', async () => {
  const { agent, issueId } = await aCase({ showsProduct: true, showsCustomer: true, showsDocuments: true })
  const ask = (sql: string) => openAs(agent, (db) => db.$queryRawUnsafe<object[]>(sql))
  expect(await ask('select id from issue')).toEqual([{ id: issueId }])
  expect(await ask('select body from message')).toEqual([{ body: 'It happened again.' }])
  for (const column of ['at_stake', 'severity', 'recovered', 'deadline', 'readers', 'folded', 'version']) {
    await expect(ask(`select ${column} from issue`)).rejects.toThrow(/permission denied/)
  }
  await expect(ask('select notes from relationship')).rejects.toThrow(/permission denied/)
  await expect(ask('select private from message')).rejects.toThrow(/permission denied/)
  await expect(ask('select price from product')).rejects.toThrow(/permission denied/)
  for (const table of ['solution', 'opinion', 'permission', 'reminder', 'person']) await expect(ask(`select 1 from ${table}`)).rejects.toThrow(/permission denied/)
  await expect(ask(`update issue set title = 'mine'`)).rejects.toThrow(/permission denied/)
})

test('what is said later is in the case, too; what is taken out is not', async () => {
  const { ada, acme, issueId, agent } = await aCase()
  const { entryId } = await permit(ada, issueId)
  await addMessage(ada, { issueId, body: 'And again.' })
  await addMessage(ada, { issueId, body: 'canary', private: true })
  const { interactionId } = await logInteraction(ada, { issueId, channel: 'letter', said: 'By registered mail.' })
  await answerIssue(acme, { entryId, body: 'We look into it.' })
  const bodies = async () => (await readCase(agent, {})).messages.map(({ body }) => body)
  expect(await bodies()).toEqual(['It happened again.', 'And again.'])

  const [errand] = await asOwner<{ payload: object; owner_id: string }>(`select payload, owner_id from outbox where kind = 'share-link.stamp' and owner_id = $1`, [ada.id])
  await jobs['share-link.stamp']!.work(errand!.payload, errand!.owner_id)
  expect(await bodies()).toEqual(['It happened again.', 'And again.', 'We look into it.'])
  expect((await readCase(agent, {})).interactions).toHaveLength(2)
  await removeInteraction(ada, { interactionId })
  expect((await readCase(agent, {})).interactions).toHaveLength(1)
  await resolveIssue(ada, { issueId, outcome: 'given-up' })
  expect(await readCase(agent, {})).toMatchObject({ resolution: { outcome: 'given-up' } })
})

test('taken back, expired or removed, it opens nothing from the next request on, even for who is inside', async () => {
  const revoked = await aCase({ showsProduct: true, showsCustomer: true })
  const goesOn = await createCaseLink(revoked.ada, { issueId: revoked.issueId, showsProduct: true })
  expect(await revokeShareLink(revoked.ada, revoked)).toMatchObject({ issueId: revoked.issueId, recommendationId: null })
  await expect(readCase(revoked.agent, {})).rejects.toMatchObject(missing)
  expect(await open(revoked.link.address)).toBeNull()
  const left = (table: string) => openAs(revoked.agent, (db) => db.$queryRawUnsafe<object[]>(`select id from ${table}`))
  for (const table of ['issue', 'message', 'interaction', 'product', 'relationship', 'share_link']) expect([table, await left(table)]).toEqual([table, []])
  expect(await readCase((await open(goesOn.address))!, {})).toMatchObject({ product: { name: 'i30 Kombi' } })

  const expired = await aCase()
  await asOwner(`update share_link set expires_at = now() - interval '1 minute' where id = $1`, [expired.shareLinkId])
  await asOwner(`update issue set readers = readers || jsonb_build_object('link:' || $2::text, now() - interval '1 minute') where id = $1`, [expired.issueId, expired.shareLinkId])
  expect(await open(expired.link.address)).toBeNull()
  await expect(readCase(expired.agent, {})).rejects.toMatchObject(missing)

  const removed = await aCase()
  await removeIssue(removed.ada, removed)
  await expect(readCase(removed.agent, {})).rejects.toMatchObject(missing)
  expect(await openAs(removed.agent, (db) => db.$queryRawUnsafe('select id from message'))).toEqual([])
  await expect(createCaseLink(removed.ada, removed)).rejects.toMatchObject(missing)
  await restoreIssue(removed.ada, removed)
  expect(await readCase(removed.agent, {})).toMatchObject({ messages: [{ body: 'It happened again.' }] })
})

test('a link to a recommendation opens no case, and a case link no recommendation', async () => {
  const { ada, agent } = await aCase()
  const { id: recommendationId } = await aRecommendation(ada)
  const friend = (await open((await createShareLink(ada, { recommendationId })).address))!
  await expect(readCase(friend, {})).rejects.toMatchObject(missing)
  await expect(readRecommendation(agent, {})).rejects.toMatchObject(missing)
})

test('it never lasts for good: 30 days unless said otherwise, a year at most', async () => {
  const { ada, issueId } = await aCase()
  const day = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10)
  for (const until of [day(-1), day(800)]) await expect(createCaseLink(ada, { issueId, expiry: 'day', until })).rejects.toMatchObject({ fields: { until: [expect.any(String)] } })
  await expect(createCaseLink(ada, { issueId, expiry: 'day' })).rejects.toMatchObject({ fields: { until: ['Choose the last day.'] } })
  await expect(createCaseLink(ada, { issueId, expiry: 'never' as '7' })).rejects.toMatchObject({ code: 'INVALID_INPUT' })

  await createCaseLink(ada, { issueId, expiry: '7' })
  await createCaseLink(ada, { issueId, expiry: 'day', until: day(2) })
  const ends = (await listCaseLinks(ada, { issueId })).map(({ expiresAt }) => Math.round((Date.parse(expiresAt!) - Date.now()) / 86_400_000))
  expect([[2, 3].includes(ends[0]!), ...ends.slice(1)]).toEqual([true, 7, 30])
})

test('Ada sees each look, where it is from, and what opens her records now', async () => {
  const { ada, issueId, agent, link, shareLinkId } = await aCase()
  await readCase(agent, {})
  await readCase((await findVisitor(link.address.split('/').at(-1)!, new Headers({ 'user-agent': 'WhatsApp/2' })))!, {})
  expect(await listCaseLinks(ada, { issueId })).toMatchObject([{ id: shareLinkId, label: 'The dealer', state: 'open', opens: 1 }])
  expect(await listAccess(ada, { recordId: issueId })).toMatchObject([{ by: { preview: true } }, { by: { kind: 'link', label: 'The dealer', preview: false }, record: { kind: 'issue' } }])
  expect((await listIssues(ada, {})).map(({ title, links }) => [title, links])).toEqual([['canary', 0], ['Interior lights stay on', 1]])
  expect((await listLinks(ada, {})).links).toMatchObject([{ issueId, recommendationId: null, title: 'Interior lights stay on' }])
  expect(await listShareLinks(ada, { recommendationId: issueId })).toEqual([])
})

test('the address is kept by nobody, and the picture says it', async () => {
  const { link, ada } = await aCase()
  expect(link.address).toMatch(/^http:\/\/localhost:3000\/case\/[\w-]{43}$/)
  const rows = await asOwner<{ all: string }>(`select s::text as all from share_link s where owner_id = $1`, [ada.id])
  expect(JSON.stringify(rows)).not.toContain(link.address.split('/').at(-1))
  expect(decoded(link.qr)).toBe(link.address)
  expect(decoded(qrOf('https://turnabout.example/case/é?x=1'))).toBe('https://turnabout.example/case/é?x=1')
})

/** Draws the path as a browser would, four pixels a square, and reads it as a telephone would. */
function decoded({ size, path }: { size: number; path: string }): string | undefined {
  const width = size * 4
  const pixels = new Uint8ClampedArray(width * width * 4).fill(255)
  for (const [, x, y, run] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g)) {
    for (let py = Number(y) * 4; py < Number(y) * 4 + 4; py++)
      for (let px = Number(x) * 4; px < (Number(x) + Number(run)) * 4; px++) pixels.fill(0, (py * width + px) * 4, (py * width + px) * 4 + 3)
  }
  return jsQR(pixels, width, width)?.data
}

test('two case links at once both open, and a message that crosses one is in it', async () => {
  const { ada, issueId } = await aCase()
  const [first, second] = await Promise.all([createCaseLink(ada, { issueId }), createCaseLink(ada, { issueId }), addMessage(ada, { issueId, body: 'Crossing.' })])
  for (const { address } of [first, second]) expect((await readCase((await open(address)) as Actor<'visitor'>, {})).messages.map(({ body }) => body)).toContain('Crossing.')
})
