// PostgreSQL refuses to run as root, so for root it runs as another system user, who must be able to reach its files.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { chownSync, mkdirSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'

export type SystemUser = { uid: number; gid: number; reaches: (file: string) => boolean }

/** The user that the database runs as when we are root; null when we are an ordinary user. Creates it if need be. */
export function systemUser(): SystemUser | null {
  if (process.getuid?.() !== 0) return null

  const found = lookUp() ?? create()
  if (!found) throw new Error('PostgreSQL cannot run as root, and no user "postgres" could be created: start Turnabout as an ordinary user.')
  return { ...found, reaches: (file) => mayEnter(path.dirname(file), found.uid, found.gid) }
}

/** `folder` itself, or a folder under /var/lib when the other user cannot enter it. */
export function reachableHome(folder: string, user: SystemUser): string {
  if (user.reaches(path.join(folder, 'database'))) return folder

  const name = createHash('sha256').update(path.resolve(folder)).digest('hex').slice(0, 12)
  const home = path.join('/var/lib/turnabout', name)
  mkdirSync(home, { recursive: true, mode: 0o755 })
  chownSync(home, user.uid, user.gid)
  return home
}

function lookUp() {
  const line = readFileSync('/etc/passwd', 'utf8').split('\n').find((line) => line.startsWith('postgres:'))
  const [, , uid, gid] = line?.split(':') ?? []
  return uid && gid ? { uid: Number(uid), gid: Number(gid) } : null
}

function create() {
  const made = spawnSync('useradd', ['--system', '--user-group', '--no-create-home', '--shell', '/usr/sbin/nologin', 'postgres'])
  if (made.status !== 0) spawnSync('adduser', ['-S', '-D', '-H', 'postgres'])
  return lookUp()
}

function mayEnter(folder: string, uid: number, gid: number): boolean {
  for (let at = path.resolve(folder); ; at = path.dirname(at)) {
    const { mode, uid: owner, gid: group } = statSync(at)
    const bit = owner === uid ? 0o100 : group === gid ? 0o010 : 0o001
    if (!(mode & bit)) return false
    if (at === path.dirname(at)) return true
  }
}
