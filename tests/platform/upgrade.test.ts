// A database of any earlier version, with rows in every table it had, becomes one of this version: nothing is lost, every table has
// its row policies, and it is what the schema says. npm run test:upgrade goes on from every version.
import { Client } from 'pg'
import { beforeAll, expect, test } from 'vitest'
import { catalogueFaults } from '@/platform/db/catalogue-faults'
import { knownMigrations, migrate, schemaDiff } from '@/platform/db/migrate'
import { chance } from '../support/mutants'
import { fill } from '../upgrade/fill'
import { readTables, type Table } from '../upgrade/tables'

const KNOWN = knownMigrations()
const SEED = Number(process.env.UPGRADE_SEED ?? 1)
/** Some of them in the short form: an early one, one in the middle, and the newest, with which nothing is left to do. */
const FROM = process.env.UPGRADE_FROM === 'every' ? KNOWN : [5, 13, KNOWN.length - 1].map((at) => KNOWN[at - 1]!)
/** Rows that a migration takes away on purpose, and why. */
const TAKEN: Record<string, { from: string; why: string }> = {
  import_row: { from: '20261122001900_import_kinds', why: 'rows that were staged in an earlier form are read anew' },
}

let base: URL
let newest: Table[]
beforeAll(async () => {
  base = new URL(process.env.OWNER_DATABASE_URL!)
  const client = await connected(base.href)
  newest = await readTables(client)
  await client.end()
})

test.each(FROM)('from %s', { timeout: 600_000 }, async (last) => {
  const url = await aDatabase(`upgrade_${KNOWN.indexOf(last)}_${SEED}`)
  await migrate(url, KNOWN.slice(0, KNOWN.indexOf(last) + 1))
  const before = await filled(url)
  await migrate(url).catch(async (error: unknown) => {
    throw new Error(await whyNot(url), { cause: error })
  })

  const after = await countsIn(url, Object.keys(before))
  const lost = Object.keys(before).filter((table) => after[table] !== undefined && after[table] < before[table]! && !(table in TAKEN && last < TAKEN[table]!.from))
  expect(lost.map((table) => `${table} had ${before[table]} rows and has ${after[table]}`)).toEqual([])
  expect(await catalogueFaults(url)).toEqual([])
  expect(await schemaDiff(url)).toBeNull()
  await drop(url)
})

/** The engine tells which migration it was; what PostgreSQL said of it is in its table. */
async function whyNot(url: string): Promise<string> {
  const client = await connected(url)
  const { rows } = await client.query<{ name: string; logs: string }>('select migration_name as name, logs from _prisma_migrations where finished_at is null order by started_at desc limit 1')
  await client.end()
  return `${rows[0]?.name} failed: ${rows[0]?.logs}`
}

async function filled(url: string) {
  const client = await connected(url)
  try {
    await client.query('begin')
    const counts = await fill(client, newest, chance(SEED))
    await client.query('commit')
    return counts
  } finally {
    await client.end()
  }
}

/** Undefined for a table that is gone. */
async function countsIn(url: string, tables: string[]): Promise<Record<string, number | undefined>> {
  const client = await connected(url)
  const counts: Record<string, number | undefined> = {}
  for (const table of tables) counts[table] = await client.query<{ count: number }>(`select count(*)::int as count from "${table}"`).then(({ rows }) => rows[0]!.count, () => undefined)
  await client.end()
  return counts
}

async function aDatabase(name: string): Promise<string> {
  const client = await connected(base.href)
  await client.query(`drop database if exists ${name} with (force)`)
  await client.query(`create database ${name}`)
  await client.end()
  const url = new URL(base)
  url.pathname = `/${name}`
  return url.href
}

async function drop(url: string) {
  const client = await connected(base.href)
  await client.query(`drop database ${new URL(url).pathname.slice(1)} with (force)`)
  await client.end()
}

async function connected(url: string) {
  const client = new Client({ connectionString: url })
  await client.connect()
  return client
}
