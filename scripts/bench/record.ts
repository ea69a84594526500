// The pages of one person: server time at 100 and at 10,000 records, against a page that reads nothing.
import { timeRequests, type Timing } from './time-requests'
import { startBenchInstance } from './instance'
import { keep } from './keep'

const SMALL = 100
const LARGE = 10_000
const ROUNDS = 60
const WARM_UP = 40

/** What the issue asks of each page at 10,000 records. */
const MEDIAN_MS = 40
const P95_MS = 100
const RATIO = 1.5

type Line = { page: string; small: Timing; large: Timing; ratio: number; holds: boolean }

export async function runRecordBench() {
  const instance = await startBenchInstance()
  try {
    // Imported late: the settings that operations read are the instance's.
    const { tellRing } = await import('./ring')
    const rings = [await tellRing(SMALL), await tellRing(LARGE)] as const
    await instance.settle()
    const pages = Object.keys(rings[0].pages)
    const requests = rings.flatMap((ring) =>
      pages.map((page) => ({ name: `${page}@${ring.size}`, url: instance.url + ring.pages[page]!.path, cookie: ring.cookie, holds: ring.pages[page]!.holds })),
    )

    console.log(`Timing ${requests.length} addresses, ${WARM_UP} rounds to warm up and ${ROUNDS} that count…`)
    const timings = await timeRequests(requests, WARM_UP, ROUNDS)
    const lines = pages.map((page) => asLine(page, timings.get(`${page}@${SMALL}`)!, timings.get(`${page}@${LARGE}`)!))
    print(lines)
    keep('result.json', 'record', { lines })
  } finally {
    await instance.stop()
  }
}

function asLine(page: string, small: Timing, large: Timing): Line {
  const ratio = large.median / small.median
  return { page, small, large, ratio, holds: large.median < MEDIAN_MS && large.p95 < P95_MS && ratio <= RATIO }
}

function print(lines: Line[]) {
  const ms = (value: number) => value.toFixed(1).padStart(7)
  console.log(`\nServer time in ms, one request at a time      ${SMALL} records        ${LARGE} records`)
  console.log('page                                       median     p95     median     p95   ratio')
  for (const { page, small, large, ratio, holds } of lines) {
    const verdict = page.startsWith('(') ? '' : holds ? '✓' : '✗'
    console.log(`${page.padEnd(40)} ${ms(small.median)} ${ms(small.p95)}    ${ms(large.median)} ${ms(large.p95)}   ${ratio.toFixed(2).padStart(5)} ${verdict}`)
  }
  console.log(`\n✓ median < ${MEDIAN_MS} ms, p95 < ${P95_MS} ms and at most ${RATIO} times the same page at ${SMALL} records. In brackets: a yardstick.`)
}
