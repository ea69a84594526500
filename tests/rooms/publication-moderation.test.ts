import { expect, test } from 'vitest'
import { listMails } from '@/outbox/operations/list-mails'
import { enter, openAs } from '@/platform/access/doorway'
import { newId } from '@/platform/ids'
import { considerPublication } from '@/publication/operations/consider-publication'
import { hidePublication } from '@/publication/operations/hide-publication'
import { keepPublication } from '@/publication/operations/keep-publication'
import { listReports } from '@/publication/operations/list-reports'
import { publish } from '@/publication/operations/publish'
import { readPerson } from '@/publication/operations/read-person'
import { readPublished } from '@/publication/operations/read-published'
import { reportPage } from '@/publication/operations/report-page'
import { seeModeration } from '@/publication/operations/see-moderation'
import { setPublishing } from '@/publication/operations/set-publishing'
import { showPublicationAgain } from '@/publication/operations/show-publication-again'
import { takeBackPublication } from '@/publication/operations/take-back-publication'
import { showToday } from '@/today/operations/show-today'
import { aPerson } from '../support/people'
import { anAdministrator, aPublicWord, aSlug, everybody, published, titlesForEverybody } from '../support/published'
import { asOwner } from '../support/showing'

const missing = { code: 'NOT_FOUND' }
let networks = 0
type At = { slug: string; recommendationId: string }
const report = (at: At, more: object = {}) => reportPage(everybody, { ...at, why: 'private', words: 'My street is in it.', address: `2001:db8:0:${(networks += 1)}::1`, ...more })
const idOf = async ({ recommendationId }: At) => (await asOwner<{ id: string }>('select id from publication where recommendation_id = $1', [recommendationId]))[0]!.id

test('nobody reports what is not public, nor writes a report past that', async () => {
  const ada = await aPerson()
  const at = await aPublicWord(ada, 'Kettle')
  const publicationId = await idOf(at)
  await expect(report({ ...at, slug: aSlug() })).rejects.toMatchObject(missing)
  await takeBackPublication(ada, at)
  await expect(report(at)).rejects.toMatchObject(missing)
  const past = openAs(everybody, (db) => db.$executeRaw`insert into public_report (owner_id, id, publication_id, why, words) values (${ada.id}::uuid, ${newId()}::uuid, ${publicationId}::uuid, 'abuse', 'x')`)
  await expect(past).rejects.toThrow(/this is not public/)
  await expect(openAs(everybody, (db) => db.$queryRaw`select words from public_report`)).rejects.toThrow(/permission denied/)
})

test('a report needs a reason and words, and the eleventh of one network waits', async () => {
  const at = await aPublicWord(await aPerson(), 'Kettle')
  await expect(report(at, { words: ' ' })).rejects.toMatchObject({ fields: { words: ['Say what is wrong with it.'] } })
  await expect(report(at, { why: 'boring' })).rejects.toMatchObject({ fields: { why: ['Choose what is wrong with it.'] } })
  const one = { address: '198.51.100.77' }
  for (let times = 0; times < 10; times += 1) await report(at, one)
  await expect(report(at, one)).rejects.toMatchObject({ code: 'TOO_MANY' })
})

test('administrators and the owner are told: the owner for what, never in which words', async () => {
  const [ada, root] = [await aPerson(), await anAdministrator()]
  const at = await aPublicWord(ada, 'Kettle')
  await report(at)
  await report(at, { why: 'abuse', about: 'page' })

  const { reports } = await considerPublication(ada, at)
  expect(reports).toMatchObject([{ why: 'abuse', about: 'page', seen: false }, { why: 'private', about: 'recommendation', seen: false }])
  expect(JSON.stringify(reports)).not.toContain('street')
  await expect(openAs(ada, (db) => db.$queryRaw`select words from public_report`)).rejects.toThrow(/permission denied/)
  expect((await showToday(ada, {})).list).toMatchObject([{ kind: 'public', recordId: at.recommendationId, title: 'Kettle', shown: true }])
  await seeModeration(ada, at)
  expect((await showToday(ada, {})).needs).toBe(0)

  const page = (await listReports(root, {})).pages.find(({ recommendationId }) => recommendationId === at.recommendationId)
  expect(page).toMatchObject({ title: 'Kettle', name: 'Ada', state: 'shown', reports: [{ words: 'My street is in it.' }, { about: 'page' }] })
  const mails = (await listMails(root, { take: 100 })).mails.filter(({ text }) => text?.includes(at.recommendationId))
  expect(new Set(mails.map(({ to }) => to)).size, 'one mail for each administrator, however often it is reported').toBe(mails.length)
  expect(mails.find(({ to }) => to === `${root.id}@example.com`)?.text).not.toContain('street')
})

test('only an administrator hides, with a reason; nobody reads it then, and its owner reads why', async () => {
  const [ada, root] = [await aPerson(), await anAdministrator()]
  const at = await aPublicWord(ada, 'Kettle')
  const publicationId = await idOf(at)
  await expect(hidePublication(ada as never, { publicationId, why: 'abuse', reason: 'No.' })).rejects.toMatchObject(missing)
  await expect(hidePublication(root, { publicationId, why: 'abuse', reason: '' })).rejects.toMatchObject({ fields: { reason: ['Say why. Its owner reads this.'] } })
  await report(at)

  await hidePublication(root, { publicationId, why: 'unlawful', reason: 'It shows a number plate.' })
  expect(await published(at)).toEqual({ over: 'unlawful', letter: null })
  expect(await titlesForEverybody(ada)).toEqual([])
  expect((await considerPublication(ada, at)).hidden).toMatchObject({ why: 'unlawful', reason: 'It shows a number plate.', seen: false })
  expect((await showToday(ada, {})).list).toMatchObject([{ kind: 'public', title: 'Kettle', shown: false }])
  const { pages, steps } = await listReports(root, {})
  expect(pages.filter(({ publicationId: id }) => id === publicationId)).toEqual([])
  expect(steps.find(({ publicationId: id }) => id === publicationId)).toMatchObject({ step: 'hidden', why: 'unlawful', byName: 'Root', hidden: true })
  await expect(hidePublication(root, { publicationId, why: 'abuse', reason: 'Again.' })).rejects.toMatchObject({ code: 'NOT_ALLOWED' })
})

