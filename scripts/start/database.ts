import { Client } from 'pg'
import { system } from '@/platform/auth/prove-actor'
import { catalogueFaults } from '@/platform/db/catalogue-faults'
import { startEmbeddedDatabase, type EmbeddedDatabase } from '@/platform/db/embedded'
import { migrate } from '@/platform/db/migrate'

const PATIENCE_MS = 5_000

/** The embedded database, or the server that DATABASE_URL names. Throws one sentence when it does not answer. */
export async function openDatabase(settings: { DATABASE_URL?: string | undefined; DATA_DIR: string }): Promise<EmbeddedDatabase> {
  if (!settings.DATABASE_URL) return startEmbeddedDatabase(settings.DATA_DIR)

  const client = new Client({ connectionString: settings.DATABASE_URL, connectionTimeoutMillis: PATIENCE_MS })
  try {
    await client.connect()
  } catch (error) {
    const { host, port, database } = client
    throw new Error(`The database ${database} at ${host}:${port} does not answer (${reasonOf(error)}): check DATABASE_URL.`)
  }
  await client.end()
  return { url: settings.DATABASE_URL, stop: async () => {} }
}

/** Brings it up to date, and refuses one whose rights have holes. */
export async function prepareDatabase(ownerUrl: string) {
  await migrate(ownerUrl)
  const faults = await catalogueFaults(ownerUrl)
  if (faults.length > 0) throw new Error(`The database would let people past its row policies, so Turnabout does not start:\n- ${faults.join('\n- ')}`)

}

/** The shared list of companies, as this version knows it. Needs the login's address to be set. */
export async function fillShared() {
  const { fillDirectory } = await import('@/company/operations/fill-directory')
  await fillDirectory(system, {})
}

function reasonOf(error: unknown): string {
  if (error instanceof AggregateError) return reasonOf(error.errors[0])
  return error instanceof Error ? error.message : String(error)
}
