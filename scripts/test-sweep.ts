// npm run test:sweep: everything that answers, asked by twelve whom it is none of their business (tests/sweep). A word after it
// names a part, such as "pages", "API" or one address.
import { spawnSync } from 'node:child_process'
import path from 'node:path'
import { build } from './start/build'

// What is listed is what was built: it must be of now.
await build()
const part = process.argv[2]
const vitest = path.resolve('node_modules/vitest/vitest.mjs')
const { status } = spawnSync(process.execPath, [vitest, 'run', '--config', 'tests/sweep/vitest.config.ts', ...(part ? ['-t', part] : [])], { stdio: 'inherit' })
process.exitCode = status ?? 1