test('its owner does not get past that: not under another name, nor by SQL', async () => {
  const [ada, root] = [await aPerson('Ada Kern'), await anAdministrator()]
  const at = await aPublicWord(ada, 'Kettle')
  await hidePublication(root, { publicationId: await idOf(at), why: 'abuse', reason: 'It insults Bo.' })
  await expect(publish(ada, { ...at, face: 'own-name', sure: true })).rejects.toMatchObject({ code: 'NOT_ALLOWED' })
  await takeBackPublication(ada, at)
  await expect(publish(ada, { ...at, slug: aSlug('other'), face: 'short-name', sure: true })).rejects.toMatchObject({ code: 'NOT_ALLOWED' })
  await expect(openAs(ada, (db) => db.$executeRaw`update publication set hidden_at = null`)).rejects.toThrow(/permission denied/)
})

test('shown again, everybody reads it, unless its owner took it back meanwhile', async () => {
  const [ada, root] = [await aPerson(), await anAdministrator()]
  const [kettle, lamp] = [await aPublicWord(ada, 'Kettle'), await aPublicWord(ada, 'Lamp')]
  for (const at of [kettle, lamp]) await hidePublication(root, { publicationId: await idOf(at), why: 'false', reason: 'Is it true?' })
  await expect(readPerson(everybody, kettle)).resolves.toEqual({ over: 'taken-back', page: null })
  await takeBackPublication(ada, lamp)
  for (const at of [kettle, lamp]) await showPublicationAgain(root, { publicationId: await idOf(at) })
  expect((await published(kettle)).letter).toMatchObject({ title: 'Kettle', authorName: 'Ada' })
  expect(await published(lamp)).toEqual({ over: 'taken-back', letter: null })
  await expect(showPublicationAgain(root, { publicationId: await idOf(kettle) })).rejects.toMatchObject({ code: 'NOT_ALLOWED' })
})

test('a whole page is hidden at once, and takes nothing new', async () => {
  const [ada, root] = [await aPerson(), await anAdministrator()]
  const [kettle, lamp] = [await aPublicWord(ada, 'Kettle'), await aPublicWord(ada, 'Lamp')]
  await hidePublication(root, { publicationId: await idOf(kettle), why: 'abuse', reason: 'The name is an insult.', everything: true })
  expect([(await published(kettle)).over, (await published(lamp)).over]).toEqual(['abuse', 'abuse'])
  await expect(aPublicWord(ada, 'Third')).rejects.toMatchObject({ code: 'NOT_ALLOWED' })
})

test('what may stay, stays, and the reports are settled', async () => {
  const [ada, root] = [await aPerson(), await anAdministrator()]
  const at = await aPublicWord(ada, 'Kettle')
  const publicationId = await idOf(at)
  await expect(keepPublication(root, { publicationId })).rejects.toMatchObject({ code: 'NOT_ALLOWED' })
  await report(at)
  await keepPublication(root, { publicationId })
  expect((await listReports(root, {})).pages.filter((page) => page.publicationId === publicationId)).toEqual([])
  expect((await published(at)).letter).toMatchObject({ title: 'Kettle' })
})

test('whoever looks after the server switches all of it off, and what was public is missing meanwhile', async () => {
  const [ada, root] = [await aPerson(), await anAdministrator()]
  const at = await aPublicWord(ada, 'Kettle')
  await expect(setPublishing(ada as never, { open: 'no' })).rejects.toMatchObject(missing)
  const undo = new Error('undo')
  // Rolled back: other stories publish meanwhile.
  const story = openAs(root, async (db) => {
    expect(await setPublishing.within(db, root, { open: 'no' })).toEqual({ open: false })
    await enter(db, everybody)
    await expect(readPublished.within(db, everybody, at)).rejects.toMatchObject(missing)
    await expect(readPerson.within(db, everybody, at)).rejects.toMatchObject(missing)
    await enter(db, ada)
    expect(await considerPublication.within(db, ada, at)).toMatchObject({ open: false })
    await expect(publish.within(db, ada, { ...at, face: 'own-name', sure: true })).rejects.toMatchObject({ message: expect.stringContaining('switched that off') as string })
    throw undo
  })
  await expect(story).rejects.toBe(undo)
  expect((await published(at)).letter).toMatchObject({ title: 'Kettle' })
})

test('an administrator and the owner may change the same thing at the same moment', async () => {
  const [ada, root] = [await aPerson(), await anAdministrator()]
  const at = await aPublicWord(ada, 'Kettle')
  const publicationId = await idOf(at)
  for (let times = 0; times < 5; times += 1) {
    const hiding = hidePublication(root, { publicationId, why: 'other', reason: 'Why not?' })
    const publishing = Array.from({ length: 3 }, (_, n) => publish(ada, { ...at, face: 'own-name', listed: n % 2 === 0, sure: true }))
    const done = await Promise.allSettled([hiding, ...publishing])
    for (const one of done) if (one.status === 'rejected') expect(one.reason).toMatchObject({ code: 'NOT_ALLOWED' })
    expect(await titlesForEverybody(ada)).toEqual([])
    await showPublicationAgain(root, { publicationId })
    expect(await titlesForEverybody(ada)).toEqual(['Kettle'])
  }
})
