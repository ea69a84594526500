// Applies prisma/migrations with Prisma's own schema engine, which comes as WebAssembly and needs no download.
import { readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import type { DiffTarget, MigrationList, SchemaEngine } from '@prisma/schema-engine-wasm'
import { Client } from 'pg'
import { catalogueAdapter } from './catalogue-adapter'
import { prepareServer, OWNER_OPTIONS } from './roles'

const ROOT = path.resolve(import.meta.dirname, '../../..')
const NO_FILTER = { externalTables: [], externalEnums: [] }
// Any fixed number: two servers that start at once wait for each other here.
const MIGRATION_LOCK = 7_468_132

/**
 * Brings the database up to date, or just as far as a backup was (`only`). Returns the names of the migrations it applied. Safe to
 * run from several servers at once.
 */
export async function migrate(ownerUrl: string, only?: readonly string[]): Promise<string[]> {
  const guard = new Client({ connectionString: ownerUrl })
  await guard.connect()
  try {
    await guard.query('select pg_advisory_lock($1)', [MIGRATION_LOCK])
    await prepareServer(guard, ownerUrl)
    await forgetUnfinished(guard)
    return await withEngine(ownerUrl, async (engine) => {
      const { appliedMigrationNames } = await engine.applyMigrations({ migrationsList: migrations(only), filters: NO_FILTER })
      return appliedMigrationNames
    })
  } finally {
    await guard.end()
  }
}

// A migration is sent as one script, which is one transaction. So one that was started and never finished, because the
// machine went down, left nothing behind and may be run again. We hold the lock: nobody is running it now.
async function forgetUnfinished(client: Client) {
  const { rows } = await client.query<{ known: boolean }>(`select to_regclass('_prisma_migrations') is not null as known`)
  if (rows[0]!.known) await client.query('update _prisma_migrations set rolled_back_at = now() where finished_at is null and rolled_back_at is null')
}

/** The SQL that would turn the migrated database into what prisma/schema says; null when they agree. */
export async function schemaDiff(ownerUrl: string): Promise<string | null> {
  return withEngine(ownerUrl, async (engine) => {
    const to: DiffTarget = { tag: 'schemaDatamodel', files: schemaFiles() }
    const from: DiffTarget = { tag: 'schemaDatasource', files: schemaFiles(), configDir: ROOT }
    const { exitCode, stdout } = await engine.diff({ from, to, script: true, exitCode: true, filters: NO_FILTER })
    return exitCode === 2 ? (stdout ?? 'They differ.') : null
  })
}

async function withEngine<T>(ownerUrl: string, work: (engine: SchemaEngine) => Promise<T>): Promise<T> {
  const adapter = catalogueAdapter({ connectionString: ownerUrl, options: OWNER_OPTIONS })
  const datamodels = schemaFiles().map(({ path, content }): [string, string] => [path, content])
  const { SchemaEngine } = await loadEngine()
  const engine = await SchemaEngine.new({ datamodels }, () => {}, adapter)
  try {
    return await work(engine)
  } finally {
    engine.free()
  }
}

let engine: Promise<{ SchemaEngine: typeof SchemaEngine }> | undefined
// Once: the package keeps its memory in a module variable, so a second load would read the first one's.
const loadEngine = () => (engine ??= instantiateEngine())

// The package is made for bundlers; Node needs the WebAssembly module put in by hand.
async function instantiateEngine(): Promise<{ SchemaEngine: typeof SchemaEngine }> {
  const glue = await import('@prisma/schema-engine-wasm/schema_engine_bg')
  const code = createRequire(import.meta.url).resolve('@prisma/schema-engine-wasm/schema_engine_bg').replace(/\.js$/, '.wasm')
  const { instance } = await WebAssembly.instantiate(readFileSync(code), { './schema_engine_bg.js': glue })
  glue.__wbg_set_wasm(instance.exports)
  ;(instance.exports.__wbindgen_start as () => void)()
  return glue
}

function schemaFiles() {
  const folder = path.join(ROOT, 'prisma/schema')
  return readdirSync(folder).sort().map((name) => ({ path: path.join(folder, name), content: readFileSync(path.join(folder, name), 'utf8') }))
}

/** Their names, oldest first. */
export const knownMigrations = (): string[] => migrations().migrationDirectories.map(({ path }) => path)

function migrations(only?: readonly string[]): MigrationList {
  const baseDir = path.join(ROOT, 'prisma/migrations')
  const names = readdirSync(baseDir, { withFileTypes: true }).filter((entry) => entry.isDirectory()).map(({ name }) => name).filter((name) => only?.includes(name) ?? true).sort()
  return {
    baseDir,
    lockfile: { path: 'migration_lock.toml', content: readFileSync(path.join(baseDir, 'migration_lock.toml'), 'utf8') },
    shadowDbInitScript: '',
    migrationDirectories: names.map((name) => ({
      path: name,
      migrationFile: { path: 'migration.sql', content: { tag: 'ok', value: readFileSync(path.join(baseDir, name, 'migration.sql'), 'utf8') } },
    })),
  }
}
