// Backup, wipe, restore: every table and every file compared, and what was deleted for good since then stays deleted.
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createHash } from 'node:crypto'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { Client } from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { migrate } from '@/platform/db/migrate'
import { loginUrl } from '@/platform/db/roles'
import { startEmbeddedDatabase, type EmbeddedDatabase } from '@/platform/db/embedded'
import { addDocument } from '@/document/operations/add-document'
import { newFileKey } from '@/document/file-key'
import { openAs } from '@/platform/access/doorway'
import type { Actor } from '@/platform/access/actor'
import { system } from '@/platform/auth/prove-actor'
import { env } from '@/platform/env'
import { files } from '@/platform/files/store'
import { backUp, tableNames } from '../../scripts/backup/dump'
import { keepLedger, ledgerFile } from '../../scripts/backup/ledger'
import { backupAt } from '../../scripts/backup/manifest'
import { restore } from '../../scripts/backup/restore'
import { faultsIn } from '../../scripts/backup/verify'
import { aGeneratedRing, putRing } from '../support/generated-people'
import { aPerson } from '../support/people'
import { aWorld } from '../support/world'
import fc from 'fast-check'

const PEOPLE = Number(process.env.PEOPLE ?? 4)
const folder = mkdtempSync(path.join(tmpdir(), 'turnabout-restore-'))
const [backups, here, elsewhere] = ['backups', 'here', 'elsewhere'].map((name) => path.join(folder, name)) as [string, string, string]
let ada: Actor<'person'>
let bo: Actor<'person'>
let source: EmbeddedDatabase
let other: EmbeddedDatabase

beforeAll(async () => {
  chmodSync(folder, 0o755)
  for (const place of [here, elsewhere]) mkdirSync(place, { recursive: true, mode: 0o755 })
  // A database of its own: into that of the other tests somebody writes all the time.
  source = await startEmbeddedDatabase(here)
  other = await startEmbeddedDatabase(elsewhere)
  delete env.LOGIN_DATABASE_URL
  await migrate(source.url)
  env.LOGIN_DATABASE_URL = loginUrl(source.url)
  for (const ring of fc.sample(aGeneratedRing, PEOPLE)) await putRing(await aPerson(), ring)
  ada = (await aWorld()).ada
  const world = await aWorld()
  bo = world.ada
  const fileKey = newFileKey(bo.id)
  await files.put(fileKey, 'A letter of Bo')
  await addDocument(bo, { issueId: world.issue.id, name: 'letter.txt', type: 'text/plain', bytes: 14, fileKey })
}, 120_000)
afterAll(async () => {
  await Promise.all([source.stop(), other.stop()])
  rmSync(folder, { recursive: true, force: true })
})

async function contentsOf(url: string): Promise<Record<string, string>> {
  const client = new Client({ connectionString: url })
  await client.connect()
  const sums: Record<string, string> = {}
  for (const name of await tableNames(client)) {
    const { rows } = await client.query<{ sum: string }>(`select count(*) || ' ' || coalesce(md5(string_agg(t::text, ',' order by t::text)), '') as sum from "${name}" t`)
    sums[name] = rows[0]!.sum
  }
  await client.end()
  return sums
}

const filesIn = (data: string): Record<string, string> => {
  const at = path.join(data, 'files')
  if (!existsSync(at)) return {}
  const names = readdirSync(at, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).map((entry) => path.relative(at, path.join(entry.parentPath, entry.name)))
  return Object.fromEntries(names.sort().map((name) => [name, createHash('sha256').update(readFileSync(path.join(at, name))).digest('hex')]))
}

const ofPerson = async (url: string, id: string) => {
  const client = new Client({ connectionString: url })
  await client.connect()
  const { rows } = await client.query<{ n: number }>('select (select count(*) from person where id = $1)::int + (select count(*) from issue where owner_id = $1)::int + (select count(*) from share_link where owner_id = $1)::int as n', [id])
  await client.end()
  return rows[0]!.n
}

test('a backup that is put back is the same in every table and every file', async () => {
  const before = await contentsOf(source.url)
  const { backup, manifest } = await backUp(source.url, env.DATA_DIR, backups)
  expect(await faultsIn(backup)).toEqual([])
  await restore(backupAt(backups), { ownerUrl: other.url, dataFolder: elsewhere, over: false })
  expect(await contentsOf(other.url)).toEqual(before)
  const known = new Set(manifest.files.map(({ key }) => key))
  expect(filesIn(elsewhere)).toEqual(Object.fromEntries(Object.entries(filesIn(env.DATA_DIR)).filter(([key]) => known.has(key))))
  expect(known.size).toBeGreaterThan(0)
})

test('what is there already is not lost by mistake', async () => {
  await expect(restore(backupAt(backups), { ownerUrl: other.url, dataFolder: elsewhere, over: false })).rejects.toThrow(/Say --over/)
})

test('who deleted their account since then, and what was deleted for good, stays deleted', async () => {
  const [issue] = await openAs(ada, (db) => db.issue.findMany({ take: 1, orderBy: { id: 'asc' } }))
  await openAs(ada, async (db) => {
    await db.inboxEntry.deleteMany({ where: { issueId: issue!.id } })
    await db.issue.deleteMany({ where: { id: issue!.id } })
  })
  await openAs(system, async (db) => {
    await db.shareLink.deleteMany({ where: { ownerId: bo.id } })
    await db.person.deleteMany({ where: { id: bo.id } })
  })
  const client = new Client({ connectionString: source.url })
  await client.connect()
  await keepLedger(client, [backups])
  await client.end()

  // The machine is lost, and everything on it but the backups.
  rmSync(ledgerFile(elsewhere), { force: true })
  expect(await ofPerson(other.url, bo.id)).toBeGreaterThan(0)
  const { erasedAgain } = await restore(backupAt(backups), { ownerUrl: other.url, dataFolder: elsewhere, over: true })
  expect(erasedAgain).toBeGreaterThanOrEqual(2)
  expect(await ofPerson(other.url, bo.id)).toBe(0)
  expect(Object.values(filesIn(elsewhere))).not.toContain(createHash('sha256').update('A letter of Bo').digest('hex'))
  const left = await contentsOf(other.url)
  const now = await contentsOf(source.url)
  expect(left.issue).toBe(now.issue)
  expect(left.person).toBe(now.person)
})

test('a backup that was damaged is told to be so, and nothing is touched', async () => {
  const { backup, manifest } = await backUp(source.url, env.DATA_DIR, path.join(folder, 'damaged'))
  writeFileSync(path.join(backup, 'tables', 'person.copy.gz'), 'x')
  rmSync(path.join(backup, 'files', manifest.files[0]!.key))
  const before = await contentsOf(other.url)
  await expect(restore(backup, { ownerUrl: other.url, dataFolder: elsewhere, over: true })).rejects.toThrow(/person is damaged[\s\S]*is missing/)
  expect(await contentsOf(other.url)).toEqual(before)
})
