// npm run bench -- record: how fast the pages of one person are, at 100 and at 10,000 records, in one run.
// It starts a Turnabout of its own, prints a table and writes bench/result.json.
import { runRecordBench } from './bench/record'

const BENCHES: Record<string, () => Promise<void>> = { record: runRecordBench }

const wanted = process.argv[2] ?? 'record'
const bench = BENCHES[wanted]
if (!bench) {
  console.error(`There is no bench “${wanted}”. There is: ${Object.keys(BENCHES).join(', ')}.`)
  process.exit(1)
}
await bench()
// The connection pool keeps the process alive.
process.exit(0)
