// npm run test:upgrade: the long form of tests/platform/upgrade.test.ts, from every earlier version; a seed may follow.
import { spawnSync } from 'node:child_process'
import path from 'node:path'
import { generate } from './start/build'

const [seed = '1'] = process.argv.slice(2)
generate()
const vitest = path.resolve('node_modules/vitest/vitest.mjs')
const { status } = spawnSync(process.execPath, [vitest, 'run', 'tests/platform/upgrade.test.ts'], { stdio: 'inherit', env: { ...process.env, UPGRADE_FROM: 'every', UPGRADE_SEED: seed } })
process.exitCode = status ?? 1
