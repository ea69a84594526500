// npm run test:model: the long form of tests/model. 2,000 stories for each of five seeds, and each planted fault found with each.
import { spawnSync } from 'node:child_process'
import path from 'node:path'

const [stories = '2000', seeds = '1,2,3,4,5'] = process.argv.slice(2)
const vitest = path.resolve('node_modules/vitest/vitest.mjs')
const { status } = spawnSync(process.execPath, [vitest, 'run', 'tests/model'], {
  stdio: 'inherit',
  env: { ...process.env, MODEL_STORIES: stories, MODEL_SEEDS: seeds },
})
process.exitCode = status ?? 1
