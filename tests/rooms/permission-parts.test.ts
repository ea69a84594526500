// Which parts a company reads: exactly those that were permitted, through the page and as raw SQL in its own role.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addFace } from '@/face/operations/add-face'
import { editFace } from '@/face/operations/edit-face'
import { openPermittedDocument } from '@/document/operations/open-permitted-document'
import { readPermittedIssue } from '@/inbox/operations/read-permitted-issue'
import { logInteraction } from '@/interaction/operations/log-interaction'
import { reportIssue } from '@/issue/operations/report-issue'
import { resolveIssue } from '@/issue/operations/resolve-issue'
import { changePermission } from '@/permission/operations/change-permission'
import { listPermissions } from '@/permission/operations/list-permissions'
import { revokePermission } from '@/permission/operations/revoke-permission'
import { openAs } from '@/platform/access/doorway'
import { addProduct } from '@/product/operations/add-product'
import { aDocument } from '../support/documents'
import { aPerson } from '../support/people'
import { aStory, asOwner, permit, type Story } from '../support/showing'

const NOT_FOUND = { code: 'NOT_FOUND' }

/** Ada's story with everything that can be permitted: an earlier issue, a call, a document of the issue and one of the product. */
async function everything() {
  const story = await aStory()
  const { ada, acme, issue, product } = story
  const before = await reportIssue(ada, { title: 'Radio was off', company: acme.domain })
  await resolveIssue(ada, { issueId: before.id })
  await asOwner(`update issue set created_at = created_at - interval '10 days' where id = $1`, [before.id])
  await logInteraction(ada, { issueId: issue.id, channel: 'call', who: 'Kim', said: 'Bring it in.', minutes: 14 })
  const own = await aDocument(ada, { issueId: issue.id }, { content: 'Own.', name: 'canary-own.txt' })
  const manual = await aDocument(ada, { productId: product.id }, { content: 'Manual.', name: 'canary-manual.txt' })
  const face = await addFace(ada, { name: 'Ada K.', email: 'ada@example.com', phone: '+49 30 1234567' })
  return { ...story, before, own, manual, face }
}
type Everything = Awaited<ReturnType<typeof everything>>

/** What Acme can get out of the database, whatever it asks. */
const rawOf = (company: Story['acme']) =>
  openAs(company, async (db) => ({
    issues: (await db.$queryRaw<{ title: string }[]>`select title from issue order by title`).map(({ title }) => title),
    products: (await db.$queryRaw<object[]>`select id from product`).length,
    said: (await db.$queryRaw<object[]>`select id from interaction`).length,
    documents: (await db.$queryRaw<{ id: string }[]>`select id from document order by id`).map(({ id }) => id),
    faces: (await db.$queryRaw<object[]>`select name from face`).length,
    contact: await db.$queryRaw<object[]>`select shown_email, shown_phone from permission where shown_email is not null`,
  }))

test('Zeta, and Bo who holds somebody else’s document or product, get nothing by it', async () => {
  const { ada, zeta, acme, issue, own } = await everything()
  const bo = await aPerson('Bo')
  const theirs = await addProduct(bo, { name: 'Kettle' })
  const foreign = await aDocument(bo, { productId: theirs.id })
  await expect(permit(ada, issue.id, { showsDocuments: true, documentIds: [foreign.id] })).rejects.toMatchObject({ fields: { documentIds: [expect.any(String)] } })
  await expect(permit(ada, issue.id, { showsDocuments: 'these' })).rejects.toMatchObject({ fields: { documentIds: ['Choose at least one of them.'] } })
  await expect(permit(ada, issue.id, { mayContact: true })).rejects.toMatchObject({ fields: { mayContact: ['Choose a face with an e-mail address or a phone number.'] } })

  const { entryId } = await permit(ada, issue.id, { showsDocuments: true, documentIds: [own.id] })
  const [shown] = (await readPermittedIssue(acme, { entryId })).documents
  await expect(openPermittedDocument(zeta, { entryId, attachmentId: shown!.attachmentId })).rejects.toMatchObject(NOT_FOUND)
  expect(await rawOf(zeta)).toEqual({ issues: [], products: 0, said: 0, documents: [], faces: 0, contact: [] })
})

