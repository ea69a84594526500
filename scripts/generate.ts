// Writes the Prisma client. Prisma's CLI insists on a schema engine it would download; `generate` never runs it, so any
// existing file will do in its place.
import { spawnSync } from 'node:child_process'

const made = spawnSync(process.execPath, ['node_modules/prisma/build/index.js', 'generate', '--no-hints'], {
  env: { ...process.env, PRISMA_SCHEMA_ENGINE_BINARY: process.execPath, PRISMA_HIDE_UPDATE_MESSAGE: '1', CHECKPOINT_DISABLE: '1' },
  encoding: 'utf8',
})
if (made.status !== 0) {
  console.error(made.stdout + made.stderr)
  process.exit(1)
}
