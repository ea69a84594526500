import { randomBytes } from 'node:crypto'
import { expect, test } from 'vitest'
import { newFileKey } from '@/document/file-key'
import { findFolder } from '@/document/operations/find-folder'
import { getDocument } from '@/document/operations/get-document'
import { getUsage } from '@/document/operations/get-usage'
import { openPermittedDocument } from '@/document/operations/open-permitted-document'
import { removeDocument } from '@/document/operations/remove-document'
import { sendDocument } from '@/document/operations/send-document'
import { readPermittedIssue } from '@/inbox/operations/read-permitted-issue'
import { getIssue } from '@/issue/operations/get-issue'
import { revokePermission } from '@/permission/operations/revoke-permission'
import type { Actor } from '@/platform/access/actor'
import { openAs } from '@/platform/access/doorway'
import { newId } from '@/platform/ids'
import { aColleague } from '../support/people'
import { aStory, asOwner, permit } from '../support/showing'

const NOT_FOUND = { code: 'NOT_FOUND' }
const aFile = (ownerId: string, bytes = 10) => ({ name: 'manual.pdf', type: 'application/pdf' as const, bytes, fileKey: newFileKey(ownerId) })

async function anEntry(more: Parameters<typeof permit>[2] = {}) {
  const story = await aStory()
  return { ...story, ...(await permit(story.ada, story.issue.id, more)) }
}

test('nobody sends a file without being allowed to answer, nor into another folder', async () => {
  const { ada, acme, zeta, entryId } = await anEntry({ mayAnswer: 'no' })
  await expect(sendDocument(zeta, { entryId, ...aFile(ada.id) })).rejects.toMatchObject(NOT_FOUND)
  await expect(findFolder(zeta, { entryId })).rejects.toMatchObject(NOT_FOUND)
  await expect(sendDocument(acme, { entryId, ...aFile(ada.id) })).rejects.toMatchObject({ code: 'NOT_ALLOWED' })

  const other = await anEntry()
  await expect(sendDocument(other.acme, { entryId: other.entryId, ...aFile(other.zeta.agent.id) })).rejects.toMatchObject(NOT_FOUND)
  await expect(sendDocument(await aColleague(other.acme, 'reader'), { entryId: other.entryId, ...aFile(other.ada.id) })).rejects.toMatchObject({ code: 'NOT_ALLOWED' })
})

test('a file stands in the thread and among the documents, signed; it counts against no quota of the person', async () => {
  const { ada, acme, issue, entryId } = await anEntry()
  const before = await getUsage(ada, {})
  await sendDocument(acme, { entryId, ...aFile(ada.id, 5_000) })

  const line = (await getIssue(ada, { issueId: issue.id })).messages.at(-1)!
  expect(line).toMatchObject({ kind: 'file', agentName: 'Bo', body: 'manual.pdf', documentId: expect.any(String) as string })
  expect(await getDocument(ada, { documentId: line.documentId! })).toMatchObject({ name: 'manual.pdf', places: [{ kind: 'issue', id: issue.id }] })
  expect((await getUsage(ada, {})).used).toBe(before.used)
  expect(await asOwner(`select kind from outbox where owner_id = $1 and kind = 'document.draw'`, [ada.id])).toHaveLength(1)

  // She may remove it; the line that it was sent stays.
  await removeDocument(ada, { documentId: line.documentId! })
  expect((await getIssue(ada, { issueId: issue.id })).messages.at(-1)).toMatchObject({ kind: 'file', documentId: null })
})

test('who sent it reads it while the permission lasts, even if no documents are shown; another company does not', async () => {
  const { ada, acme, zeta, issue, entryId, permissionId } = await anEntry()
  const forZeta = await permit(ada, issue.id, { company: zeta.domain, showsDocuments: true })
  await sendDocument(acme, { entryId, ...aFile(ada.id) })
  // Stamped anew by whatever the person does next.
  await permit(ada, issue.id, { company: 'somebody-else.com' })

  const { documents } = await readPermittedIssue(acme, { entryId })
  expect(documents).toMatchObject([{ name: 'manual.pdf' }])
  const { attachmentId } = documents[0]!
  expect(await openPermittedDocument(acme, { entryId, attachmentId })).toMatchObject({ name: 'manual.pdf' })
  expect((await readPermittedIssue(zeta, { entryId: forZeta.entryId })).documents).toEqual([])
  await expect(openPermittedDocument(zeta, { entryId: forZeta.entryId, attachmentId })).rejects.toMatchObject(NOT_FOUND)

  await revokePermission(ada, { permissionId })
  await expect(openPermittedDocument(acme, { entryId, attachmentId })).rejects.toMatchObject(NOT_FOUND)
  await expect(sendDocument(acme, { entryId, ...aFile(ada.id) })).rejects.toMatchObject({ ...NOT_FOUND, message: expect.stringMatching(/Nothing was delivered/) as string })
})

