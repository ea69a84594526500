// npm run test:crash: the long form of tests/platform/crash.test.ts. A hundred kills of the server and 25 of its database; then the
// numbers may follow, and the seed of a run that failed.
import { spawnSync } from 'node:child_process'
import path from 'node:path'
import { build } from './start/build'

const [server = '100', database = '25', seed] = process.argv.slice(2)
await build()
const vitest = path.resolve('node_modules/vitest/vitest.mjs')
const { status } = spawnSync(process.execPath, [vitest, 'run', 'tests/platform/crash.test.ts', '--testTimeout=7200000'], {
  stdio: 'inherit',
  env: { ...process.env, SERVER_KILLS: server, DATABASE_KILLS: database, ...(seed && { CRASH_SEED: seed }) },
})
process.exitCode = status ?? 1