test('for any parts, a company reads exactly what they say', async () => {
  const all = await everything()
  const { ada, acme, issue } = all
  const anyParts = fc.record({
    ...{ showsProduct: fc.boolean(), showsEarlier: fc.boolean(), showsInteractions: fc.boolean(), mayAnswer: fc.boolean(), mayContact: fc.boolean() },
    showsDocuments: fc.constantFrom('none', 'all', 'own', 'manual', 'both'),
    named: fc.boolean(),
  })
  const { permissionId, entryId } = await permit(ada, issue.id)
  await fc.assert(
    fc.asyncProperty(anyParts, async ({ showsDocuments, named, ...parts }) => {
      const mayContact = parts.mayContact && named
      const documentIds = { none: [], all: [], own: [all.own.id], manual: [all.manual.id], both: [all.own.id, all.manual.id] }[showsDocuments]
      await changePermission(ada, { permissionId, ...parts, mayContact, face: named ? all.face.id : null, showsDocuments: showsDocuments !== 'none', documentIds })
      const seen = showsDocuments === 'all' ? [all.own.id] : documentIds

      const page = await readPermittedIssue(acme, { entryId })
      expect(page).toMatchObject({
        ...{ shownAs: named ? 'Ada K.' : null, mayAnswer: parts.mayAnswer, mayContact },
        ...{ email: mayContact ? 'ada@example.com' : null, phone: mayContact ? '+49 30 1234567' : null },
      })
      expect(page.product?.serialNumbers ?? null).toEqual(parts.showsProduct ? ['SERIAL-77'] : null)
      expect(page.interactions.map(({ said }) => said)).toEqual(parts.showsInteractions ? ['Bring it in.'] : [])
      expect(page.earlier.map(({ title, outcome }) => [title, outcome])).toEqual(parts.showsEarlier ? [['Radio was off', 'solved']] : [])
      expect(page.documents).toHaveLength(seen.length)
      expect(JSON.stringify(page)).not.toMatch(/canary|favour/)
      expect(await rawOf(acme)).toEqual({
        issues: ['Interior lights stay on', ...(parts.showsEarlier ? ['Radio was off'] : [])],
        ...{ products: parts.showsProduct ? 1 : 0, said: parts.showsInteractions ? 1 : 0, documents: seen.toSorted(), faces: named ? 1 : 0 },
        contact: mayContact ? [{ shown_email: 'ada@example.com', shown_phone: '+49 30 1234567' }] : [],
      })
    }),
    { numRuns: 12 },
  )
})

test('one permission shows nothing that only another one shows', async () => {
  const { ada, acme, issue, product, manual, before } = await everything()
  const second = await reportIssue(ada, { title: 'Radio is off', company: acme.domain, productId: product.id })
  await permit(ada, issue.id, { showsProduct: true, showsEarlier: true, showsDocuments: true, documentIds: [manual.id] })
  const { entryId } = await permit(ada, second.id, { showsDocuments: true })
  expect(await readPermittedIssue(acme, { entryId })).toMatchObject({ product: null, documents: [], earlier: [] })

  // What is background only is read, not answered.
  const update = openAs(acme, (db) => db.$executeRaw`update issue set last_word = 'company' where id = ${before.id}::uuid`)
  expect(await update).toBe(0)
})

