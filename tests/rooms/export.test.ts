import { readFileSync } from 'node:fs'
import Ajv from 'ajv/dist/2020'
import addFormats from 'ajv-formats'
import { Client } from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { archiveSchema } from '@/export/archive-schema'
import { askExport } from '@/export/operations/ask-export'
import { openExport } from '@/export/operations/open-export'
import { NEVER } from '@/export/table'
import { TABLES, TABLES_LEFT_OUT } from '@/export/tables'
import { columnOf } from '@/export/columns'
import { addDocument } from '@/document/operations/add-document'
import { newFileKey } from '@/document/file-key'
import { reportIssue } from '@/issue/operations/report-issue'
import { permitIssue } from '@/permission/operations/permit-issue'
import { revokePermission } from '@/permission/operations/revoke-permission'
import { files } from '@/platform/files/store'
import { aPerson } from '../support/people'
import { anArchive, entriesIn, fingerprint, linesIn, movedIn } from '../support/archives'
import { aPhoto } from '../support/files'
import { aWorld, CANARY } from '../support/world'

const owner = new Client({ connectionString: process.env.OWNER_DATABASE_URL! })
beforeAll(() => owner.connect())
afterAll(() => owner.end())

/** Ada's world, with a photo that is really there, and a face whose picture is one. */
async function aRichWorld() {
  const world = await aWorld()
  await owner.query('delete from export where owner_id = $1', [world.ada.id])
  const photo = await aPhoto('webp')
  await owner.query('update face set picture = $1 where owner_id = $2', [photo, world.ada.id])
  const fileKey = newFileKey(world.ada.id)
  await files.put(fileKey, photo)
  await owner.query('delete from document where owner_id = $1', [world.ada.id])
  const document = await addDocument(world.ada, { productId: world.product.id, name: 'Äpfel & canary receipt.webp', type: 'image/webp', bytes: photo.length, fileKey, width: 60, height: 40 })
  return { ...world, document, photo }
}

test('Bo cannot fetch Ada’s archive, nor ask for two at once', async () => {
  const ada = await aPerson()
  const { exportId } = await anArchive(ada)
  await expect(openExport(await aPerson('Bo'), { exportId })).rejects.toMatchObject({ code: 'NOT_FOUND' })
  await askExport(ada, {})
  await expect(askExport(ada, {})).rejects.toMatchObject({ code: 'NOT_ALLOWED' })
})

test('every table and column of a person is in the archive, or is left out with a reason', async () => {
  const { rows } = await owner.query<{ table: string; column: string }>(
    `select c.table_name as "table", c.column_name as "column" from information_schema.columns c
     where c.table_schema = 'public' and exists (
       select from information_schema.columns k where k.table_schema = 'public' and k.table_name = c.table_name and k.column_name in ('owner_id', 'person_id'))`,
  )
  const told = (table: string, column: string) => {
    const known = TABLES.find(({ name }) => name === table)
    if (!known) return table in TABLES_LEFT_OUT
    return column in NEVER || column in known.leftOut || Object.keys(known.columns).some((name) => columnOf(name) === column)
  }
  expect(rows.filter(({ table, column }) => !told(table, column))).toEqual([])
  const found = new Set(rows.map(({ table }) => table))
  expect([...TABLES.map(({ name }) => name), ...Object.keys(TABLES_LEFT_OUT)].filter((table) => !found.has(table))).toEqual([])
})

test('an archive says everything of Ada’s, and every line is as the published schema says', async () => {
  const { ada, product } = await aRichWorld()
  const { fileKey } = await anArchive(ada)
  const entries = await entriesIn(fileKey)
  const schema = JSON.parse(entries.get('export.schema.json')!.toString()) as { $defs: Record<string, object> }
  const ajv = new Ajv({ allErrors: true })
  addFormats(ajv)
  for (const { name } of TABLES) {
    const validate = ajv.compile(schema.$defs[name]!)
    for (const line of linesIn(entries, name)) expect([name, validate(line) ? null : validate.errors, line]).toEqual([name, null, line])
  }
  expect(linesIn(entries, 'product').map(({ id }) => id)).toContain(product.id)
  entries.delete('about.json')
  const all = [...entries.values()].map(String).join('\n')
  expect(all.includes(ada.id)).toBe(false)
  expect(all.includes(`${CANARY}-private-note`)).toBe(true)
})

test('what Ada takes along comes in on another server, and out again the same', async () => {
  const { ada, photo } = await aRichWorld()
  const first = await anArchive(ada)
  const bo = await aPerson('Somebody else')
  expect(await movedIn(bo, first.fileKey)).toMatchObject({ state: 'done', failure: null, documents: 1 })
  const again = await anArchive(bo)
  expect(await fingerprint(again.fileKey)).toEqual(await fingerprint(first.fileKey))
  expect([...(await entriesIn(again.fileKey)).values()].some((bytes) => bytes.equals(photo))).toBe(true)
})

test('what a company may not read any more comes along with the receipt of how it began and ended', async () => {
  const { ada } = await aRichWorld()
  const { id: issueId } = await reportIssue(ada, { title: 'Lid is loose', company: 'zeta-kettles.com' })
  const { permissionId } = await permitIssue(ada, { issueId })
  await revokePermission(ada, { permissionId })
  const receipt = (await entriesIn((await anArchive(ada)).fileKey)).get(`receipts/${permissionId}.json`)
  expect(String(receipt)).toMatch(/ConsentGiven[^]*ConsentWithdrawn/)
})

test('the published schema is the one that archives carry', () => {
  expect(readFileSync('docs/export.schema.json', 'utf8'), 'npm run export:schema writes it anew').toBe(archiveSchema())
})
