// npm run test:load: ten minutes of 30 pages and 100 requests of the API a second, while the database is restarted five times.
// --minutes, --pages, --api and --restarts say otherwise.
import { parseArgs } from 'node:util'
import { runLoad } from './load/run-load'
import { build } from './start/build'

const RECOVERY_MS = 10_000

const { values } = parseArgs({
  options: { minutes: { type: 'string', default: '10' }, pages: { type: 'string', default: '30' }, api: { type: 'string', default: '100' }, restarts: { type: 'string', default: '5' } },
})
await build()
const { answers, wrong, acknowledged, lost, recovered } = await runLoad({ seconds: Number(values.minutes) * 60, pages: Number(values.pages), api: Number(values.api), restarts: Number(values.restarts) })

console.log('\n            asked    right     503      p50      p99   (ms, of the right ones)')
for (const name of ['pages', 'reads', 'writes']) {
  const all = answers.filter((answer) => answer.name === name)
  const right = all.filter(({ status }) => status === 200).map(({ ms }) => ms).toSorted((one, other) => one - other)
  const at = (share: number) => (right[Math.floor(right.length * share)] ?? 0).toFixed(0).padStart(8)
  console.log(`${name.padEnd(8)} ${[all.length, right.length, all.filter(({ status }) => status === 503).length].map((count) => String(count).padStart(8)).join(' ')} ${at(0.5)} ${at(0.99)}`)
}
console.log(`${acknowledged} writes were acknowledged, ${lost} of them are lost or doubled.`)
console.log(`After each stop of the database all was right again in ${recovered.map((ms) => `${(ms / 1000).toFixed(1)} s`).join(', ')}.`)
for (const one of [...new Set(wrong)].slice(0, 20)) console.log(`✗ ${one}`)
const holds = wrong.length === 0 && lost === 0 && recovered.every((ms) => ms < RECOVERY_MS)
console.log(holds ? '✓ Nothing failed but by saying when to come again.' : `✗ ${wrong.length} wrong answers.`)
process.exit(holds ? 0 : 1)
