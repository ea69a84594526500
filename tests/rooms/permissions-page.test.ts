import { expect, test } from 'vitest'
import { countReaders } from '@/access-log/operations/count-readers'
import { listLinks } from '@/access-log/operations/list-links'
import { listReadRecords } from '@/access-log/operations/list-read-records'
import { listReaders } from '@/access-log/operations/list-readers'
import { listStandingReaders } from '@/access-log/operations/list-standing-readers'
import { overseePermission } from '@/access-log/operations/oversee-permission'
import { listInbox } from '@/inbox/operations/list-inbox'
import { readPermittedIssue } from '@/inbox/operations/read-permitted-issue'
import { reportIssue } from '@/issue/operations/report-issue'
import { giveStanding } from '@/permission/operations/give-standing'
import { revokeAll } from '@/permission/operations/revoke-all'
import { revokePermission } from '@/permission/operations/revoke-permission'
import { tellCompany } from '@/permission/operations/tell-company'
import { writeRecommendation } from '@/recommendation/operations/write-recommendation'
import { createCaseLink } from '@/share-link/operations/create-case-link'
import { createShareLink } from '@/share-link/operations/create-share-link'
import { aPerson } from '../support/people'
import { aStory, asOwner, permit } from '../support/showing'

test('Bo sees nothing of who may read what of Ada, and takes nothing of hers back', async () => {
  const { ada, acme, issue } = await aStory()
  const bo = await aPerson('Bo')
  const { permissionId, entryId } = await permit(ada, issue.id)
  await createCaseLink(ada, { issueId: issue.id })
  await readPermittedIssue(acme, { entryId })

  expect(await listReaders(bo, {})).toEqual({ permissions: [], next: null })
  expect(await listStandingReaders(bo, {})).toEqual({ standing: [], next: null })
  expect(await listLinks(bo, {})).toEqual({ links: [], next: null })
  expect(await listReadRecords(bo, {})).toEqual([])
  expect(await countReaders(bo, {})).toEqual({ permissions: 0, standing: 0, links: 0, publications: 0, soon: 0, ended: 0, companies: [] })
  await expect(overseePermission(bo, { permissionId })).rejects.toMatchObject({ code: 'NOT_FOUND' })
  await expect(tellCompany(bo, { permissionId })).rejects.toMatchObject({ code: 'NOT_FOUND' })
  expect(await revokeAll(bo, { andLinks: true })).toEqual({ permissions: 0, links: 0, publications: 0 })
  expect(await countReaders(ada, {})).toMatchObject({ permissions: 1, links: 1 })
})

test('in force, ending soon and ended, page by page, each with what was read since', async () => {
  const { ada, acme, zeta, issue } = await aStory()
  const other = await reportIssue(ada, { title: 'Second', company: acme.domain })
  const first = await permit(ada, issue.id, { until: '30 days' })
  const soon = await permit(ada, issue.id, { until: '30 days', company: zeta.domain })
  const over = await permit(ada, other.id)
  await asOwner(`update permission set expires_at = now() + interval '6 days' where id = $1`, [soon.permissionId])
  await revokePermission(ada, { permissionId: over.permissionId })
  await readPermittedIssue(acme, { entryId: first.entryId })
  await readPermittedIssue(acme, { entryId: first.entryId })

  const page = await listReaders(ada, { take: 1 })
  expect(page).toMatchObject({ permissions: [{ id: soon.permissionId, looks: { times: 0 } }], next: soon.permissionId })
  expect(await listReaders(ada, { take: 1, before: page.next! })).toMatchObject({ permissions: [{ id: first.permissionId, looks: { times: 2, lastBy: 'Bo' } }], next: null })
  expect((await listReaders(ada, { show: 'soon' })).permissions.map(({ id }) => id)).toEqual([soon.permissionId])
  expect((await listReaders(ada, { show: 'ended' })).permissions.map(({ id }) => id)).toEqual([over.permissionId])
  expect((await listReaders(ada, { companyId: acme.id })).permissions.map(({ id }) => id)).toEqual([first.permissionId])
  expect(await countReaders(ada, {})).toMatchObject({ permissions: 2, standing: 0, links: 0, soon: 1, ended: 1 })
  expect(await overseePermission(ada, { permissionId: first.permissionId })).toMatchObject({
    inForce: true,
    agents: [{ agentName: 'Bo', times: 2 }],
    events: [{ kind: 'given' }],
  })
  expect((await overseePermission(ada, { permissionId: over.permissionId })).events.map(({ kind }) => kind)).toEqual(['given', 'revoked'])
})

