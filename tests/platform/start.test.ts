// npm start, as people meet it when something is wrong: one sentence and exit code 1.
import { spawn, type ChildProcess } from 'node:child_process'
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, expect, test } from 'vitest'
import { freePort } from '@/platform/db/free-port'
import { isTooOld } from '@/platform/db/roles'

const [register, starter] = ['register.mjs', 'start.ts'].map((name) => path.resolve('scripts', name)) as [string, string]
const folders: string[] = []
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true })
})

test('a busy port', async () => {
  const port = await freePort()
  const busy = createServer().listen(port, '127.0.0.1')
  await new Promise((resolve) => busy.once('listening', resolve))
  expect(await ended(start({ PORT: String(port) }))).toEqual({ code: 1, said: `Port ${port} is in use: stop what uses it, or set PORT.` })
  busy.close()
})

test('a data folder that cannot be written', async () => {
  // A file where the folder should be: even root cannot write into it.
  const file = path.join(aFolder(), 'not-a-folder')
  writeFileSync(file, '')
  expect(await ended(start({ DATA_DIR: path.join(file, 'data') }))).toEqual({
    code: 1,
    said: `The data folder ${file}/data cannot be written: make it writable, or set DATA_DIR.`,
  })
})

test('a database that does not answer', async () => {
  const { code, said } = await ended(start({ DATABASE_URL: 'postgresql://ada:secret@127.0.0.1:1/ada' }))
  expect(code).toBe(1)
  expect(said).toMatch(/^The database ada at 127\.0\.0\.1:1 does not answer \(.*ECONNREFUSED.*\): check DATABASE_URL\.$/)
  expect(said).not.toContain('secret')
})

test('settings that make no sense', async () => {
  expect(await ended(start({ PORT: 'many' }))).toMatchObject({ code: 1, said: expect.stringContaining('PORT must be a number.') })
  expect(await ended(start({ DATABASE_URL: 'mysql://x' }))).toMatchObject({ code: 1, said: expect.stringContaining('DATABASE_URL must start with postgresql://') })
})

test('a database server that is too old', () => {
  expect([150_012, 160_009, 170_005].map(isTooOld)).toEqual([true, true, true])
  expect([160_010, 160_011, 170_006, 180_000, 190_001].map(isTooOld)).toEqual([false, false, false, false, false])
})

test('after kill -9 it starts again, and Ctrl-C leaves nothing running', { timeout: 300_000 }, async () => {
  const folder = aFolder()
  const port = await freePort()
  const settings = { DATA_DIR: folder, PORT: String(port) }

  const first = start(settings)
  await untilServing(first)
  first.kill('SIGKILL')
  await untilDown(port)

  const second = start(settings)
  await untilServing(second)
  expect(await (await fetch(`http://127.0.0.1:${port}/api/health`)).json()).toMatchObject({ status: 'ok', database: 'up' })

  const end = ended(second)
  second.kill('SIGINT')
  expect((await end).code).toBe(0)
  await untilDown(port)
})

function start(settings: Record<string, string>): ChildProcess {
  const given = { ...process.env, NODE_ENV: 'production', LOG_LEVEL: 'error', DATA_DIR: settings.DATA_DIR ?? aFolder(), ...settings }
  const unset = ['LOGIN_DATABASE_URL', 'SECRET', 'OWNER_DATABASE_URL', ...('DATABASE_URL' in settings ? [] : ['DATABASE_URL'])]
  const env = Object.fromEntries(Object.entries(given).filter(([name]) => !unset.includes(name))) as NodeJS.ProcessEnv
  return spawn('node_modules/.bin/node', ['--import', register, starter], { env, stdio: ['ignore', 'pipe', 'pipe'] })
}

async function ended(child: ChildProcess): Promise<{ code: number | null; said: string }> {
  let said = ''
  child.stderr!.on('data', (chunk: Buffer) => (said += chunk.toString()))
  const code = await new Promise<number | null>((resolve) => child.once('exit', resolve))
  return { code, said: said.trim() }
}

function untilServing(child: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    child.stdout!.on('data', (chunk: Buffer) => chunk.toString().includes('Turnabout is at') && resolve())
    child.once('exit', (code) => reject(new Error(`It ended with ${code}.`)))
  })
}

async function untilDown(port: number) {
  const up = () => fetch(`http://127.0.0.1:${port}/api/health`).then(() => true, () => false)
  await expect.poll(up, { timeout: 15_000 }).toBe(false)
}

function aFolder(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'turnabout-start-'))
  chmodSync(folder, 0o755)
  folders.push(folder)
  return folder
}
