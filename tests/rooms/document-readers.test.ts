// A document follows the permission of its issue, and comes out of the server as nothing that a browser would run.
import { expect, test } from 'vitest'
import { listAccess } from '@/access-log/operations/list-access'
import { ownFile, ownThumb, permittedFile, sharedFile } from '@/document/file-route'
import { jobs } from '@/document/jobs'
import { attachDocument } from '@/document/operations/attach-document'
import { detachDocument } from '@/document/operations/detach-document'
import { removeDocument } from '@/document/operations/remove-document'
import { restoreDocument } from '@/document/operations/restore-document'
import { readPermittedIssue } from '@/inbox/operations/read-permitted-issue'
import { addMessage } from '@/issue/operations/add-message'
import { reportIssue } from '@/issue/operations/report-issue'
import { permitIssue } from '@/permission/operations/permit-issue'
import { considerPermission } from '@/permission/operations/consider-permission'
import { revokePermission } from '@/permission/operations/revoke-permission'
import type { Actor } from '@/platform/access/actor'
import { rehearse } from '@/platform/access/rehearse'
import { proveActor } from '@/platform/auth/prove-actor'
import { newId } from '@/platform/ids'
import { createCaseLink } from '@/share-link/operations/create-case-link'
import { revokeShareLink } from '@/share-link/operations/revoke-share-link'
import { aDocument, aPdf, aPhoto, signedIn } from '../support/documents'
import { aStory, permit } from '../support/showing'
import { aPerson } from '../support/people'

type Company = Actor<'company'>
const ask = (headers: Record<string, string>) => new Request('http://localhost:3000/api/v1/x', { headers })
const agentOf = (company: Company) => signedIn(proveActor('person', company.agent.id))

async function download(company: Company, entryId: string, attachmentId: string) {
  return permittedFile(ask(await agentOf(company)), { companyId: company.id, entryId, attachmentId })
}
const seen = async (company: Company, entryId: string) => (await readPermittedIssue(company, { entryId })).documents

test('without the tick a company sees that there is an issue, and none of its documents', async () => {
  const { ada, acme, issue } = await aStory()
  await aDocument(ada, { issueId: issue.id })
  const { entryId } = await permit(ada, issue.id)
  expect(await seen(acme, entryId)).toEqual([])
})

test('with it the company reads them, those that come later too; every download is written down', async () => {
  const { ada, acme, zeta, issue } = await aStory()
  const receipt = await aDocument(ada, { issueId: issue.id })
  const { entryId } = await permit(ada, issue.id, { showsDocuments: true })
  const photo = await aDocument(ada, { issueId: issue.id }, { content: await aPhoto(), name: 'lid.jpg' })

  const documents = await seen(acme, entryId)
  expect(documents.map(({ name, type }) => [name, type])).toEqual([
    ['Document 1.txt', 'text/plain'],
    ['Photo 2.jpg', 'image/jpeg'],
  ])
  expect(JSON.stringify(documents)).not.toContain(photo.id)

  const answer = await download(acme, entryId, documents[0]!.attachmentId)
  expect([answer.status, await answer.text()]).toEqual([200, 'A receipt.'])
  const looks = (await listAccess(ada, {})).filter(({ record }) => record.kind === 'document')
  expect(looks).toMatchObject([{ by: { kind: 'company', agentName: 'Bo' }, record: { id: receipt.id, title: 'receipt.txt' } }])

  // Zeta, a stranger, and Acme with another address.
  const missing = await download(acme, entryId, newId())
  for (const other of [await download(zeta, entryId, documents[0]!.attachmentId), await download(acme, newId(), documents[0]!.attachmentId)]) {
    expect([other.status, await other.clone().text()]).toEqual([404, await missing.clone().text()])
  }
  const bo = await permittedFile(ask(await signedIn(await aPerson('Bo'))), { companyId: acme.id, entryId, attachmentId: documents[0]!.attachmentId })
  expect(bo.status).toBe(404)
  expect((await permittedFile(ask({}), { companyId: acme.id, entryId, attachmentId: documents[0]!.attachmentId })).status).toBe(401)
})

test('the preview shows exactly what will be seen', async () => {
  const { ada, issue } = await aStory()
  await aDocument(ada, { issueId: issue.id })
  expect((await considerPermission(ada, { issueId: issue.id })).documents).toHaveLength(1)
  const look = (showsDocuments: boolean) =>
    rehearse({
      actor: ada,
      act: permitIssue,
      input: { issueId: issue.id, showsDocuments },
      see: readPermittedIssue,
      then: ({ companyId, entryId }) => ({ actor: proveActor('company', companyId, { agent: { id: companyId, name: 'Rehearsal', role: 'agent' }, companyName: 'Rehearsal' }), input: { entryId } }),
    })
  expect((await look(false)).documents).toEqual([])
  expect((await look(true)).documents.map(({ name }) => name)).toEqual(['Document 1.txt'])
})

