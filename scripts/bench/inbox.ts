// The inbox of a company with so many permitted issues, against that of one with 10,000 in the same database: its pages over
// HTTP, what they ask for in this process, each filter, the counts; and how long one person takes to take everything back.
import { cpus, loadavg } from 'node:os'
import { parseArgs } from 'node:util'
import { Client } from 'pg'
import { startBenchInstance } from './instance'
import { keep } from './keep'
import type { Spread } from './time-rounds'

const SMALL = 10_000
const USUAL = 100_000
const ROUNDS = 60
const WARM_UP = 15
/** What the issue asks for. */
const PAGE = 1.3
const READING = 1.1
const REVOKING_MS = 1_000
/** So many permitted issues make a thousand stamped records, with their messages, products and files; and four times as many. */
const REVOKED = [250, 1_000]

export const INBOX_HELP = `  inbox [--issues ${USUAL}] [--rounds ${ROUNDS}]   a company's inbox with so many permitted issues, and with ${SMALL};
                                        the issue asks for --issues 1000000: it takes 3 GB and many minutes to tell`

type Line = { what: string; small: Spread; large: Spread; ratio: number; most: number | null }

export async function runInboxBench(args: string[]) {
  const { values } = parseArgs({ args, options: { issues: { type: 'string', default: String(USUAL) }, rounds: { type: 'string', default: String(ROUNDS) } } })
  const [size, rounds] = [Number(values.issues), Number(values.rounds)]
  const instance = await startBenchInstance()
  const owner = new Client({ connectionString: instance.database })
  await owner.connect()
  try {
    // Imported late: the settings that operations read are the instance's.
    const [{ aCompanyWith, tellCompany }, { tellStaff }, { checkStamps }] = await Promise.all([import('./inbox-world'), import('./inbox-agents'), import('./check-stamps')])
    const [{ timePages }, { timeOperations, timeFilters }, { timeRevoking }] = await Promise.all([import('./inbox-pages'), import('./inbox-operations'), import('./revoking')])
    const companies = [aCompanyWith('small-inbox', SMALL), aCompanyWith('large-inbox', size)] as const
    for (const company of companies) await tellCompany(owner, company)
    const staff = [await tellStaff(owner, companies[0]), await tellStaff(owner, companies[1])] as const
    await instance.settle()
    for (const company of companies) await checkStamps(owner, company)

    console.log(`Timing, ${WARM_UP} rounds to warm up and ${rounds} that count…`)
    const lines = [
      ...inLines(await timePages(owner, instance.url, staff, WARM_UP, rounds)),
      ...inLines(await timeOperations(owner, staff, WARM_UP, rounds)),
      ...inLines(await timeFilters(owner, staff)),
    ]
    const revoking = []
    for (const issues of REVOKED) revoking.push(await timeRevoking(owner, issues))
    print(lines, size)
    for (const { issues, records, median, p95 } of revoking) {
      const verdict = issues > REVOKED[0]! ? '' : median < REVOKING_MS ? '✓' : '✗'
      console.log(`Taking back everything, ${issues} issues with ${records} stamped records: ${median.toFixed(0)} ms, p95 ${p95.toFixed(0)} ms ${verdict}`)
    }
    console.log(`\n✓ at most ${PAGE} times the small one's page, ${READING} times for reading one issue; under ${REVOKING_MS} ms to take back everything. Load: ${loadavg().map((load) => load.toFixed(1)).join(' ')} on ${cpus().length} processors.`)
    keep('inbox.json', 'inbox', { size, rounds, lines, revoking })
  } finally {
    await owner.end()
    await instance.stop()
  }
}

/** Each is timed under its name and the size of the company: `inbox@small`, `inbox@large`. */
function inLines(times: Map<string, Spread>): Line[] {
  return [...times.keys()].flatMap((name) => {
    if (!name.endsWith('@small')) return []
    const what = name.slice(0, -'@small'.length)
    const [small, large] = [times.get(name)!, times.get(`${what}@large`)!]
    const most = what.startsWith('inbox') ? PAGE : what.startsWith('reading') ? READING : null
    return { what, small, large, ratio: large.median / small.median, most }
  })
}

function print(lines: Line[], size: number) {
  const ms = (value: number) => value.toFixed(1).padStart(7)
  console.log(`\nTime in ms, one at a time                           ${SMALL} issues     ${size} issues`)
  console.log('                                                   median     p95     median     p95   ratio')
  for (const { what, small, large, ratio, most } of lines) {
    const verdict = most === null ? '' : ratio <= most ? '✓' : '✗'
    console.log(`${what.padEnd(49)} ${ms(small.median)} ${ms(small.p95)}    ${ms(large.median)} ${ms(large.p95)}   ${ratio.toFixed(2).padStart(5)} ${verdict}`)
  }
}
