// A built Turnabout in a folder of its own, and this process connected to its database.
import { spawn } from 'node:child_process'
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { Client } from 'pg'
import { freePort } from '@/platform/db/free-port'
import { runningEmbeddedDatabase } from '@/platform/db/embedded'
import { loginUrl } from '@/platform/db/roles'
import { env } from '@/platform/env'

const SECRET = 'a secret of the bench alone, long enough'

export async function startBenchInstance(): Promise<{ url: string; settle: () => Promise<void>; stop: () => Promise<void> }> {
  const folder = mkdtempSync(path.join(tmpdir(), 'turnabout-bench-'))
  // As root the database runs as another user, who has to enter the folder.
  chmodSync(folder, 0o755)
  const port = await freePort()
  const url = `http://localhost:${port}`
  const settings = { NODE_ENV: 'production' as const, PORT: String(port), PUBLIC_URL: url, DATA_DIR: folder, SECRET, DATABASE_URL: '', LOG_LEVEL: 'error' }

  const starter = spawn('node', ['scripts/bootstrap.mjs', 'scripts/start.ts'], { env: { ...process.env, ...settings }, stdio: ['ignore', 'pipe', 'inherit'] })
  await new Promise<void>((resolve, reject) => {
    starter.stdout.on('data', (said: Buffer) => String(said).includes('Turnabout is at') && resolve())
    starter.once('exit', (code) => reject(new Error(`npm start ended with ${code}.`)))
  })

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
  const stop = async () => {
    const ended = new Promise((resolve) => starter.once('exit', resolve))
    starter.kill('SIGTERM')
    await ended
    rmSync(folder, { recursive: true, force: true })
  }
  return { url, settle, stop }
}
