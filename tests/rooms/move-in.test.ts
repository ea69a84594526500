import { buffer } from 'node:stream/consumers'
import { Client } from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { ZipFile } from 'yazl'
import { exportFile } from '@/export/file-route'
import { startMoveIn } from '@/export/operations/start-move-in'
import { newFileKey } from '@/export/file-key'
import { addProduct } from '@/product/operations/add-product'
import { permitIssue } from '@/permission/operations/permit-issue'
import { readPermittedIssue } from '@/inbox/operations/read-permitted-issue'
import { openAs } from '@/platform/access/doorway'
import type { Actor } from '@/platform/access/actor'
import { files } from '@/platform/files/store'
import { anArchive, entriesIn, linesIn, movedIn } from '../support/archives'
import { signedIn } from '../support/documents'
import { aPerson } from '../support/people'
import { aStory } from '../support/showing'

const owner = new Client({ connectionString: process.env.OWNER_DATABASE_URL! })
beforeAll(() => owner.connect())
afterAll(() => owner.end())

async function zipped(entries: Map<string, Buffer | string>): Promise<Buffer> {
  const zip = new ZipFile()
  for (const [name, content] of entries) zip.addBuffer(Buffer.from(content), name)
  zip.end()
  return buffer(zip.outputStream)
}

/** An archive of one thing, changed by hand. */
async function anEdited(change: (entries: Map<string, Buffer | string>) => void): Promise<Buffer> {
  const ada = await aPerson()
  await addProduct(ada, { name: 'Kettle' })
  const entries: Map<string, Buffer | string> = await entriesIn((await anArchive(ada)).fileKey)
  change(entries)
  return zipped(entries)
}
const put = (name: string, ...lines: object[]) => (entries: Map<string, Buffer | string>) => void entries.set(name, lines.map((line) => `${JSON.stringify(line)}\n`).join(''))
const rowsOf = async ({ id }: Actor<'person'>) => (await owner.query<{ n: number }>('select count(*)::int as n from product where owner_id = $1', [id])).rows[0]!.n

const MESSAGE = { id: '01990000-0000-7000-8000-000000000001', author: 'person', companyId: null, agentName: null, body: '', private: false, kind: 'words', asks: [], settled: null, settledAt: null, documentId: null, createdAt: '2026-01-01T00:00:00.000000Z' }

test.each<[string, () => Promise<Buffer>, RegExp]>([
  ['nothing', async () => Buffer.alloc(0), /no ZIP file/],
  ['half of it', async () => (await anEdited(() => undefined)).subarray(0, 5_000), /no ZIP file/],
  ['another ZIP file', () => zipped(new Map([['holiday.txt', 'sun']])), /no archive of Turnabout/],
  ['one of a newer version', () => anEdited(put('turnabout.json', { format: 'turnabout-archive', version: 99 })), /newer Turnabout/],
  ['a line that is none', () => anEdited((entries) => void entries.set('data/product.ndjson', '{"id":')), /data\/product\.ndjson, line 1/],
  ['a field that nobody knows', () => anEdited((entries) => void entries.set('data/product.ndjson', String(entries.get('data/product.ndjson')).replace('{', '{"owner_id":"x",'))), /line 1/],
  ['a NUL byte', () => anEdited((entries) => void entries.set('data/product.ndjson', String(entries.get('data/product.ndjson')).replace('Kettle', 'Ket\\u0000tle'))), /line 1: name/],
  ['a line that points at nothing', () => anEdited(put('data/message.ndjson', { ...MESSAGE, issueId: '01990000-0000-7000-8000-000000000002' })), /points at a record that is not in the archive/],
  ['the same record twice', () => anEdited((entries) => void entries.set('data/product.ndjson', String(entries.get('data/product.ndjson')).repeat(2))), /a record is in it twice/],
])('of %s nothing is brought in, and Bo is told why', async (_, archive, why) => {
  const bo = await aPerson('Bo')
  expect(await movedIn(bo, await archive())).toMatchObject({ state: 'failed', failure: expect.stringMatching(why) })
  expect(await rowsOf(bo)).toBe(0)
})

test('an archive is not brought in where there are records already', async () => {
  const ada = await aPerson()
  await addProduct(ada, { name: 'Kettle' })
  await expect(startMoveIn(ada, { fileName: 'x.zip', fileKey: newFileKey(ada.id) })).rejects.toMatchObject({ code: 'NOT_ALLOWED' })
})

test('a program that calls itself a letter is refused, and no file of it stays', async () => {
  const document = { id: '01990000-0000-7000-8000-000000000003', name: 'x', type: 'text/plain', bytes: 4, file: 'files/x.txt', width: null, height: null, pages: null, fromCompanyId: null, fromAgent: null, createdAt: MESSAGE.createdAt, removedAt: null }
  const archive = await anEdited((entries) => {
    put('data/document.ndjson', document)(entries)
    entries.set('files/x.txt', '\x7fELF')
  })
  const bo = await aPerson('Bo')
  expect(await movedIn(bo, archive)).toMatchObject({ state: 'failed', failure: expect.stringMatching(/^files\/x\.txt: This kind of file is not kept/) })
})

test('words of a company that came in an archive are shown to their owner alone', async () => {
  const { ada, acme, zeta, issue } = await aStory()
  const entries: Map<string, Buffer | string> = await entriesIn((await anArchive(ada)).fileKey)
  const [line] = linesIn(entries as Map<string, Buffer>, 'message')
  put('data/message.ndjson', line!, { ...line, id: MESSAGE.id, author: 'company', companyId: acme.id, agentName: 'Bo', body: 'canary: we pay a million' })(entries)
  const bo = await aPerson('Bo')
  expect(await movedIn(bo, await zipped(entries))).toMatchObject({ state: 'done' })

  const { entryId } = await permitIssue(bo, { issueId: issue.id, until: 'solved' })
  const shown = JSON.stringify(await readPermittedIssue(acme, { entryId }))
  expect(shown).toContain('It happened again.')
  expect(shown).not.toContain('canary')
  expect(await openAs(bo, (db) => db.message.count({ where: { author: 'company' } }))).toBe(1)
  await expect(openAs(bo, (db) => db.message.create({ data: { issueId: issue.id, author: 'company', companyId: zeta.id, agentName: 'Bo', body: 'no' } }))).rejects.toThrow()
})

test('permissions come along as history: nobody may read anything there', async () => {
  const { ada, issue } = await aStory()
  await permitIssue(ada, { issueId: issue.id, until: 'solved' })
  const bo = await aPerson('Bo')
  await movedIn(bo, (await anArchive(ada)).fileKey)
  const [row] = (await owner.query<{ permissions: number; entries: number; carried: number }>(
    `select (select count(*)::int from permission where owner_id = $1) as permissions, (select count(*)::int from inbox_entry where owner_id = $1) as entries,
       (select count(*)::int from carried_history where owner_id = $1 and kind = 'permission') as carried`,
    [bo.id],
  )).rows
  expect(row).toEqual({ permissions: 0, entries: 0, carried: 1 })
})

test('the file goes to whoever it belongs to, and to nobody else', async () => {
  const ada = await aPerson()
  const { exportId, fileKey } = await anArchive(ada)
  const ask = async (person: Actor<'person'>) => exportFile(new Request(`http://localhost:3000/api/v1/exports/${exportId}/file`, { headers: await signedIn(person) }), { exportId })
  expect((await ask(await aPerson('Bo'))).status).toBe(404)
  const answer = await ask(ada)
  expect(Buffer.from(await answer.arrayBuffer()).equals(await buffer(await files.getStream(fileKey)))).toBe(true)
})