test('a standing permission is one line, with how many issues it covers', async () => {
  const { ada, acme, product } = await aStory()
  await reportIssue(ada, { title: 'Second', company: acme.domain, productId: product.id })
  const { standingId } = await giveStanding(ada, { productId: product.id, company: acme.domain })
  const [entry] = (await listInbox(acme, {})).entries
  await readPermittedIssue(acme, { entryId: entry!.entryId })

  expect((await listReaders(ada, {})).permissions).toEqual([])
  expect((await listReaders(ada, { standingId })).permissions).toHaveLength(2)
  // Two by the list, one by opening it.
  expect((await listStandingReaders(ada, {})).standing).toMatchObject([{ id: standingId, about: { kind: 'product', name: 'i30 Kombi' }, issues: 2, looks: { times: 3, lastBy: 'Bo' } }])
  expect(await countReaders(ada, {})).toMatchObject({ permissions: 0, standing: 1 })
})

test('everything at once: nobody of any company finds anything, friends keep their links unless that was said', async () => {
  const { ada, acme, zeta, product, issue } = await aStory()
  const { entryId } = await permit(ada, issue.id)
  await permit(ada, issue.id, { company: zeta.domain })
  await giveStanding(ada, { productId: product.id, company: acme.domain })
  const { id: recommendationId } = await writeRecommendation(ada, { productId: product.id, title: 'A fine car', sentence: 'Buy it.' })
  await createShareLink(ada, { recommendationId })
  await createCaseLink(ada, { issueId: issue.id })

  expect(await revokeAll(ada, {})).toEqual({ permissions: 2, links: 0, publications: 0 })
  await expect(readPermittedIssue(acme, { entryId })).rejects.toMatchObject({ code: 'NOT_FOUND' })
  const later = await reportIssue(ada, { title: 'Later', company: acme.domain, productId: product.id })
  expect((await listReaders(ada, {})).permissions).toEqual([])
  expect((await asOwner<{ readers: object }>('select readers from issue where id = $1', [later.id]))[0]).toEqual({ readers: {} })
  expect((await listLinks(ada, {})).links).toHaveLength(2)

  expect(await revokeAll(ada, { andLinks: true })).toEqual({ permissions: 0, links: 2, publications: 0 })
  expect((await listLinks(ada, {})).links).toEqual([])
  const stamps = await asOwner<{ readers: object }>(`select readers from issue where id = $1 union all select readers from recommendation where id = $2 union all select readers from product where id = $3`, [issue.id, recommendationId, product.id])
  expect(stamps).toEqual([{ readers: {} }, { readers: {} }, { readers: {} }])
})

test('links stand page by page, and one to what was removed is none', async () => {
  const { ada, issue, product } = await aStory()
  const { id: recommendationId } = await writeRecommendation(ada, { productId: product.id, title: 'A fine car', sentence: 'Buy it.' })
  const first = await createShareLink(ada, { recommendationId, label: 'For Mia' })
  const second = await createCaseLink(ada, { issueId: issue.id })
  expect(await listLinks(ada, { take: 1 })).toMatchObject({ links: [{ id: second.id, issueId: issue.id }], next: second.id })
  expect(await listLinks(ada, { take: 1, before: second.id })).toMatchObject({ links: [{ id: first.id, label: 'For Mia', title: 'A fine car' }], next: null })
  await asOwner('update recommendation set removed_at = now() where id = $1', [recommendationId])
  expect((await listLinks(ada, {})).links.map(({ id }) => id)).toEqual([second.id])
})

test('words for a company that is not here yet name its website and the place, and end with the permission', async () => {
  const { ada, acme, issue } = await aStory()
  const { permissionId, entryId } = await permit(ada, issue.id)
  const told = await tellCompany(ada, { permissionId })
  expect(told).toMatchObject({ domain: acme.domain, title: 'Interior lights stay on', mayAnswer: true, address: `http://localhost:3000/portal/waiting/${acme.domain}?issue=${entryId}` })
  for (const secret of [ada.id, issue.id, permissionId]) expect(told.address).not.toContain(secret)
  expect(told.qr.size).toBeGreaterThan(20)
  await revokePermission(ada, { permissionId })
  await expect(tellCompany(ada, { permissionId })).rejects.toMatchObject({ code: 'NOT_FOUND' })
})
