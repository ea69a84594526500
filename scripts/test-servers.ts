// npm run test:servers: the journeys, on two servers behind a proxy that takes turns, and through PgBouncer in transaction mode.
// Words after it name journeys, such as "friends inbox".
import { spawnSync } from 'node:child_process'
import path from 'node:path'
import { build } from './start/build'
import { ensureBrowser } from './test/browser'
import { ensurePgBouncer } from './test/from-system'

process.env.CHROMIUM = ensureBrowser()
ensurePgBouncer()
await build()
const named = process.argv.slice(2).map((name) => `tests/journeys/${name}.spec.ts`)
const playwright = path.resolve('node_modules/@playwright/test/cli.js')
const { status } = spawnSync(process.execPath, [playwright, 'test', '--reporter', 'list', ...named], { stdio: 'inherit', env: { ...process.env, SEVERAL_SERVERS: '1' } })
process.exitCode = status ?? 1
