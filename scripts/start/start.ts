import { env } from '@/platform/env'
import { loginUrl } from '@/platform/db/roles'
import { scheduleBackups } from './backups'
import { build, generate } from './build'
import { Children } from './children'
import { ownSecret, prepareFolder } from './data-folder'
import { fillShared, openDatabase, prepareDatabase } from './database'
import { ensurePortIsFree } from './port'
import type { Flags } from './flags'

const TROUBLE = 1
// Without a cap the worker's heap grows to 400 MB on a file of 100,000 rows; with it the same file takes 200 MB.
const SMALL_HEAP = ['--max-old-space-size=128', '--max-semi-space-size=4']

export async function start({ demo, dev }: Flags) {
  prepareFolder(env.DATA_DIR)
  await ensurePortIsFree(env.HOST, env.PORT)
  generate()

  const children = new Children()
  const database = await openDatabase(env)
  let stopBackups = async () => {}
  const stopAll = async (code: number) => {
    await stopBackups()
    await children.stop()
    await database.stop()
    process.exit(code)
  }
  process.on('SIGINT', () => void stopAll(0))
  process.on('SIGTERM', () => void stopAll(0))

  try {
    await prepareDatabase(database.url)
    // The server and the worker get the powerless login, never the owner's address.
    const settings = { LOGIN_DATABASE_URL: env.LOGIN_DATABASE_URL ?? loginUrl(database.url), SECRET: env.SECRET ?? ownSecret(env.DATA_DIR) }
    Object.assign(process.env, settings)
    Object.assign(env, settings)
    await fillShared()
    if (!dev) await build()

    const server = await children.start('scripts/serve.ts')
    const worker = await children.start('scripts/worker.ts', SMALL_HEAP)
    for (const child of [server, worker]) child.once('exit', () => children.stopping || void stopAll(TROUBLE))

    if (demo) await (await import('../demo/tell')).tellDemo()
    stopBackups = scheduleBackups(database.url)
    console.log(`Turnabout is at ${env.PUBLIC_URL}`)
  } catch (error) {
    await children.stop()
    await database.stop()
    throw error
  }
}
