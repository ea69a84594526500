// A consistent copy of database and files, while everybody goes on: the tables as they were in one moment, and the files that they
// name. Files never change once they are written, so those of the backup before need not be copied again.
import { createHash } from 'node:crypto'
import { copyFileSync, createReadStream, createWriteStream, existsSync, linkSync, mkdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { PassThrough, type Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGzip } from 'node:zlib'
import { Client } from 'pg'
import { to as copyTo } from 'pg-copy-streams'
import { OWNER_OPTIONS } from '@/platform/db/roles'
import { keepLedger } from './ledger'
import { backupsIn, MANIFEST, type Manifest, storedFile, tableFile } from './manifest'

/** Says where the backup is. Nothing is left of one that broke off. */
export async function backUp(ownerUrl: string, dataFolder: string, into: string): Promise<{ backup: string; manifest: Manifest }> {
  mkdirSync(into, { recursive: true })
  const before = backupsIn(into).at(-1)
  const at = new Date().toISOString()
  const backup = path.join(into, at.replace(/[:.]/g, '-'))
  const making = `${backup}.part`
  mkdirSync(path.join(making, 'tables'), { recursive: true, mode: 0o700 })

  const client = new Client({ connectionString: ownerUrl, options: OWNER_OPTIONS })
  await client.connect()
  try {
    await client.query('begin isolation level repeatable read, read only')
    const migrations = await named(client, 'select migration_name as name from _prisma_migrations where finished_at is not null order by 1')
    const tables: Manifest['tables'] = []
    for (const name of await tableNames(client)) tables.push(await dumpTable(client, name, making))
    const files = await copyFiles(await fileKeys(client), path.join(dataFolder, 'files'), making, before)
    await client.query('commit')

    const manifest: Manifest = { format: 'turnabout-backup', version: 1, at, migrations, tables, files }
    writeFileSync(path.join(making, MANIFEST), `${JSON.stringify(manifest, null, 1)}\n`)
    renameSync(making, backup)
    await keepLedger(client, [into, dataFolder])
    return { backup, manifest }
  } catch (error) {
    rmSync(making, { recursive: true, force: true })
    throw error
  } finally {
    await client.end()
  }
}

const named = async (client: Client, sql: string) => (await client.query<{ name: string }>(sql)).rows.map(({ name }) => name)

export const tableNames = (client: Client) =>
  named(client, `select c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace where n.nspname = 'public' and c.relkind = 'r' and c.relname <> '_prisma_migrations' order by 1`)

async function dumpTable(client: Client, name: string, making: string): Promise<Manifest['tables'][number]> {
  // What the database makes itself is made again.
  const columns = await named(client, `select a.attname as name from pg_attribute a where a.attrelid = 'public.${client.escapeIdentifier(name)}'::regclass and a.attnum > 0 and not a.attisdropped and a.attgenerated = '' order by a.attnum`)
  const copying = client.query(copyTo(`copy ${client.escapeIdentifier(name)} (${columns.map((column) => client.escapeIdentifier(column)).join(', ')}) to stdout`))
  const hash = createHash('sha256')
  const counted = new PassThrough().on('data', (chunk: Buffer) => hash.update(chunk))
  await pipeline(copying, counted, createGzip(), createWriteStream(tableFile(making, name), { mode: 0o600 }))
  return { name, columns, rows: copying.rowCount, sha256: hash.digest('hex') }
}

/** Every column that says where a file lies ends so. */
async function fileKeys(client: Client): Promise<string[]> {
  const { rows } = await client.query<{ table: string; column: string }>(
    `select table_name as "table", column_name as "column" from information_schema.columns where table_schema = 'public' and column_name in ('file_key', 'thumb_key') order by 1, 2`,
  )
  const keys = new Set<string>()
  for (const { table, column } of rows) for (const key of await named(client, `select ${column} as name from "${table}" where ${column} is not null`)) keys.add(key)
  return [...keys].sort()
}

async function copyFiles(keys: string[], from: string, making: string, before: string | undefined): Promise<Manifest['files']> {
  const copied: Manifest['files'] = []
  for (const key of keys) {
    const [source, target] = [path.join(from, key), storedFile(making, key)]
    // Deleted for good a moment ago, or its upload broke off.
    if (!existsSync(source)) continue
    mkdirSync(path.dirname(target), { recursive: true })
    linkOrCopy(before && storedFile(before, key), source, target)
    copied.push({ key, bytes: statSync(target).size, sha256: await digestOf(createReadStream(target)) })
  }
  return copied
}

function linkOrCopy(known: string | undefined, source: string, target: string) {
  if (known && existsSync(known)) {
    try {
      linkSync(known, target)
      return
    } catch {
      // A disk without links.
    }
  }
  copyFileSync(source, target)
}

export async function digestOf(bytes: Readable): Promise<string> {
  const hash = createHash('sha256')
  for await (const chunk of bytes) hash.update(chunk as Buffer)
  return hash.digest('hex')
}