test('two companies and two faces: nothing in their views is equal but what the person wrote', async () => {
  const { ada, acme, zeta, issue, own, face } = await everything()
  const other = await addFace(ada, { name: 'A customer of yours' })
  const second = await reportIssue(ada, { title: 'Radio is off', company: acme.domain })
  const third = await reportIssue(ada, { title: 'Door squeaks', company: acme.domain })
  const views = [
    await readPermittedIssue(acme, { entryId: (await permit(ada, issue.id, { showsDocuments: true, documentIds: [own.id], face: face.id })).entryId }),
    await readPermittedIssue(zeta, { entryId: (await permit(ada, issue.id, { company: zeta.domain, showsDocuments: true, face: face.id })).entryId }),
    await readPermittedIssue(acme, { entryId: (await permit(ada, second.id, { face: other.id })).entryId }),
    await readPermittedIssue(acme, { entryId: (await permit(ada, third.id)).entryId }),
  ]
  const ids = views.flatMap(({ entryId, customer, documents }) => [entryId, customer, ...documents.map(({ attachmentId }) => attachmentId)])
  expect(new Set(ids).size).toBe(ids.length)
  const text = JSON.stringify(views)
  for (const hidden of [ada.id, issue.id, own.id, face.id, other.id, 'canary-own']) expect(text).not.toContain(hidden)
  for (const [time] of text.matchAll(/\d{4}-\d\d-\d\dT[\d:.]+Z/g)) expect(time).toMatch(/:00\.000Z$/)

  // The same face to the same company is the same customer, whatever it is called by then.
  await editFace(ada, { faceId: other.id, name: 'Ada' })
  const fourth = await reportIssue(ada, { title: 'Horn is loud', company: acme.domain })
  const again = await readPermittedIssue(acme, { entryId: (await permit(ada, fourth.id, { face: other.id })).entryId })
  expect([again.customer, again.shownAs]).toEqual([views[2]!.customer, 'Ada'])
})

test('every earlier issue that was shown is a read of its own, under the permission that showed it', async () => {
  const { ada, acme, issue, before } = await everything()
  const { entryId, permissionId } = await permit(ada, issue.id, { showsEarlier: true })
  await readPermittedIssue(acme, { entryId })
  const looks = await asOwner('select record_id, permission_id from access_event where owner_id = $1', [ada.id])
  expect(looks).toHaveLength(2)
  expect(looks).toEqual(expect.arrayContaining([issue.id, before.id].map((record_id) => ({ record_id, permission_id: permissionId }))))
})

test('a change acts on the next look; two tabs do not overwrite each other, and what has ended is given anew', async () => {
  const { ada, acme, issue, face }: Everything = await everything()
  const bo = await aPerson('Bo')
  const { permissionId, entryId } = await permit(ada, issue.id, { showsProduct: true, until: 'days', days: 3 })
  const [{ version, expiresAt }] = (await listPermissions(ada, {})) as unknown as [{ version: number; expiresAt: string }]
  expect(Date.parse(expiresAt) - Date.now()).toBeLessThan(3 * 86_400_000 + 1)
  await expect(changePermission(bo, { permissionId })).rejects.toMatchObject(NOT_FOUND)

  await changePermission(ada, { permissionId, version, face: face.id })
  expect(await readPermittedIssue(acme, { entryId })).toMatchObject({ product: null, shownAs: 'Ada K.' })
  await expect(changePermission(ada, { permissionId, version, showsProduct: true })).rejects.toMatchObject({ code: 'CONFLICT', saved: { version: '2' } })
  expect(await listPermissions(ada, {})).toMatchObject([{ expiresAt, version: 2, showsProduct: false }])
  await changePermission(ada, { permissionId, until: 'solved' })
  expect(await asOwner('select kind from permission_event where permission_id = $1 order by id', [permissionId])).toEqual([{ kind: 'given' }, { kind: 'changed' }, { kind: 'changed' }])

  await revokePermission(ada, { permissionId })
  await expect(changePermission(ada, { permissionId })).rejects.toMatchObject({ message: 'This permission has ended already. Give a new one.' })
  await resolveIssue(ada, { issueId: issue.id })
  await expect(permit(ada, issue.id, { until: 'solved' })).rejects.toMatchObject({ fields: { until: ['It is solved already. Choose another end.'] } })
})
