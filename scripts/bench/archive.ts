// Everything of one person out and in again, in processes with as little memory as the worker has, beside a bare COPY of the same
// rows with a bare JSON.parse of each.
import { spawn } from 'node:child_process'
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { pipeline } from 'node:stream/promises'
import { createInterface } from 'node:readline'
import { parseArgs } from 'node:util'
import { Client } from 'pg'
import { from as copyFrom, to as copyTo } from 'pg-copy-streams'
import { startEmbeddedDatabase } from '@/platform/db/embedded'
import { migrate } from '@/platform/db/migrate'
import { loginUrl } from '@/platform/db/roles'

export const ARCHIVE_HELP = '  archive [--records 100000] [--files 1000] [--size 1000000]   everything of one person out and in again'

// As scripts/start gives them to the worker.
const SMALL_HEAP = ['--max-old-space-size=128', '--max-semi-space-size=4']
const [ADA, BO] = ['01990000-0000-7000-8000-00000000000a', '01990000-0000-7000-8000-00000000000b']

type Told = { ms: number; peakMb: number; records: number; bytes: number; fileKey: string }

export async function runArchiveBench(args: string[]) {
  const { values } = parseArgs({ args, options: { records: { type: 'string', default: '100000' }, files: { type: 'string', default: '1000' }, size: { type: 'string', default: '1000000' } } })
  const folder = mkdtempSync(path.join(tmpdir(), 'turnabout-bench-'))
  chmodSync(folder, 0o755)
  const database = await startEmbeddedDatabase(folder)
  try {
    await migrate(database.url)
    const client = new Client({ connectionString: database.url })
    await client.connect()
    await fill(client, folder, Number(values.records), Number(values.files), Number(values.size))
    const settings = { ...process.env, LOGIN_DATABASE_URL: loginUrl(database.url), DATA_DIR: folder, SECRET: 'a secret for the bench only, long enough', DOCUMENT_QUOTA_MB: '100000', LOG_LEVEL: 'warn' }
    const out = await inProcess(settings, ['out', ADA])
    const back = await inProcess(settings, ['in', BO, out.fileKey])
    const reader = new Client({ connectionString: database.url })
    await reader.connect()
    const bare = await bareCopy(client, reader)
    await Promise.all([client.end(), reader.end()])
    tell(out, back, bare)
  } finally {
    await database.stop()
    rmSync(folder, { recursive: true, force: true })
  }
}

async function fill(client: Client, folder: string, records: number, files: number, size: number) {
  for (const [id, name] of [[ADA, 'Ada'], [BO, 'Bo']]) {
    await client.query('insert into person (id, name) values ($1, $2)', [id, name])
    await client.query(`insert into login (email, person_id, password_hash) values ($1, $2, 'x')`, [`${name}@example.com`, id])
  }
  const [companies, things, issues, messages] = [records / 100, records * 0.39, records * 0.2, records * 0.4]
  await client.query(`insert into relationship (owner_id, id, company_id, name) select $1, gen_random_uuid(), md5('c' || n)::uuid, 'Company ' || n from generate_series(1, $2::int) n`, [ADA, companies])
  await client.query(
    `insert into product (owner_id, id, company_id, name, model, price, currency, bought_on, notes) select $1, gen_random_uuid(), md5('c' || 1 + n % $3::int)::uuid, 'Thing ' || n, 'M' || n, n % 1000, 'EUR', date '2020-01-01' + n % 2000, repeat('A note about it. ', 5) from generate_series(1, $2::int) n`,
    [ADA, things, companies],
  )
  await client.query(
    `insert into issue (owner_id, id, company_id, title, details, topics) select $1, md5('i' || n)::uuid, md5('c' || 1 + n % $3::int)::uuid, 'Lid is loose ' || n, repeat('It fell off. ', 10), '{lid}' from generate_series(1, $2::int) n`,
    [ADA, issues, companies],
  )
  await client.query(`insert into message (owner_id, id, issue_id, body) select $1, gen_random_uuid(), md5('i' || 1 + n % $3::int)::uuid, repeat('Again today. ', 10) from generate_series(1, $2::int) n`, [ADA, messages, issues])
  await client.query(
    `insert into document (owner_id, id, name, type, bytes, file_key) select $1, md5('d' || n)::uuid, 'Letter ' || n || '.txt', 'text/plain', $3::int, 'documents/bench/' || n from generate_series(1, $2::int) n`,
    [ADA, files, size],
  )
  await client.query(`insert into attachment (owner_id, id, document_id, issue_id) select $1, gen_random_uuid(), md5('d' || n)::uuid, md5('i' || n)::uuid from generate_series(1, $2::int) n`, [ADA, Math.min(files, issues)])
  mkdirSync(path.join(folder, 'files/documents/bench'), { recursive: true })
  const letter = Buffer.alloc(size, 'All work and no play. ')
  for (let n = 1; n <= files; n += 1) writeFileSync(path.join(folder, 'files/documents/bench', String(n)), letter)
  await client.query('analyze')
}

function inProcess(settings: NodeJS.ProcessEnv, args: string[]): Promise<Told> {
  const child = spawn(process.execPath, [...SMALL_HEAP, '--import', './scripts/register.mjs', 'scripts/bench/archive-process.ts', ...args], { env: settings, stdio: ['ignore', 'pipe', 'inherit'] })
  let said = ''
  child.stdout.on('data', (chunk: Buffer) => (said += String(chunk)))
  return new Promise((resolve, reject) => child.once('exit', (code) => (code === 0 ? resolve(JSON.parse(said.trim().split('\n').at(-1)!) as Told) : reject(new Error(`${args[0]} ended with ${code}: ${said}`)))))
}

/** The same rows as lines of JSON out, each parsed, and as COPY into a table of the same shape. */
async function bareCopy(client: Client, reader: Client): Promise<{ outMs: number; inMs: number }> {
  const tables = ['relationship', 'product', 'issue', 'message', 'document', 'attachment']
  const began = performance.now()
  for (const table of tables) {
    const lines = createInterface({ input: client.query(copyTo(`copy (select row_to_json(t) from ${table} t where owner_id = '${ADA}') to stdout with (format csv, quote e'\\x01', delimiter e'\\x02')`)) })
    for await (const line of lines) JSON.parse(line)
  }
  const between = performance.now()
  for (const table of tables) {
    await client.query(`create table bare_${table} (like ${table} including defaults including constraints including indexes)`)
    await pipeline(reader.query(copyTo(`copy (select * from ${table} where owner_id = '${ADA}') to stdout`)), client.query(copyFrom(`copy bare_${table} from stdin`)))
  }
  return { outMs: between - began, inMs: performance.now() - between }
}

function tell(out: Told, back: Told, bare: { outMs: number; inMs: number }) {
  const row = (what: string, ms: number, { records, peakMb }: Told) => console.log(`${what.padEnd(34)}${(ms / 1000).toFixed(1).padStart(7)} s${Math.round(records / (ms / 1000)).toLocaleString('en').padStart(12)} records/s${peakMb ? `${String(peakMb).padStart(8)} MB at most` : ''}`)
  console.log(`${out.records.toLocaleString('en')} records, an archive of ${(out.bytes / 1e6).toFixed(0)} MB`)
  row('out: archive with all its forms', out.ms, out)
  row('in: checked, files kept, put in', back.ms, back)
  row('bare: COPY out and JSON.parse', bare.outMs, { ...out, peakMb: 0 })
  row('bare: COPY into the same shape', bare.inMs, { ...out, peakMb: 0 })
}
