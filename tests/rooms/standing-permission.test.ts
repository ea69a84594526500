// A standing permission: all issues about a product, or with a company, new ones too.
import { expect, test } from 'vitest'
import { addFace } from '@/face/operations/add-face'
import { listInbox } from '@/inbox/operations/list-inbox'
import { readPermittedIssue } from '@/inbox/operations/read-permitted-issue'
import { addMessage } from '@/issue/operations/add-message'
import { editIssue } from '@/issue/operations/edit-issue'
import { moveIssue } from '@/issue/operations/move-issue'
import { reportIssue } from '@/issue/operations/report-issue'
import { resolveIssue } from '@/issue/operations/resolve-issue'
import { considerStanding } from '@/permission/operations/consider-standing'
import { addRelationship } from '@/relationship/operations/add-relationship'
import { mergeCompanies } from '@/relationship/operations/merge-companies'
import { giveStanding } from '@/permission/operations/give-standing'
import { listPermissions } from '@/permission/operations/list-permissions'
import { listStanding } from '@/permission/operations/list-standing'
import { revokeEverything } from '@/permission/operations/revoke-everything'
import { revokePermission } from '@/permission/operations/revoke-permission'
import { revokeStanding } from '@/permission/operations/revoke-standing'
import { openAs } from '@/platform/access/doorway'
import { rehearse } from '@/platform/access/rehearse'
import { addProduct } from '@/product/operations/add-product'
import { aDomain, aPerson } from '../support/people'
import { aStory, asOwner, permit, type Story } from '../support/showing'

const NOT_FOUND = { code: 'NOT_FOUND' }
const inboxOf = async (company: Story['acme']) => (await listInbox(company, {})).entries.flatMap(({ title }) => title ?? []).toSorted()
const LIGHTS = 'Interior lights stay on'

test('Bo neither gives away Ada’s issues nor takes hers back; Zeta, who was given nothing, sees nothing', async () => {
  const { ada, acme, zeta, product } = await aStory()
  const bo = await aPerson('Bo')
  await expect(giveStanding(bo, { productId: product.id, company: acme.domain })).rejects.toMatchObject(NOT_FOUND)
  await expect(giveStanding(bo, { aboutId: acme.id })).rejects.toMatchObject(NOT_FOUND)
  await expect(considerStanding(bo, { productId: product.id })).rejects.toMatchObject(NOT_FOUND)
  const { standingId } = await giveStanding(ada, { productId: product.id })
  await expect(revokeStanding(bo, { standingId })).rejects.toMatchObject(NOT_FOUND)
  expect(await listStanding(bo, {})).toEqual([])
  expect([await inboxOf(acme), await inboxOf(zeta)]).toEqual([[LIGHTS], []])
  await expect(openAs(acme, (db) => db.$queryRaw`select 1 from standing_permission`)).rejects.toThrow(/permission denied/)
})

