// The API next to a bare server that asks the database the same, and the pages next to one that reads nothing: requests a
// second, several at once, in interleaved rounds of one run. With --issues also the same with very many issues.
import { spawn } from 'node:child_process'
import { cpus, loadavg } from 'node:os'
import { parseArgs } from 'node:util'
import { Client } from 'pg'
import { ringOf } from '@/platform/db/distributable'
import { newId } from '@/platform/ids'
import { entriesOf } from './inbox-pages'
import { inTurns } from './inbox-agents'
import { startBenchInstance } from './instance'
import { keep } from './keep'
import { type Asking, check, load, type Loaded } from './load'

const SMALL = 10_000
const SECONDS = 4
const ROUNDS = 5
const SAMPLE = 2_000
/** What the issue asks for, as a share of the yardstick's rate; and of the time with few issues. */
const OF_BARE = 0.4
const OF_PAGE = 0.4
const OF_LETTER = 0.6
const GROWTH = 1.3
/** What ten thousand requests may leave behind. */
const LEAK_MB = 1
/** A table with fewer rows is read whole, and rightly so. */
const FEW_ROWS = 5_000
const METRICS_TOKEN = 'the metrics of the bench'

export const API_HELP = `  api [--issues 1000000] [--rounds ${ROUNDS}]     the API against a bare server, and pages against an empty one; with --issues also at that size
      [--only api|friend|pages]           some of it`

type Pair = { name: string; ours: Asking; yardstick: Asking; atLeast: number }

export async function runApiBench(args: string[]) {
  const { values } = parseArgs({ args, options: { issues: { type: 'string' }, rounds: { type: 'string', default: String(ROUNDS) }, only: { type: 'string' } } })
  const measures = (part: string) => (values.only ?? part) === part
  const instance = await startBenchInstance({ API_REQUESTS_PER_MINUTE: '10000000', METRICS_TOKEN })
  const owner = new Client({ connectionString: instance.database })
  await owner.connect()
  const bare = await startBare(instance.database)
  try {
    const { aCompanyWith, tellCompany } = await import('./inbox-world')
    const { SENTENCE, tellLetters } = await import('./letter-world')
    const empty: Asking = { name: 'a page that reads nothing', url: instance.url, next: () => ({ path: '/goodbye', headers: { accept: 'text/html' } }), status: 200, holds: '</main>' }
    const sizes = [SMALL, ...(values.issues ? [Number(values.issues)] : [])]
    const pairs: Pair[] = []
    for (const size of sizes) {
      if (measures('api')) {
        const company = aCompanyWith(`inbox-of-${size}`, size)
        await tellCompany(owner, company)
        pairs.push(...(await worksOf(owner, company, instance.url, bare.url)))
      }
      if (!measures('friend')) continue
      const letter = await tellLetters(owner, size)
      const friend = (): ReturnType<Asking['next']> => ({ path: letter(), headers: { accept: 'text/html', 'user-agent': 'Mozilla/5.0' } })
      pairs.push({ name: `the friend’s page, ${size}`, ours: { name: 'friend', url: instance.url, next: friend, status: 200, holds: SENTENCE }, yardstick: empty, atLeast: OF_LETTER })
    }
    if (measures('pages')) pairs.push(...(await pagesOf(instance.url, empty)))
    await instance.settle()

    for (const { ours, yardstick } of pairs) for (const asking of [ours, yardstick]) await check(asking)
    for (const { ours, yardstick } of pairs) for (const asking of [ours, yardstick]) await load(asking, 2)
    // The log of reads was empty until now: what was planned then is planned anew, as it would be within a minute.
    await instance.settle()
    const before = await scansOf(owner)
    const lines = await timePairs(pairs, Number(values.rounds))
    print(lines)
    if (values.issues) printGrowth(lines, sizes)
    const scanned = (await scansOf(owner)).filter(({ table, scans }) => scans > (before.find((one) => one.table === table)?.scans ?? 0))
    console.log(scanned.length === 0 ? 'No table of more than a few rows was read from end to end. ✓' : `Read from end to end ✗: ${scanned.map(({ table }) => table).join(', ')}`)
    const memory = measures('api') ? await timeMemory(pairs[0]!.ours, instance.url) : null
    keep('api.json', 'api', { lines, scanned, memory })
  } finally {
    bare.stop()
    await owner.end()
    await instance.stop()
  }
}

