import { env } from '@/platform/env'
import { runningEmbeddedDatabase } from '@/platform/db/embedded'
import { prepareFolder } from './data-folder'
import { openDatabase } from './database'

/** Runs a command on the database in use: the one DATABASE_URL names, the one that runs now, or one started for it. */
export async function withDatabase<T>(work: (ownerUrl: string) => Promise<T>): Promise<T> {
  prepareFolder(env.DATA_DIR)
  const running = env.DATABASE_URL ? null : runningEmbeddedDatabase(env.DATA_DIR)
  if (running) return work(running)

  const database = await openDatabase(env)
  try {
    return await work(database.url)
  } finally {
    await database.stop()
  }
}
