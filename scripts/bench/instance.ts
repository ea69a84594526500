// A built Turnabout in a folder of its own, and this process connected to its database.
import { Client } from 'pg'
import { runningEmbeddedDatabase } from '@/platform/db/embedded'
import { loginUrl } from '@/platform/db/roles'
import { env } from '@/platform/env'
import { startOwnInstance } from '../start/own-instance'

const SECRET = 'a secret of the bench alone, long enough'

export async function startBenchInstance(settings: Record<string, string> = {}): Promise<{ url: string; folder: string; database: string; settle: () => Promise<void>; stop: () => Promise<void> }> {
  const { url, folder, stop } = await startOwnInstance({ SECRET, DATABASE_URL: '', LOGIN_DATABASE_URL: '', ...settings })

  const database = runningEmbeddedDatabase(folder)
  if (!database) throw new Error('The database of the bench is not there.')
  Object.assign(env, { LOGIN_DATABASE_URL: loginUrl(database), SECRET, PUBLIC_URL: url, DATA_DIR: folder })

  // What autovacuum would do within a minute or so.
  const settle = async () => {
    const owner = new Client({ connectionString: database })
    await owner.connect()
    await owner.query('vacuum analyze')
    await owner.end()
  }
  return { url, folder, database, settle, stop }
}