test('a company sends no more than twenty files, and 100 MB, into one issue', async () => {
  const { ada, acme, entryId } = await anEntry()
  await sendDocument(acme, { entryId, ...aFile(ada.id, 60_000_000) })
  await expect(sendDocument(acme, { entryId, ...aFile(ada.id, 60_000_000) })).rejects.toMatchObject({ code: 'NOT_ALLOWED', message: expect.stringMatching(/100 MB/) as string })
  for (let more = 1; more < 20; more += 1) await sendDocument(acme, { entryId, ...aFile(ada.id) })
  await expect(sendDocument(acme, { entryId, ...aFile(ada.id) })).rejects.toMatchObject({ message: 'Twenty files for one issue are the most.' })
})

test('as raw SQL in its role, a company forges neither a file nor a line about one', async () => {
  const { ada, acme, zeta, issue } = await anEntry()
  await expect(forge(zeta, { ownerId: ada.id, from: zeta.id })).rejects.toThrow(/no permission to send a file/)
  await expect(forge(acme, { ownerId: ada.id, from: zeta.id })).rejects.toThrow(/no permission to send a file|row-level security/)
  await expect(forge(acme, { ownerId: ada.id, from: null })).rejects.toThrow(/no permission to send a file|row-level security/)
  await expect(forge(acme, { ownerId: ada.id, from: acme.id, readers: { [`company:${zeta.id}`]: 'infinity' } })).rejects.toThrow(/row-level security/)
  // No longer than its permission lasts.
  await expect(forge(acme, { ownerId: ada.id, from: acme.id, readers: { [`company:${acme.id}`]: 'infinity' } })).rejects.toThrow(/no permission to send a file/)

  // A document of Ada's own is tied to nothing, and no line says that it was sent.
  const own = newId()
  await openAs(ada, (db) => db.document.create({ data: { id: own, name: 'diary.txt', type: 'text/plain', bytes: 1, fileKey: newFileKey(ada.id) } }))
  await expect(openAs(acme, (db) => db.$executeRaw`
    insert into attachment (owner_id, id, document_id, issue_id) values (${ada.id}::uuid, ${newId()}::uuid, ${own}::uuid, ${issue.id}::uuid)`)).rejects.toThrow(/no permission to send a file/)
  await expect(openAs(acme, (db) => db.$executeRaw`
    insert into message (owner_id, id, issue_id, author, company_id, agent_name, body, readers, kind, document_id)
    values (${ada.id}::uuid, ${newId()}::uuid, ${issue.id}::uuid, 'company', ${acme.id}::uuid, 'Bo', 'diary.txt', '{}', 'file', ${own}::uuid)`)).rejects.toThrow(/not of this company/)
  await expect(openAs(acme, (db) => db.$executeRaw`
    insert into outbox (id, owner_id, kind, payload) values (${newId()}::uuid, ${ada.id}::uuid, 'document.draw', jsonb_build_object('documentId', ${own}::text))`)).rejects.toThrow(/not of this company/)
  await expect(openAs(acme, (db) => db.$executeRawUnsafe(`update document set name = 'x'`))).rejects.toThrow(/permission denied/)
  await expect(openAs(acme, (db) => db.$executeRawUnsafe('delete from document'))).rejects.toThrow(/permission denied/)
})

const forge = (company: Actor<'company'>, { ownerId, from, readers = {} }: { ownerId: string; from: string | null; readers?: object }) =>
  openAs(company, (db) => db.$executeRaw`
    insert into document (owner_id, id, name, type, bytes, file_key, from_company_id, from_agent, readers)
    values (${ownerId}::uuid, ${newId()}::uuid, 'forged.pdf', 'application/pdf', 1, ${randomBytes(8).toString('hex')}, ${from}::uuid, ${from && 'Bo'}, ${JSON.stringify(readers)}::jsonb)`)
