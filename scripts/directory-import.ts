// npm run directory:import -- <file or folder>: takes public records of companies into the directory, and says what it left out.
import { createReadStream, readdirSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import { createInterface } from 'node:readline'
import { readPublicRecord } from '@/company/directory/public-record'
import { importDirectory } from '@/company/operations/import-directory'
import type { DirectoryRecord } from '@/company/schema'
import { system } from '@/platform/auth/instance'
import { connections } from '@/platform/db/connections'
import { loginUrl } from '@/platform/db/roles'
import { env } from '@/platform/env'
import { prepareDatabase } from './start/database'
import { withDatabase } from './start/with-database'

const AT_ONCE = 500
type Found = { from: string; value: unknown }

const [place] = process.argv.slice(2)
if (!place) {
  console.error('Name a file or a folder: npm run directory:import -- companies.jsonl')
  process.exit(1)
}

await withDatabase(async (url) => {
  await prepareDatabase(url)
  Object.assign(env, { LOGIN_DATABASE_URL: env.LOGIN_DATABASE_URL ?? loginUrl(url) })
  await importFrom(place).finally(() => connections().end())
})
process.exit()

async function importFrom(place: string) {
  const total = { records: 0, companies: 0, points: 0, gone: 0, skipped: 0 }
  let records: DirectoryRecord[] = []
  const write = async () => {
    const done = await importDirectory(system, { records })
    for (const key of ['companies', 'points', 'gone'] as const) total[key] += done[key]
    records = []
  }
  for await (const { from, value } of recordsIn(place)) {
    total.records++
    const read = value === undefined ? { slug: '', fault: 'It is no JSON.' } : readPublicRecord(value)
    if ('record' in read) records.push(read.record)
    else {
      total.skipped++
      console.log(`Left out ${[from, read.slug].filter(Boolean).join(' ')}: ${read.fault}`)
    }
    if (records.length === AT_ONCE) await write()
  }
  await write()
  console.log(`${total.records} records: ${total.companies} new companies, ${total.points} new contact points, ${total.gone} gone, ${total.skipped} left out.`)
}

/** A folder of files, a file with one record, a list of them, or one on each line. */
async function* recordsIn(place: string): AsyncGenerator<Found> {
  if (statSync(place).isDirectory()) {
    for (const name of readdirSync(place).sort()) if (/\.jsonl?$/.test(name) && name !== 'schema.json') yield* recordsIn(path.join(place, name))
  } else if (place.endsWith('.jsonl')) {
    let line = 0
    for await (const text of createInterface({ input: createReadStream(place), crlfDelay: Infinity })) {
      line++
      if (text.trim()) yield { from: `${path.basename(place)}:${line}`, value: parsed(text) }
    }
  } else {
    const value = parsed(readFileSync(place, 'utf8'))
    for (const each of Array.isArray(value) ? (value as unknown[]) : [value]) yield { from: path.basename(place), value: each }
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ''))
  } catch {
    return undefined
  }
}
