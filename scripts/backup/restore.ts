// Puts a backup back: a database from nothing, as far as the backup was, its rows, what came after, its files; and at the end what
// was deleted for good since it was made is deleted again.
import { copyFileSync, createReadStream, mkdirSync, rmSync } from 'node:fs'
import path from 'node:path'
import { pipeline } from 'node:stream/promises'
import { createGunzip } from 'node:zlib'
import { Client } from 'pg'
import { from as copyFrom } from 'pg-copy-streams'
import { migrate } from '@/platform/db/migrate'
import { OWNER_OPTIONS } from '@/platform/db/roles'
import { erasuresIn, readLedger, together, writeLedger } from './ledger'
import { type Manifest, readManifest, storedFile, tableFile } from './manifest'
import { eraseAgain } from './replay'
import { faultsIn } from './verify'

type To = { ownerUrl: string; dataFolder: string; /** Whether what is there may go. */ over: boolean }

/** Throws one sentence, with everything as it was, when it cannot be put back. */
export async function restore(backup: string, { ownerUrl, dataFolder, over }: To): Promise<{ manifest: Manifest; erasedAgain: number }> {
  const faults = await faultsIn(backup)
  if (faults.length > 0) throw new Error(`This backup cannot be put back:\n- ${faults.join('\n- ')}`)
  const manifest = readManifest(backup)

  const erased = await withClient(ownerUrl, '', async (client) => {
    const [people, busy] = [await countPeople(client), await othersAt(client)]
    if (busy > 0) throw new Error('Turnabout runs on this database. Stop it first.')
    if (people > 0 && !over) throw new Error(`There are ${people} accounts in this database. Say --over to put the backup in their place.`)
    const all = together(await erasuresIn(client), ...[path.dirname(backup), backup, dataFolder].map(readLedger))
    // Before anything goes: what is remembered here must outlive it.
    writeLedger(dataFolder, all)
    await wipe(client)
    return all
  })

  await migrate(ownerUrl, manifest.migrations)
  await withClient(ownerUrl, OWNER_OPTIONS, (client) => load(client, backup, manifest))
  await migrate(ownerUrl)
  await withClient(ownerUrl, '', (client) => client.query('analyze'))
  putFiles(backup, manifest, dataFolder)

  const since = erased.filter(({ at }) => at > manifest.at)
  await withClient(ownerUrl, OWNER_OPTIONS, (client) => eraseAgain(client, since, dataFolder))
  return { manifest, erasedAgain: since.length }
}

async function withClient<T>(connectionString: string, options: string, work: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client({ connectionString, ...(options && { options }) })
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}

async function countPeople(client: Client): Promise<number> {
  const { rows } = await client.query<{ known: boolean }>(`select to_regclass('public.person') is not null as known`)
  if (!rows[0]!.known) return 0
  return (await client.query<{ n: number }>('select count(*)::int as n from person')).rows[0]!.n
}

const othersAt = async (client: Client) =>
  (await client.query<{ n: number }>(`select count(*)::int as n from pg_stat_activity where datname = current_database() and usename = 'app_login'`)).rows[0]!.n

async function wipe(client: Client) {
  const { rows } = await client.query<{ known: boolean }>(`select exists (select from pg_roles where rolname = 'app_owner') as known`)
  if (rows[0]!.known) await client.query('drop owned by app_owner cascade')
  await client.query('drop schema if exists pgboss cascade')
}

async function load(client: Client, backup: string, { tables }: Manifest) {
  await client.query('begin')
  const named = tables.map(({ name }) => client.escapeIdentifier(name))
  // What a migration puts in by itself is in the backup too. Triggers would tell people what they heard long ago.
  await client.query(`truncate ${named.join(', ')}`)
  for (const name of named) await client.query(`alter table ${name} disable trigger user`)
  for (const { name, columns } of await inOrder(client, tables)) {
    const into = `copy ${client.escapeIdentifier(name)} (${columns.map((column) => client.escapeIdentifier(column)).join(', ')}) from stdin`
    await pipeline(createReadStream(tableFile(backup, name)), createGunzip(), client.query(copyFrom(into)))
  }
  for (const name of named) await client.query(`alter table ${name} enable trigger user`)
  await client.query('commit')
}

/** Each table after those that its rows point at: switching foreign keys off takes rights that a server of one's own may not give. */
async function inOrder(client: Client, tables: Manifest['tables']): Promise<Manifest['tables']> {
  const { rows } = await client.query<{ from: string; to: string }>(
    `select c.relname as "from", f.relname as "to" from pg_constraint k join pg_class c on c.oid = k.conrelid join pg_class f on f.oid = k.confrelid
     where k.contype = 'f' and k.conrelid <> k.confrelid`,
  )
  const left = new Map(tables.map((table) => [table.name, table]))
  const ordered: Manifest['tables'] = []
  while (left.size > 0) {
    const next = [...left.values()].filter(({ name }) => rows.every(({ from, to }) => from !== name || !left.has(to)))
    if (next.length === 0) throw new Error(`These tables point at each other in a circle: ${[...left.keys()].join(', ')}.`)
    for (const table of next) left.delete(table.name)
    ordered.push(...next)
  }
  return ordered
}

function putFiles(backup: string, { files }: Manifest, dataFolder: string) {
  const folder = path.join(dataFolder, 'files')
  rmSync(folder, { recursive: true, force: true })
  for (const { key } of files) {
    const target = path.join(folder, key)
    mkdirSync(path.dirname(target), { recursive: true })
    copyFileSync(storedFile(backup, key), target)
  }
}