async function pagesOf(url: string, yardstick: Asking): Promise<Pair[]> {
  const { tellRing } = await import('./ring')
  const { cookie, pages } = await tellRing(10_000)
  return ['company page', 'list of issues', 'Today'].map((page) => {
    const { path, holds } = pages[page]!
    const next = () => ({ path, headers: { cookie, accept: 'text/html' } })
    return { name: `${page}, 10000 records`, ours: { name: page, url, next, status: 200, holds }, yardstick, atLeast: OF_PAGE }
  })
}

async function worksOf(owner: Client, company: { id: string; name: string; issues: number }, url: string, bareUrl: string): Promise<Pair[]> {
  const { tellTokens, tellWriters } = await import('./api-world')
  const entries = inTurns(await entriesOf(owner, company.id, `and permission_id is not null order by md5(id::text) limit ${SAMPLE}`))
  const [token, writer] = [await tellTokens(owner, company as never), await tellWriters(owner, company as never)]
  const as = (key: string) => ({ authorization: `Bearer ${key}` })
  const size = company.issues
  const ours = (name: string, next: Asking['next'], holds: string, status = 200): Asking => ({ name, url, next, status, holds })
  const theirs = (name: string, next: Asking['next'], status = 200): Asking => ({ name: `${name}, bare`, url: bareUrl, next, status, holds: '"data":' })
  const json = { 'content-type': 'application/json' }
  let n = 0
  return [
    {
      ...{ name: `reading one issue, ${size}`, atLeast: OF_BARE },
      ours: ours('read', () => ({ path: `/api/v1/portal/${company.id}/issues/${entries()}`, headers: as(token()) }), 'is loose and the'),
      yardstick: theirs('read', () => ({ path: `/read?company=${company.id}&id=${entries()}` })),
    },
    {
      ...{ name: `inbox page of 50, ${size}`, atLeast: OF_BARE },
      ours: ours('inbox', () => ({ path: `/api/v1/portal/${company.id}/inbox?take=50`, headers: as(token()) }), 'is loose and the'),
      yardstick: theirs('inbox', () => ({ path: `/inbox?company=${company.id}` })),
    },
    {
      ...{ name: `a person adds an issue, ${size}`, atLeast: OF_BARE },
      ours: ours('add', () => ({ path: '/api/v1/issues', method: 'POST', headers: { ...json, ...as(writer().token) }, body: JSON.stringify({ title: `The lamp is loose ${n++}`, company: `${company.name}.com` }) }), '"id":"'),
      yardstick: theirs('add', () => ({ path: `/add?owner=${writer().id}&company=${company.id}`, method: 'POST', headers: json, body: JSON.stringify({ title: `The lamp is loose ${n++}` }) })),
    },
    {
      ...{ name: `denied read, ${size}`, atLeast: OF_BARE },
      ours: ours('denied', () => ({ path: `/api/v1/portal/${company.id}/issues/${newId()}`, headers: as(token()) }), 'NOT_FOUND', 404),
      yardstick: theirs('denied', () => ({ path: `/read?company=${company.id}&id=${newId()}` }), 404),
    },
  ]
}

type Line = { name: string; ours: Loaded; yardstick: Loaded; ratio: number; holds: boolean }

/** Each beside its yardstick, round after round; every other round the other way round. The median round counts. */
async function timePairs(pairs: Pair[], rounds: number): Promise<Line[]> {
  const all = new Map<Asking, Loaded[]>(pairs.flatMap(({ ours, yardstick }) => [[ours, []], [yardstick, []]]))
  for (let round = 0; round < rounds; round++) {
    for (const { ours, yardstick } of round % 2 === 0 ? pairs : pairs.toReversed()) {
      for (const asking of round % 2 === 0 ? [ours, yardstick] : [yardstick, ours]) all.get(asking)!.push(await load(asking, SECONDS))
    }
    console.log(`Round ${round + 1} of ${rounds}.`)
  }
  const middle = (asking: Asking) => all.get(asking)!.toSorted((one, other) => one.rate - other.rate)[Math.floor(rounds / 2)]!
  return pairs.map(({ name, ours, yardstick, atLeast }) => {
    const ratio = middle(ours).rate / middle(yardstick).rate
    return { name, ours: middle(ours), yardstick: middle(yardstick), ratio, holds: ratio >= atLeast }
  })
}

