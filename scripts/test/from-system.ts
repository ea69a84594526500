// What the tests need of the machine itself. As root on Debian it is installed; elsewhere somebody is told.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'

/** Tries to install a package of the system. Says nothing when it could not: look for the program again. */
export function installFromSystem(name: string) {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return
  spawnSync('apt-get', ['update'], { stdio: 'ignore' })
  spawnSync('apt-get', ['install', '-y', '--no-install-recommends', name], { stdio: 'ignore', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } })
}

/** The guide's examples are lines for curl. Throws one sentence when there is none. */
export const ensureCurl = () => ensure('curl', 'The tests of the API’s guide')

/** Throws one sentence when there is none. */
export const ensurePgBouncer = () => ensure('pgbouncer', 'The tests with several servers')

function ensure(program: string, whoNeedsIt: string) {
  const runs = () => spawnSync(program, ['--version'], { stdio: 'ignore' }).status === 0
  if (!runs()) installFromSystem(program)
  if (!runs()) throw new Error(`${whoNeedsIt} need ${program}: install it (apt-get install ${program}), then run the tests again.`)
}
