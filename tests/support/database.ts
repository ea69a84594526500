// Before the tests: a real PostgreSQL of their own, migrated, with the directory in it. After them it is gone.
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { startEmbeddedDatabase } from '@/platform/db/embedded'
import { migrate } from '@/platform/db/migrate'
import { loginUrl } from '@/platform/db/roles'
import { generate } from '../../scripts/start/build'

export default async function setup() {
  generate()
  const folder = mkdtempSync(path.join(tmpdir(), 'turnabout-test-'))
  // As root the database runs as another user, who has to enter the folder.
  chmodSync(folder, 0o755)
  const database = await startEmbeddedDatabase(folder)
  await migrate(database.url)

  Object.assign(process.env, {
    OWNER_DATABASE_URL: database.url,
    LOGIN_DATABASE_URL: loginUrl(database.url),
    DATA_DIR: folder,
    SECRET: 'a secret for tests only, long enough',
    PUBLIC_URL: 'http://localhost:3000',
    LOG_LEVEL: 'silent',
  })

  return async () => {
    await database.stop()
    rmSync(folder, { recursive: true, force: true })
  }
}