test('it is about a product or with a company, and given once', async () => {
  const { ada, acme, product } = await aStory()
  await expect(giveStanding(ada, {})).rejects.toMatchObject({ code: 'INVALID_INPUT' })
  await expect(giveStanding(ada, { productId: product.id, aboutId: acme.id })).rejects.toMatchObject({ code: 'INVALID_INPUT' })
  await expect(giveStanding(ada, { aboutId: acme.id, until: 'day', lastDay: '2020-01-01' })).rejects.toMatchObject({ fields: { lastDay: ['Choose a day that is still to come.'] } })
  await expect(giveStanding(ada, { aboutId: acme.id, company: 'The plumber' })).rejects.toMatchObject({ code: 'NOT_ALLOWED' })
  const answers = await Promise.allSettled([giveStanding(ada, { aboutId: acme.id }), giveStanding(ada, { aboutId: acme.id })])
  expect(answers.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected'])
  expect(await listStanding(ada, { aboutId: acme.id })).toMatchObject([{ companyId: acme.id, issues: 1, productId: null }])
})

test('a new issue is covered at once, with the parts and the face that were chosen', async () => {
  const { ada, acme, product } = await aStory()
  const face = await addFace(ada, { name: 'Ada K.' })
  expect(await giveStanding(ada, { aboutId: acme.id, face: face.id, showsProduct: true })).toMatchObject({ issues: 1 })
  await reportIssue(ada, { title: 'Radio is off', company: acme.domain, productId: product.id })
  await reportIssue(ada, { title: 'Parcel lost', company: aDomain('dhl') })
  expect(await inboxOf(acme)).toEqual([LIGHTS, 'Radio is off'])

  const [entry] = (await listInbox(acme, {})).entries.filter(({ title }) => title === 'Radio is off')
  expect(await readPermittedIssue(acme, { entryId: entry!.entryId })).toMatchObject({ shownAs: 'Ada K.', product: { name: 'i30 Kombi' } })
  expect(await asOwner(`select kind from permission_event where owner_id = $1`, [ada.id])).toEqual([{ kind: 'given' }, { kind: 'given' }])
})

test('one that moved away is not covered any more, and one that comes is', async () => {
  const { ada, acme, issue } = await aStory()
  await giveStanding(ada, { aboutId: acme.id })
  await moveIssue(ada, { issueId: issue.id, company: aDomain('dhl') })
  expect(await inboxOf(acme)).toEqual([])
  await moveIssue(ada, { issueId: (await reportIssue(ada, { title: 'Radio is off' })).id, company: acme.domain })
  expect(await inboxOf(acme)).toEqual(['Radio is off'])
})

test('one taken back by itself stays so, and the others go on', async () => {
  const { ada, acme, issue, product } = await aStory()
  await giveStanding(ada, { productId: product.id })
  const [given] = await listPermissions(ada, {})
  await revokePermission(ada, { permissionId: given!.id })
  await reportIssue(ada, { title: 'Radio is off', productId: product.id, company: acme.domain })
  await reportIssue(ada, { title: 'Not about it', company: acme.domain })
  await addMessage(ada, { issueId: issue.id, body: 'And again.' })
  expect(await inboxOf(acme)).toEqual(['Radio is off'])
})

test('what was given for it alone, or with another one for all, does not come back by this one either', async () => {
  const { ada, acme, issue, product } = await aStory()
  const alone = await permit(ada, issue.id)
  await giveStanding(ada, { aboutId: acme.id })
  await revokePermission(ada, { permissionId: alone.permissionId })
  expect(await inboxOf(acme)).toEqual([])

  await giveStanding(ada, { productId: product.id })
  expect(await inboxOf(acme)).toEqual([LIGHTS])
  const [given] = await listPermissions(ada, { issueId: issue.id })
  await revokePermission(ada, { permissionId: given!.id })
  expect(await inboxOf(acme)).toEqual([])
  await reportIssue(ada, { title: 'Radio is off', company: acme.domain })
  expect(await inboxOf(acme)).toEqual(['Radio is off'])
})

test('an issue that only left what covered it goes on under the other one', async () => {
  const { ada, acme, product } = await aStory()
  const kettle = await addProduct(ada, { name: 'Kettle', company: acme.domain })
  await giveStanding(ada, { aboutId: acme.id })
  await giveStanding(ada, { productId: product.id })
  await reportIssue(ada, { title: 'Radio is off', company: acme.domain, productId: product.id })
  const [newest] = await listPermissions(ada, {})
  expect(newest).toMatchObject({ issueTitle: 'Radio is off' })
  await editIssue(ada, { issueId: newest!.issueId, title: 'Radio is off', company: acme.domain, productId: kettle.id })
  expect(await inboxOf(acme)).toEqual([LIGHTS, 'Radio is off'])
})

test('an issue that they could read before keeps its own permission', async () => {
  const { ada, acme, issue } = await aStory()
  const own = await permit(ada, issue.id, { until: '30 days' })
  const { standingId, issues } = await giveStanding(ada, { aboutId: acme.id })
  expect(issues).toBe(0)
  await revokeStanding(ada, { standingId })
  expect(await listPermissions(ada, {})).toMatchObject([{ id: own.permissionId, standingId: null }])
})

test('taken back, it ends all that came of it, and gives nothing any more', async () => {
  const { ada, acme, issue } = await aStory()
  const { standingId } = await giveStanding(ada, { aboutId: acme.id })
  await reportIssue(ada, { title: 'Radio is off', company: acme.domain })
  expect(await revokeStanding(ada, { standingId })).toMatchObject({ issues: 2, aboutId: acme.id })
  expect(await inboxOf(acme)).toEqual([])
  await expect(revokeStanding(ada, { standingId })).rejects.toMatchObject({ message: 'This permission has ended already.' })
  await reportIssue(ada, { title: 'Horn is loud', company: acme.domain })
  expect(await inboxOf(acme)).toEqual([])
  expect(await listStanding(ada, { state: 'ended' })).toMatchObject([{ id: standingId, issues: 0 }])
  expect(await openAs(acme, (db) => db.$queryRaw`select title from issue where id = ${issue.id}::uuid`)).toEqual([])

  await giveStanding(ada, { aboutId: acme.id })
  expect(await revokeEverything(ada, { companyId: acme.id })).toMatchObject({ permissions: 3 })
  await reportIssue(ada, { title: 'Door squeaks', company: acme.domain })
  expect(await inboxOf(acme)).toEqual([])
})

test('a new issue that comes while it is taken back is not left open', async () => {
  const { ada, acme } = await aStory()
  const { standingId } = await giveStanding(ada, { aboutId: acme.id })
  await Promise.all([revokeStanding(ada, { standingId }), ...['One', 'Two', 'Three'].map((title) => reportIssue(ada, { title, company: acme.domain }))])
  expect(await inboxOf(acme)).toEqual([])
})

test('past its day it covers nothing; each issue ends by itself when it is solved', async () => {
  const { ada, acme, issue } = await aStory()
  const { standingId } = await giveStanding(ada, { aboutId: acme.id })
  await resolveIssue(ada, { issueId: issue.id })
  expect(await inboxOf(acme)).toEqual([])
  await asOwner(`update standing_permission set expires_at = now() - interval '1 second' where id = $1`, [standingId])
  await reportIssue(ada, { title: 'Radio is off', company: acme.domain })
  expect(await inboxOf(acme)).toEqual([])
})

test('before it is given, the newest issue is seen as they will see it; with none yet it says so', async () => {
  const { ada, acme, product } = await aStory()
  const kettle = await addProduct(ada, { name: 'Kettle', company: acme.domain })
  expect(await considerStanding(ada, { productId: kettle.id })).toMatchObject({ aboutName: 'Kettle', issues: 0, inForce: null, company: { companyId: acme.id } })
  expect(await considerStanding(ada, { productId: product.id })).toMatchObject({ aboutName: 'i30 Kombi', issues: 1, inForce: null })
  const then = ({ entryId }: { entryId: string | null }) => ({ actor: acme, input: { entryId: entryId! } })
  const seen = await rehearse({ actor: ada, act: giveStanding, input: { productId: product.id, showsProduct: true, face: 'own-name' }, see: readPermittedIssue, then })
  expect(seen).toMatchObject({ title: LIGHTS, shownAs: 'Ada', product: { name: 'i30 Kombi' } })
  expect(await inboxOf(acme)).toEqual([])
  expect(await asOwner('select 1 from face where owner_id = $1', [ada.id])).toEqual([])

  const { standingId, entryId } = await giveStanding(ada, { productId: product.id })
  expect(await considerStanding(ada, { productId: product.id })).toMatchObject({ inForce: { id: standingId, issues: 1, entryId } })
})

test('two companies become one: what came of the one that went stays, and no new issue is given', async () => {
  const { ada, acme } = await aStory()
  const { companyId: other } = await addRelationship(ada, { company: aDomain('other') })
  await giveStanding(ada, { aboutId: acme.id })
  await mergeCompanies(ada, { companyId: other, otherId: acme.id })

  expect(await inboxOf(acme)).toEqual([LIGHTS])
  expect(await listPermissions(ada, {})).toMatchObject([{ companyId: acme.id, standingId: null }])
  expect(await listStanding(ada, {})).toEqual([])
  const [kept] = await asOwner<{ domain: string }>('select domain from relationship where company_id = $1', [other])
  await reportIssue(ada, { title: 'Radio is off', company: kept!.domain })
  expect(await inboxOf(acme)).toEqual([LIGHTS])
})
