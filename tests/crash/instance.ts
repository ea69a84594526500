// A whole Turnabout, started as npm start starts it, in a folder of its own; and every way to kill one of its processes.
import { type ChildProcess, spawn } from 'node:child_process'
import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { freePort } from '@/platform/db/free-port'

/** What is killed: programs of the server, or of its database. */
export const SERVER = ['everything', 'starter', 'server', 'worker'] as const
export const DATABASE = ['postmaster', 'whole database', 'one backend'] as const
export type Victim = (typeof SERVER | typeof DATABASE)[number]

const PATIENCE_MS = 60_000
type Process = { pid: number; parent: number; said: string }

export class Instance {
  readonly folder = mkdtempSync(path.join(tmpdir(), 'turnabout-crash-'))
  readonly secret = 'a secret of the crash test, long enough'
  readonly said: string[] = []
  url = ''
  #starter: ChildProcess | null = null

  async start() {
    // As root the database runs as another user, who has to enter the folder.
    chmodSync(this.folder, 0o755)
    const port = this.url ? new URL(this.url).port : String(await freePort())
    this.url = `http://127.0.0.1:${port}`
    const own = { NODE_ENV: 'production', HOST: '127.0.0.1', PORT: port, PUBLIC_URL: this.url, DATA_DIR: this.folder, SECRET: this.secret, LOG_LEVEL: 'error', API_REQUESTS_PER_MINUTE: '1000000', DOCUMENT_QUOTA_MB: '10000' }
    const unset = ['LOGIN_DATABASE_URL', 'OWNER_DATABASE_URL', 'DATABASE_URL']
    const env = Object.fromEntries(Object.entries({ ...process.env, ...own }).filter(([name]) => !unset.includes(name))) as NodeJS.ProcessEnv
    const starter = spawn(process.execPath, ['--import', path.resolve('scripts/register.mjs'), 'scripts/start.ts'], { env, stdio: ['ignore', 'pipe', 'pipe'] })
    this.#starter = starter
    for (const stream of [starter.stdout, starter.stderr]) stream.on('data', (chunk: Buffer) => this.said.push(String(chunk)))
    await new Promise<void>((resolve, reject) => {
      starter.stdout.on('data', (chunk: Buffer) => String(chunk).includes('Turnabout is at') && resolve())
      starter.once('exit', (code) => reject(new Error(`npm start ended with ${code}: ${this.said.slice(-20).join('')}`)))
    })
  }

  /** Kills it with -9. Says once the server answers again, which for programs of the server needs another start. */
  async killAndRecover(victim: Victim) {
    const before = this.#processes()
    for (const { pid } of this.#chosen(victim, before)) killed(pid)
    if (!SERVER.some((one) => one === victim)) return this.healthy()

    await until('the starter has ended', () => this.#starter!.exitCode !== null || this.#starter!.signalCode !== null)
    // The server and the worker end by themselves when nobody is left to start them again. The database stays.
    await until('its programs have ended', () => before.every(({ pid, said }) => /postgres/.test(said) || !isRunning(pid)))
    await this.start()
    await this.healthy()
  }

  async healthy() {
    await until('the server is healthy', async () => {
      const answer = await fetch(`${this.url}/api/health`, { signal: AbortSignal.timeout(5_000) }).catch(() => null)
      return answer?.status === 200
    })
  }

  async stop() {
    const starter = this.#starter
    if (starter && starter.exitCode === null && starter.signalCode === null) {
      const ended = new Promise((resolve) => starter.once('exit', resolve))
      starter.kill('SIGTERM')
      await ended
    }
    rmSync(this.folder, { recursive: true, force: true })
  }

  #chosen(victim: Victim, all: Process[]): Process[] {
    const called = (word: string) => all.filter(({ said }) => said.includes(word))
    const postmaster = called('postgres').filter(({ parent }) => parent === this.#starter!.pid)
    const backends = all.filter(({ parent }) => postmaster.some(({ pid }) => pid === parent))
    if (victim === 'everything') return all.filter(({ said }) => !said.includes('postgres'))
    if (victim === 'starter') return all.filter(({ pid }) => pid === this.#starter!.pid)
    if (victim === 'server') return called('scripts/serve.ts')
    if (victim === 'worker') return called('scripts/worker.ts')
    if (victim === 'postmaster') return postmaster
    return victim === 'one backend' ? backends.filter(({ said }) => /app_login/.test(said)).slice(0, 1) : [...postmaster, ...backends]
  }

  /** The starter and everything below it. */
  #processes(): Process[] {
    const all = readdirSync('/proc').filter((name) => /^\d+$/.test(name)).flatMap((name) => processAt(Number(name)) ?? [])
    const below = (pid: number): Process[] => all.filter(({ parent }) => parent === pid).flatMap((one) => [one, ...below(one.pid)])
    return [...all.filter(({ pid }) => pid === this.#starter!.pid), ...below(this.#starter!.pid!)]
  }
}

/** Waits for it. Throws when it takes a minute. */
export async function until(what: string, holds: () => boolean | Promise<boolean>, patience = PATIENCE_MS) {
  const begun = Date.now()
  while (!(await holds())) {
    await wait(50)
    if (Date.now() - begun > patience) throw new Error(`In vain it was waited until ${what}.`)
  }
}

function processAt(pid: number): Process | null {
  try {
    const [, parent] = /\) \S (\d+)/.exec(readFileSync(`/proc/${pid}/stat`, 'latin1')) ?? []
    return { pid, parent: Number(parent), said: readFileSync(`/proc/${pid}/cmdline`, 'latin1').replaceAll('\0', ' ') }
  } catch {
    return null
  }
}

const isRunning = (pid: number) => processAt(pid) !== null && !/\) Z /.test(readStat(pid))
function readStat(pid: number): string {
  try {
    return readFileSync(`/proc/${pid}/stat`, 'latin1')
  } catch {
    return ') Z '
  }
}

function killed(pid: number) {
  try {
    process.kill(pid, 'SIGKILL')
  } catch {
    // It ended a moment before.
  }
}
