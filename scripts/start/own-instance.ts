// A built Turnabout in a folder of its own, started as people start it: for the journeys and the bench.
import { spawn } from 'node:child_process'
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { freePort } from '@/platform/db/free-port'

export type OwnInstance = { url: string; folder: string; /** All that it wrote to its logs. */ said: () => string; stop: () => Promise<void> }

export async function startOwnInstance(settings: Record<string, string> = {}): Promise<OwnInstance> {
  const folder = ownFolder()
  const port = await freePort()
  const url = `http://localhost:${port}`
  const starter = await spawnStarter({ PORT: String(port), PUBLIC_URL: url, DATA_DIR: folder, ...settings })

  const stop = async () => {
    await starter.stop()
    rmSync(folder, { recursive: true, force: true })
  }
  return { url, folder, said: starter.said, stop }
}

/** As root the database runs as another user, who has to enter the folder. */
export function ownFolder(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'turnabout-own-'))
  chmodSync(folder, 0o755)
  return folder
}

/** npm start with these settings, once it says that it is there. */
export async function spawnStarter(settings: Record<string, string>): Promise<{ said: () => string; stop: () => Promise<void> }> {
  const starter = spawn('node', ['scripts/bootstrap.mjs', 'scripts/start.ts'], {
    env: { ...process.env, NODE_ENV: 'production', LOG_LEVEL: 'error', ...settings },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const said: string[] = []
  for (const stream of [starter.stdout, starter.stderr]) stream.on('data', (chunk: Buffer) => said.push(String(chunk)))
  starter.stderr.pipe(process.stderr)
  await new Promise<void>((resolve, reject) => {
    starter.stdout.on('data', (said: Buffer) => String(said).includes('Turnabout is at') && resolve())
    starter.once('exit', (code) => reject(new Error(`npm start ended with ${code}.`)))
  })

  const stop = async () => {
    const ended = new Promise((resolve) => starter.once('exit', resolve))
    starter.kill('SIGTERM')
    await ended
  }
  return { said: () => said.join(''), stop }
}
