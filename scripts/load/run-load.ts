// Pages and the API under a steady load, while the database is stopped and started again. Nothing may fail but by saying that the
// database is away and when to come again; what was acknowledged is there at the end, once.
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { Client } from 'pg'
import { startBenchInstance } from '../bench/instance'
import { type Answer, type Arrivals, arrive } from './arrivals'

const SIZE = 1_000
const WARM_UP_S = 5
const PAGES = ['Today', 'company page', 'product page', 'issue page', 'list of companies', 'list of things', 'list of issues']
const READS = ['search as typed: a word', 'search as typed: half a word']
/** Of ten requests to the API this many write. */
const WRITES = 2

export type Load = { seconds: number; pages: number; api: number; restarts: number }
export type Loaded = {
  answers: Answer[]
  /** What was neither right nor 503 with Retry-After. */
  wrong: string[]
  acknowledged: number
  /** Of these, how many are not there exactly once. */
  lost: number
  /** After each stop of the database: milliseconds until a second passed in which every answer was right. */
  recovered: number[]
}

export async function runLoad({ seconds, pages, api, restarts }: Load): Promise<Loaded> {
  const instance = await startBenchInstance({ API_REQUESTS_PER_MINUTE: '10000000' })
  const owner = new Client({ connectionString: instance.database })
  try {
    const { tellRing } = await import('../bench/ring')
    const ring = await tellRing(SIZE)
    await instance.settle()
    const kinds = kindsOf(ring, new URL(instance.url).origin, pages, api)
    // A process that has just begun is slow, and nobody's measure.
    await arrive(instance.url, kinds.map((kind) => ({ ...kind, aSecond: kind.aSecond / 4 })), WARM_UP_S, () => undefined)

    const answers: Answer[] = []
    const acknowledged: string[] = []
    const wrong: string[] = []
    const heard = (answer: Answer, text: string) => {
      answers.push(answer)
      if (answer.status === 200 && answer.name === 'writes') acknowledged.push((JSON.parse(text) as { data: { id: string } }).data.id)
      const away = answer.status === 503 && answer.retryAfter !== null
      if (answer.status !== 200 && !away) wrong.push(`${answer.name}: ${answer.status} ${text.slice(0, 200)}`)
    }
    const stops: number[] = []
    const stopping = stopNowAndThen(path.join(instance.folder, 'database'), seconds, restarts, stops)
    await arrive(instance.url, kinds, seconds, heard)
    await stopping

    await owner.connect()
    const { rows } = await owner.query<{ there: number }>('select count(*)::int as there from issue where id = any($1::uuid[])', [acknowledged])
    const lost = new Set(acknowledged).size !== acknowledged.length ? acknowledged.length : acknowledged.length - rows[0]!.there
    return { answers, wrong, acknowledged: acknowledged.length, lost, recovered: stops.map((at) => recovery(answers, at)) }
  } finally {
    await owner.end().catch(() => undefined)
    await instance.stop()
  }
}

function kindsOf(ring: { cookie: string; pages: Record<string, { path: string }> }, origin: string, pages: number, api: number): Arrivals[] {
  const inTurn = (names: string[]) => {
    let n = 0
    return () => ring.pages[names[n++ % names.length]!]!.path
  }
  const [page, read] = [inTurn(PAGES), inTurn(READS)]
  const as = (headers: Record<string, string>) => ({ headers: { cookie: ring.cookie, ...headers } })
  let n = 0
  return [
    { name: 'pages', aSecond: pages, next: () => ({ path: page(), init: as({ accept: 'text/html' }) }) },
    { name: 'reads', aSecond: (api * (10 - WRITES)) / 10, next: () => ({ path: read(), init: as({}) }) },
    {
      name: 'writes',
      aSecond: (api * WRITES) / 10,
      next: () => ({ path: '/api/v1/issues', init: { method: 'POST', body: JSON.stringify({ title: `The lamp flickers ${n++}` }), ...as({ origin, 'content-type': 'application/json' }) } }),
    },
  ]
}

/** The hard way. The starter starts it again, and it repairs itself. */
async function stopNowAndThen(cluster: string, seconds: number, restarts: number, stops: number[]) {
  for (let n = 0; n < restarts; n++) {
    await wait((seconds * 1000) / (restarts + 1))
    const [pid] = readFileSync(path.join(cluster, 'postmaster.pid'), 'utf8').split('\n')
    stops.push(performance.now())
    process.kill(Number(pid), 'SIGKILL')
  }
}

function recovery(answers: Answer[], stopped: number): number {
  const SECOND = 1_000
  const after = answers.filter(({ at }) => at >= stopped).toSorted((one, other) => one.at - other.at)
  const lastWrong = (from: number) => after.findLast(({ at, status }) => at >= from && at < from + SECOND && status !== 200)
  let from = stopped
  for (let wrong = lastWrong(from); wrong; wrong = lastWrong(from)) from = wrong.at + 1
  return from - stopped
}
