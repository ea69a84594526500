// PgBouncer in transaction mode, if the machine has it (Debian: apt-get install pgbouncer), in front of one database.
import { spawn } from 'node:child_process'
import { chownSync, mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { Client } from 'pg'
import { freePort } from '@/platform/db/free-port'
import { loginUrl } from '@/platform/db/roles'
import { systemUser } from '@/platform/db/system-user'

const TRIES = 100

/** Throws one sentence when it is missing or does not start. */
export async function startPgBouncer(ownerUrl: string, folder: string): Promise<{ address: string; stop: () => Promise<void> }> {
  const owner = new URL(ownerUrl)
  const login = new URL(loginUrl(ownerUrl))
  const port = await freePort()
  const home = path.join(folder, 'pgbouncer')
  mkdirSync(home)
  const users = path.join(home, 'users')
  writeFileSync(users, [login, owner].map(({ username, password }) => `"${username}" "${decodeURIComponent(password)}"\n`).join(''))
  const settings = path.join(home, 'pgbouncer.ini')
  writeFileSync(settings, `[databases]
* = host=${owner.hostname} port=${owner.port}
[pgbouncer]
listen_addr = 127.0.0.1
listen_port = ${port}
unix_socket_dir =
auth_type = scram-sha-256
auth_file = ${users}
pool_mode = transaction
default_pool_size = 10
max_client_conn = 200
`)
  // It refuses to run as root.
  const user = systemUser()
  for (const file of user ? [home, users, settings] : []) chownSync(file, user!.uid, user!.gid)

  const process = spawn('pgbouncer', ['--quiet', settings], { ...(user && { uid: user.uid, gid: user.gid }), cwd: '/', stdio: ['ignore', 'ignore', 'inherit'] })
  const missing = new Promise<never>((_, reject) => {
    process.once('error', () => reject(new Error('PgBouncer is not on this machine: install it (Debian: apt-get install pgbouncer).')))
    process.once('exit', (code) => reject(new Error(`PgBouncer ended with ${code}.`)))
  })
  const pooled = new URL(ownerUrl)
  pooled.port = String(port)
  await Promise.race([missing, answers(pooled.href)])
  missing.catch(() => undefined)

  const stop = async () => {
    const ended = new Promise((resolve) => process.once('exit', resolve))
    process.kill('SIGTERM')
    await ended
  }
  return { address: `127.0.0.1:${port}`, stop }
}

async function answers(url: string) {
  for (let tries = 0; ; tries++) {
    const client = new Client({ connectionString: url })
    try {
      await client.connect()
      return
    } catch (error) {
      if (tries === TRIES) throw error
      await wait(100)
    } finally {
      await client.end().catch(() => undefined)
    }
  }
}
