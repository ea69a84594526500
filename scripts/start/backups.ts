// Backups while Turnabout runs, when BACKUP_FOLDER says where: each in a process of its own, and the ledger of what was deleted for
// good every minute, so that it is never older than that.
import { spawn } from 'node:child_process'
import { Client } from 'pg'
import { env } from '@/platform/env'
import { log } from '@/platform/log'
import { keepLedger } from '../backup/ledger'
import { backupsIn } from '../backup/manifest'

const HOUR_MS = 3_600_000
const LEDGER_MS = 60_000
const ASK_MS = 30_000

/** Call what it returns to stop. */
export function scheduleBackups(ownerUrl: string): () => Promise<void> {
  const folder = env.BACKUP_FOLDER
  let running: Promise<void> | null = null
  const once = (work: () => Promise<void>) => {
    running ??= work().catch((error: unknown) => log.error({ error }, 'backup')).finally(() => (running = null))
  }
  const clocks = [setInterval(() => once(() => writeLedgers(ownerUrl, [env.DATA_DIR, ...(folder ? [folder] : [])])), LEDGER_MS)]
  if (folder) clocks.push(setInterval(() => isDue(folder) && once(() => backUpApart(folder)), Math.min(ASK_MS, env.BACKUP_EVERY_HOURS * HOUR_MS)))

  return async () => {
    for (const clock of clocks) clearInterval(clock)
    await running
  }
}

/** The newest one tells when it was made, so that a restart neither forgets one nor makes one too many. */
function isDue(folder: string): boolean {
  const newest = backupsIn(folder).at(-1)?.match(/(\d{4}-\d\d-\d\d)T(\d\d)-(\d\d)-(\d\d)/)
  if (!newest) return true
  const [, day, hours, minutes, seconds] = newest
  return Date.now() - Date.parse(`${day}T${hours}:${minutes}:${seconds}Z`) >= env.BACKUP_EVERY_HOURS * HOUR_MS
}

async function writeLedgers(ownerUrl: string, folders: string[]) {
  const client = new Client({ connectionString: ownerUrl })
  await client.connect()
  try {
    await keepLedger(client, folders)
  } finally {
    await client.end()
  }
}

function backUpApart(folder: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['--import', './scripts/register.mjs', 'scripts/backup.ts', folder, '--keep'], { stdio: ['ignore', 'ignore', 'inherit'], env: process.env })
    child.once('error', reject)
    child.once('exit', (code) => (code === 0 ? resolve() : reject(new Error(`The backup ended with ${code}.`))))
  })
}