test('taking the permission back acts on the next download; so do detaching, removing and undoing', async () => {
  const { ada, acme, issue, product } = await aStory()
  const { id } = await aDocument(ada, { issueId: issue.id })
  const given = await permit(ada, issue.id, { showsDocuments: true })
  const [shown] = await seen(acme, given.entryId)
  const status = async () => (await download(acme, given.entryId, shown!.attachmentId)).status
  expect(await status()).toBe(200)

  await removeDocument(ada, { documentId: id })
  expect([await status(), await seen(acme, given.entryId)]).toEqual([404, []])
  await restoreDocument(ada, { documentId: id })
  expect(await status()).toBe(200)

  await attachDocument(ada, { documentId: id, productId: product.id })
  await detachDocument(ada, { documentId: id, issueId: issue.id })
  expect([await status(), await seen(acme, given.entryId)]).toEqual([404, []])

  await attachDocument(ada, { documentId: id, issueId: issue.id })
  const [again] = await seen(acme, given.entryId)
  expect((await download(acme, given.entryId, again!.attachmentId)).status).toBe(200)
  await revokePermission(ada, { permissionId: given.permissionId })
  expect((await download(acme, given.entryId, again!.attachmentId)).status).toBe(404)
})

test('a document of two issues is shown as long as one of them shows it, and only there', async () => {
  const { ada, acme, zeta, issue } = await aStory()
  const other = await reportIssue(ada, { title: 'Boot does not close', company: zeta.domain })
  const { id } = await aDocument(ada, { issueId: issue.id })
  await attachDocument(ada, { documentId: id, issueId: other.id })
  const first = await permit(ada, issue.id, { showsDocuments: true })
  const second = await permit(ada, other.id, { showsDocuments: true, company: acme.domain })
  const zetas = await permit(ada, other.id, { company: zeta.domain })

  const [one] = await seen(acme, first.entryId)
  const [two] = await seen(acme, second.entryId)
  expect(one!.attachmentId).not.toBe(two!.attachmentId)
  expect(await seen(zeta, zetas.entryId)).toEqual([])

  await revokePermission(ada, { permissionId: first.permissionId })
  expect((await download(acme, first.entryId, one!.attachmentId)).status).toBe(404)
  expect((await download(acme, second.entryId, two!.attachmentId)).status).toBe(200)
  await addMessage(ada, { issueId: issue.id, body: 'Anything new?' })
  await revokePermission(ada, { permissionId: second.permissionId })
  expect((await download(acme, second.entryId, two!.attachmentId)).status).toBe(404)
})

test('a case link that shows documents opens them for whoever holds it, until it is taken back', async () => {
  const { ada, issue, product } = await aStory()
  const { id } = await aDocument(ada, { issueId: issue.id })
  const other = await aDocument(ada, { productId: product.id })
  const plain = await createCaseLink(ada, { issueId: issue.id })
  const link = await createCaseLink(ada, { issueId: issue.id, showsDocuments: true })
  const later = await aDocument(ada, { issueId: issue.id })
  const open = async ({ address }: { address: string }, documentId: string) =>
    (await sharedFile(ask({ 'user-agent': 'Firefox' }), { token: address.split('/').at(-1)!, documentId })).status

  expect([await open(plain, id), await open(link, other.id), await open({ address: 'x/nothing' }, id)]).toEqual([404, 404, 404])
  expect([await open(link, id), await open(link, later.id)]).toEqual([200, 200])
  const looks = (await listAccess(ada, {})).filter(({ record }) => record.kind === 'document')
  expect(looks.map(({ by, record }) => [by.kind, record.id])).toEqual([['link', later.id], ['link', id]])

  await attachDocument(ada, { documentId: id, productId: product.id })
  await detachDocument(ada, { documentId: id, issueId: issue.id })
  expect(await open(link, id)).toBe(404)
  await revokeShareLink(ada, { shareLinkId: link.id })
  expect(await open(link, later.id)).toBe(404)
})

test('a file leaves as a download that no browser runs, with its name and its length', async () => {
  const { ada, issue } = await aStory()
  const { id } = await aDocument(ada, { issueId: issue.id }, { content: aPdf(), name: 'Rechnung “März”.html' })
  const answer = await ownFile(ask(await signedIn(ada)), { documentId: id })

  expect(Object.fromEntries(answer.headers)).toMatchObject({
    'content-type': 'application/pdf',
    'content-length': String(aPdf().length),
    'content-disposition': `attachment; filename="Rechnung Marz.html.pdf"; filename*=UTF-8''Rechnung%20%E2%80%9CM%C3%A4rz%E2%80%9D.html.pdf`,
    'content-security-policy': "sandbox; default-src 'none'",
    'x-content-type-options': 'nosniff',
    'cache-control': 'private, no-store',
  })
  expect(Buffer.from(await answer.arrayBuffer())).toEqual(aPdf())

  expect((await ownFile(ask(await signedIn(await aPerson('Bo'))), { documentId: id })).status).toBe(404)
  expect((await ownFile(ask({}), { documentId: id })).status).toBe(401)
  expect((await ownFile(ask({ ...(await signedIn(ada)), accept: 'text/html' }), { documentId: newId() })).headers.get('location')).toBe('/there-is-nothing-here')
})

test('only the small picture stands in a page', async () => {
  const { ada, issue } = await aStory()
  const { id } = await aDocument(ada, { issueId: issue.id }, { content: await aPhoto(), name: 'lid.jpg' })
  const headers = await signedIn(ada)
  expect((await ownThumb(ask(headers), { documentId: id })).status).toBe(404)
  await jobs['document.draw']!.work({ documentId: id }, ada.id)
  const thumb = await ownThumb(ask(headers), { documentId: id })
  expect([thumb.headers.get('content-type'), thumb.headers.get('content-disposition')]).toEqual(['image/webp', 'inline'])
  expect((await ownFile(ask(headers), { documentId: id })).headers.get('content-disposition')).toContain('attachment')
})
