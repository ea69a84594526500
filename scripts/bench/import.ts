// Files as large as they come, brought in by a process with as little memory as the worker has, beside a bare parser of the same
// file with a bare COPY of its rows into a table like the one they end up in.
import { spawn } from 'node:child_process'
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { parseArgs } from 'node:util'
import { Client } from 'pg'
import { from as copyFrom } from 'pg-copy-streams'
import { startEmbeddedDatabase } from '@/platform/db/embedded'
import { migrate } from '@/platform/db/migrate'
import { loginUrl } from '@/platform/db/roles'
import { newId, newToken } from '@/platform/ids'
import { amazonOrders, bankStatement, type LargeFile, mailbox, writeLarge } from './import-files'
import { keep } from './keep'

export const IMPORT_HELP = '  import [--orders 100000] [--payments 50000] [--mail 500]      files as large as they come (mail in MB), beside a bare parser and COPY'

// As scripts/start gives them to the worker.
const SMALL_HEAP = ['--max-old-space-size=128', '--max-semi-space-size=4']
const MOST_MB = 400
const OF_BARE = 3

type Told = { rows: number; records: number; readMs: number; confirmMs: number; addMs: number; undoMs: number; peakMb: number }

export async function runImportBench(args: string[]) {
  const { values } = parseArgs({ args, options: { orders: { type: 'string', default: '100000' }, payments: { type: 'string', default: '50000' }, mail: { type: 'string', default: '500' } } })
  const large = [amazonOrders(Number(values.orders)), bankStatement(Number(values.payments)), mailbox(Number(values.mail))].filter(({ rows }) => rows > 0)
  const folder = mkdtempSync(path.join(tmpdir(), 'turnabout-bench-'))
  chmodSync(folder, 0o755)
  const database = await startEmbeddedDatabase(folder)
  const lines = []
  try {
    await migrate(database.url)
    const client = new Client({ connectionString: database.url })
    await client.connect()
    const settings = { ...process.env, LOGIN_DATABASE_URL: loginUrl(database.url), DATA_DIR: folder, SECRET: 'a secret for the bench only, long enough', LOG_LEVEL: 'warn' }
    for (const file of large) lines.push(await timeFile(client, settings, folder, file))
    await client.end()
  } finally {
    await database.stop()
    rmSync(folder, { recursive: true, force: true })
  }
  keep('import.json', 'import', { lines })
}

async function timeFile(client: Client, settings: NodeJS.ProcessEnv, folder: string, file: LargeFile) {
  const person = newId()
  await client.query('insert into person (id, name) values ($1, $2)', [person, 'Ada'])
  const fileKey = `imports/${newToken()}`
  const at = path.join(folder, 'files', fileKey)
  mkdirSync(path.dirname(at), { recursive: true })
  await writeLarge(at, file)
  const megabytes = statSync(at).size / 1e6
  const bareMs = await bareCopy(client, readFileSync(at, 'utf8'), file)
  const told = await inProcess(settings, [person, fileKey])
  const [ms, ratio] = [told.readMs + told.addMs, (told.readMs + told.addMs) / bareMs]
  const seconds = (value: number) => `${(value / 1000).toFixed(1)} s`
  console.log(`${file.name}: ${megabytes.toFixed(0)} MB, ${told.rows} rows, ${told.records} records
  read ${seconds(told.readMs)}, added ${seconds(told.addMs)} (confirming itself ${seconds(told.confirmMs)}), undone ${seconds(told.undoMs)}; ${Math.round(told.rows / (ms / 1000))} rows/s
  at most ${told.peakMb} MB ${told.peakMb < MOST_MB ? '✓' : '✗'}
  bare parser and COPY ${seconds(bareMs)}, ${Math.round(file.rows / (bareMs / 1000))} rows/s: ours takes ${ratio.toFixed(1)} times as long ${ratio <= OF_BARE ? '✓' : '✗'}`)
  return { name: file.name, megabytes, ...told, bareMs, ratio }
}

/** The whole file at once, cut into cells as simply as can be, and put into a table with the keys and indexes of where ours end up. */
async function bareCopy(client: Client, text: string, { bare, name }: LargeFile): Promise<number> {
  const target = name === 'Amazon orders' ? 'product' : 'interaction'
  await client.query(`drop table if exists bare; create table bare (like ${target} including all)`)
  const owner = newId()
  const began = performance.now()
  const columns = target === 'product' ? 'owner_id, id, name, bought_on, price, currency, serial_numbers, source, source_key' : 'owner_id, id, company_id, channel, direction, at, said, source, source_key'
  const escaped = (word: string) => word.replaceAll('\\', '\\\\').replaceAll('\t', '\\t').replaceAll('\r', '\\r').replaceAll('\n', '\\n')
  const lineOf = (cells: string[]) => {
    const [, b, c, d, e] = cells
    if (target === 'product') return [owner, newId(), cells[8]!, c!.slice(0, 10), e!, d!, `{${cells[9]}}`, 'bench', b!]
    if (name === 'mailbox') return [owner, newId(), owner, 'mail', 'in', b!, `${d}\n\n${e}`.slice(0, 10_000), 'bench', c!]
    return [owner, newId(), owner, 'payment', 'out', `${b!.slice(0, 8)}T120000Z`, `${c} ${e}`, 'bench', d!]
  }
  const rows = bare(text)
  await pipeline(
    Readable.from(rows.map((cells) => `${lineOf(cells).map(escaped).join('\t')}\n`)),
    client.query(copyFrom(`copy bare (${columns}) from stdin`)),
  )
  return performance.now() - began
}

function inProcess(settings: NodeJS.ProcessEnv, args: string[]): Promise<Told> {
  const child = spawn(process.execPath, [...SMALL_HEAP, '--import', './scripts/register.mjs', 'scripts/bench/import-process.ts', ...args], { env: settings, stdio: ['ignore', 'pipe', 'inherit'] })
  let said = ''
  child.stdout.on('data', (chunk: Buffer) => (said += String(chunk)))
  return new Promise((resolve, reject) => child.once('exit', (code) => (code === 0 ? resolve(JSON.parse(said.trim().split('\n').at(-1)!) as Told) : reject(new Error(`It ended with ${code}: ${said}`)))))
}
