// npm run test:model: the long form of tests/model. 2,000 stories for each of five seeds, and each planted fault found with each.
import { spawn } from 'node:child_process'
import os from 'node:os'
import path from 'node:path'
import { generate } from './start/build'

const [stories = '2000', seeds = '1,2,3,4,5'] = process.argv.slice(2)
// Once, before several would at the same time.
generate()

const vitest = path.resolve('node_modules/vitest/vitest.mjs')
type Part = 'stories' | 'faults'
type Told = { seed: string; part: Part; passed: boolean; found: number; missed: string[] }

// Every one in a process and with a database of its own: as many at once as there is room for.
const waiting = seeds.split(',').flatMap((seed) => (['stories', 'faults'] as const).map((part) => ({ seed, part })))
const all: Told[] = []
const started = Date.now()
const room = Math.max(1, Math.min(os.availableParallelism(), 4))
await Promise.all(Array.from({ length: room }, async () => {
  for (let next = waiting.shift(); next; next = waiting.shift()) all.push(await tell(next))
}))

console.log(`\nseed  ${stories} stories     planted faults`)
for (const seed of seeds.split(',')) {
  const of = (part: Part) => all.find((told) => told.seed === seed && told.part === part)!
  const { found, missed } = of('faults')
  console.log(`${seed.padEnd(6)}${(of('stories').passed ? 'no difference' : 'A DIFFERENCE').padEnd(17)}${found} of ${found + missed.length} found${missed.map((name) => `\n      not found: ${name}`).join('')}`)
}
console.log(`${Math.round((Date.now() - started) / 60_000)} minutes`)
process.exitCode = all.every(({ passed }) => passed) ? 0 : 1

/** Its lines are shown as they come; all that it said, if something is wrong. */
function tell({ seed, part }: { seed: string; part: Part }): Promise<Told> {
  const model = spawn(process.execPath, [vitest, 'run', 'tests/model', '--disable-console-intercept'], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, MODEL_STORIES: stories, MODEL_SEED: seed, MODEL_PART: part },
  })
  const lines: string[] = []
  let rest = ''
  const hear = (chunk: Buffer) => {
    const heard = (rest + chunk.toString()).split('\n')
    rest = heard.pop()!
    for (const line of heard) if (line.startsWith('seed ')) console.log(`${minutes()} ${line}`)
    lines.push(...heard)
  }
  model.stdout.on('data', hear)
  model.stderr.on('data', hear)
  return new Promise((resolve) => {
    model.on('close', (code) => {
      if (code !== 0) console.error([`\n${part} of seed ${seed}:`, ...lines, rest].join('\n'))
      const missed = lines.flatMap((line) => /^seed \S+: NOT FOUND in \d+ stories: (.*)/.exec(line)?.[1] ?? [])
      resolve({ seed, part, passed: code === 0, found: lines.filter((line) => /^seed \S+: found /.test(line)).length, missed })
    })
  })
}

function minutes(): string {
  return `${String(Math.floor((Date.now() - started) / 60_000)).padStart(3)} min`
}