function print(lines: Line[]) {
  const cell = (value: number) => value.toFixed(0).padStart(7)
  console.log('\nRequests a second, eight at once              ours    p50    p99   yardstick    p50    p99   ratio')
  for (const { name, ours, yardstick, ratio, holds } of lines) {
    console.log(`${name.padEnd(42)} ${cell(ours.rate)}${cell(ours.p50)}${cell(ours.p99)}     ${cell(yardstick.rate)}${cell(yardstick.p50)}${cell(yardstick.p99)}    ${ratio.toFixed(2)} ${holds ? '✓' : '✗'}`)
  }
  console.log(`\n✓ at least ${OF_BARE} of the yardstick: a bare server with the same statements, or a page that reads nothing; the friend’s page ${OF_LETTER} of that. p50 and p99 in ms. Load: ${loadavg().map((one) => one.toFixed(1)).join(' ')} on ${cpus().length} processors.`)
}

function printGrowth(lines: Line[], [small, large]: number[]) {
  for (const { name, ours } of lines.filter((line) => line.name.endsWith(`, ${small}`))) {
    const other = lines.find((line) => line.name === name.replace(`, ${small}`, `, ${large}`))
    if (!other) continue
    const growth = ours.rate / other.ours.rate
    console.log(`${name.replace(`, ${small}`, '').padEnd(42)} takes ${growth.toFixed(2)} times as long with ${large} ${growth <= GROWTH ? '✓' : '✗'}`)
  }
}

/** How often each table of a ring was read from end to end, whoever asked. Look-ups that are tidied as a whole are none. */
async function scansOf(owner: Client) {
  // What other connections counted is told with a delay of up to a second.
  await new Promise((resolve) => setTimeout(resolve, 2_000))
  const { rows } = await owner.query<{ table: string; scans: number; first: string }>(`
    select s.relname as table, s.seq_scan::int as scans,
      (select attname from pg_index i join pg_attribute a on a.attrelid = i.indrelid and a.attnum = i.indkey[0] where i.indrelid = c.oid and i.indisprimary) as first
    from pg_stat_user_tables s join pg_class c on c.oid = s.relid where schemaname = 'public' and c.reltuples > ${FEW_ROWS}`)
  return rows.filter(({ table, first }) => ['person', 'company'].includes(ringOf(table, first)?.kind ?? ''))
}

/** What a hundred thousand requests leave behind in the server: the smallest of its memory in each tenth, without the first three. */
async function timeMemory(asking: Asking, url: string) {
  const seen: { requests: number; mb: number }[] = []
  let requests = 0
  while (requests < 100_000) {
    const { rate } = await load(asking, SECONDS * 2)
    requests += rate * SECONDS * 2
    const text = await (await fetch(`${url}/api/metrics`, { headers: { authorization: `Bearer ${METRICS_TOKEN}` } })).text()
    seen.push({ requests: Math.round(requests), mb: Number(/^nodejs_heap_size_used_bytes (\S+)$/m.exec(text)![1]) / 1024 / 1024 })
  }
  const third = Math.ceil(seen.length / 3)
  const least = (some: typeof seen) => Math.min(...some.map(({ mb }) => mb))
  const grown = (least(seen.slice(-third)) - least(seen.slice(third, 2 * third))) / ((seen.at(-1)!.requests / 3) / 10_000)
  console.log(`Memory of the server over ${seen.at(-1)!.requests} reads: ${grown.toFixed(2)} MB more for each 10,000 ${grown < LEAK_MB ? '✓' : '✗'}`)
  return seen
}

async function startBare(database: string): Promise<{ url: string; stop: () => void }> {
  const child = spawn(process.execPath, ['--import', './scripts/register.mjs', 'scripts/bench/bare.ts'], { env: { ...process.env, BARE_DATABASE: database }, stdio: ['ignore', 'inherit', 'inherit', 'ipc'] })
  const port = await new Promise((resolve, reject) => {
    child.once('message', resolve)
    child.once('exit', () => reject(new Error('The bare server did not start.')))
  })
  return { url: `http://127.0.0.1:${String(port)}`, stop: () => void child.kill() }
}
