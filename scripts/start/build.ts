// Builds the pages when a source is newer than the last build.
import { spawnSync } from 'node:child_process'
import { readdirSync, rmSync, statSync } from 'node:fs'
import path from 'node:path'

const SOURCES = ['app', 'src', 'messages', 'public', 'prisma/schema', 'next.config.ts', 'proxy.ts', 'postcss.config.mjs', 'package-lock.json']
const CLIENT = 'src/platform/db/generated/client.ts'
const BUILD = `${process.env.DIST_DIR ?? '.next'}/BUILD_ID`

/** Writes the Prisma client when the schema is newer. Nothing that opens the database may be imported before. */
export function generate() {
  if (newest(['prisma/schema']) > timeOf(CLIENT)) run('scripts/generate.ts', [])
}

export async function build() {
  generate()
  if (newest(SOURCES) <= timeOf(BUILD)) return

  console.log('Building the pages.')
  rmSync(BUILD, { force: true })
  run('node_modules/next/dist/bin/next', ['build'])
}

function run(script: string, args: string[]) {
  const done = spawnSync(process.execPath, ['--import', './scripts/register.mjs', script, ...args], { encoding: 'utf8' })
  if (done.status !== 0) throw new Error(`${script} ${args.join(' ')} failed:\n${done.stdout}${done.stderr}`)
}

function newest(paths: string[]): number {
  return Math.max(0, ...paths.map((at) => {
    const stat = statSync(at, { throwIfNoEntry: false })
    if (!stat) return 0
    return stat.isDirectory() ? newest(readdirSync(at).filter((name) => name !== 'generated').map((name) => path.join(at, name))) : stat.mtimeMs
  }))
}

const timeOf = (file: string) => statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0
