import { expect, test } from 'vitest'
import { reportIssue } from '@/issue/operations/report-issue'
import { editNotice } from '@/notice/operations/edit-notice'
import { endNotice } from '@/notice/operations/end-notice'
import { listNews } from '@/notice/operations/list-news'
import { listNotices } from '@/notice/operations/list-notices'
import { listOnIssue } from '@/notice/operations/list-on-issue'
import { seeNotice } from '@/notice/operations/see-notice'
import { writeNotice } from '@/notice/operations/write-notice'
import { revokePermission } from '@/permission/operations/revoke-permission'
import { aColleague, aPerson } from '../support/people'
import { asOwner, aStory, permit } from '../support/showing'

const lights = { title: 'The lights stay on', body: 'We know, and we are sorry.', aboutTopic: '#Lights' }

test('a reader writes no notice, another company changes none, and one about nothing is refused', async () => {
  const { acme, zeta } = await aStory()
  const reader = await aColleague(acme, 'reader')
  await expect(writeNotice(reader, lights)).rejects.toMatchObject({ code: 'NOT_ALLOWED', message: 'You may read here, and not write.' })
  await expect(writeNotice(acme, { title: 'Sorry', body: 'For everything.' })).rejects.toMatchObject({ fields: { aboutTopic: [expect.any(String) as string] } })

  const { noticeId } = await writeNotice(acme, lights)
  await expect(editNotice(zeta, { noticeId, ...lights })).rejects.toMatchObject({ code: 'NOT_FOUND' })
  await expect(endNotice(zeta, { noticeId })).rejects.toMatchObject({ code: 'NOT_FOUND' })
  await expect(endNotice(reader, { noticeId })).rejects.toMatchObject({ code: 'NOT_ALLOWED' })
  expect(await listNotices(zeta, {})).toEqual([])
})

test('it stands at no issue that the company may not read, and at none that does not fit', async () => {
  const { ada, acme, zeta, issue } = await aStory()
  await writeNotice(acme, lights)
  await writeNotice(zeta, lights)
  expect(await listOnIssue(ada, { issueId: issue.id })).toEqual([])

  const other = await reportIssue(ada, { title: 'A door squeaks', company: acme.domain, topics: ['doors'] })
  await permit(ada, other.id)
  expect(await listNews(ada, {})).toEqual([])

  const { permissionId } = await permit(ada, issue.id)
  expect(await listOnIssue(ada, { issueId: issue.id })).toMatchObject([{ title: 'The lights stay on', companyId: acme.id, news: true }])
  expect(await listOnIssue(ada, { issueId: other.id })).toEqual([])
  expect(await listOnIssue(await aPerson('Bo'), { issueId: issue.id })).toEqual([])
  await revokePermission(ada, { permissionId })
  expect(await listOnIssue(ada, { issueId: issue.id })).toEqual([])
})

test('it fits by the name or model of the product, and with a topic only both together', async () => {
  const { ada, acme, issue } = await aStory()
  await permit(ada, issue.id)
  await writeNotice(acme, { ...lights, title: 'By name', aboutTopic: null, aboutProduct: 'I30 kombi' })
  await writeNotice(acme, { ...lights, title: 'Another topic', aboutTopic: 'doors', aboutProduct: 'i30 Kombi' })
  await writeNotice(acme, { ...lights, title: 'Another product', aboutProduct: 'Ioniq' })
  expect((await listOnIssue(ada, { issueId: issue.id })).map(({ title }) => title)).toEqual(['By name'])
})

test('its owner is told when it changes, until they have seen it; the company learns nothing of that', async () => {
  const { ada, acme, issue } = await aStory()
  await permit(ada, issue.id)
  const { noticeId } = await writeNotice(acme, lights)
  const see = (noticeVersion: number) => seeNotice(ada, { companyId: acme.id, noticeId, noticeVersion })
  expect(await listNews(ada, {})).toMatchObject([{ id: noticeId, issueId: issue.id, state: 'known' }])
  await see(1)
  await see(1)
  expect(await listNews(ada, {})).toEqual([])

  await editNotice(acme, { noticeId, ...lights, stage: 'mended', version: 1 })
  expect(await listNews(ada, {})).toMatchObject([{ state: 'mended', news: true }])
  // What was on the page was the first version: the second is still news.
  await see(1)
  expect(await listNews(ada, {})).toHaveLength(1)
  // Nobody sees ahead, either.
  await see(99)
  await editNotice(acme, { noticeId, ...lights, stage: 'working', version: 2 })
  expect(await listNews(ada, {})).toHaveLength(1)

  expect(JSON.stringify(await listNotices(acme, {}))).not.toContain(ada.id)
  expect(await asOwner(`select 1 from access_event where owner_id = $1`, [ada.id])).toEqual([])
})

test('two tabs: the second is told what is saved; an ended one stands nowhere, and comes back', async () => {
  const { ada, acme, issue } = await aStory()
  await permit(ada, issue.id)
  const { noticeId } = await writeNotice(acme, lights)
  await editNotice(acme, { noticeId, ...lights, title: 'Lights of the i30', version: 1 })
  await expect(editNotice(acme, { noticeId, ...lights, version: 1 })).rejects.toMatchObject({ code: 'CONFLICT', saved: { title: 'Lights of the i30', version: '2' } })

  await endNotice(acme, { noticeId })
  expect(await listOnIssue(ada, { issueId: issue.id })).toEqual([])
  await expect(editNotice(acme, { noticeId, ...lights })).rejects.toMatchObject({ code: 'NOT_FOUND' })
  await expect(endNotice(acme, { noticeId })).rejects.toMatchObject({ code: 'NOT_FOUND' })
  await endNotice(acme, { noticeId, back: true })
  expect(await listOnIssue(ada, { issueId: issue.id })).toHaveLength(1)
})
