// npm run test:restore: the long form of tests/platform/restore.test.ts, with many people: backup, wipe, restore, every table and
// every file compared, and what was deleted for good since then stays deleted.
import { spawnSync } from 'node:child_process'
import path from 'node:path'

const [people = '200'] = process.argv.slice(2)
const done = spawnSync(process.execPath, [path.resolve('node_modules/vitest/vitest.mjs'), 'run', 'tests/platform/restore.test.ts', '--testTimeout=600000', '--hookTimeout=600000'], {
  stdio: 'inherit',
  env: { ...process.env, PEOPLE: people },
})
process.exitCode = done.status ?? 1
