// npm run test:parsers: the long form of tests/platform/parsers.test.ts. 100,000 damaged files for every kind that can be imported.
import { spawnSync } from 'node:child_process'
import path from 'node:path'
import { generate } from './start/build'

const [mutants = '100000', seed = '1'] = process.argv.slice(2)
generate()
const vitest = path.resolve('node_modules/vitest/vitest.mjs')
const { status } = spawnSync(process.execPath, [vitest, 'run', 'tests/platform/parsers.test.ts'], { stdio: 'inherit', env: { ...process.env, PARSER_MUTANTS: mutants, PARSER_SEED: seed } })
process.exitCode = status ?? 1
