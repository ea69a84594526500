// The entries of an archive, in their order. Each is made when its turn comes, from the spool, so that none is held whole.
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { files } from '@/platform/files/store'
import { archiveSchema } from '../archive-schema'
import { htmlEntries } from '../html/entries'
import type { WhatWasRead } from '../schema'
import { TABLES } from '../tables'
import { calendarOf } from './calendar'
import { csvOf } from './csv'
import type { Entry } from './entry'
import { companiesLd, opinionsLd, thingsLd, wantsLd } from './json-ld'
import { aboutOf, manifestOf } from './manifest'
import { receiptEntries } from './receipts'
import type { Spool } from './spool'
import { cardsOf } from './vcard'

const README = readFileSync(path.join(import.meta.dirname, 'README.txt'), 'utf8')

export async function* entriesOf(spool: Spool, who: WhatWasRead): AsyncGenerator<Entry> {
  yield* htmlEntries(spool, who)
  yield { path: 'README.txt', bytes: () => one(README) }
  yield { path: 'turnabout.json', bytes: () => one(manifestOf(spool, who.name)) }
  yield { path: 'about.json', bytes: () => one(aboutOf(who)) }
  yield { path: 'export.schema.json', bytes: () => one(archiveSchema()) }
  for (const { name } of TABLES) yield { path: `data/${name}.ndjson`, bytes: () => spool.bytes(`data/${name}`) }
  for (const table of TABLES) yield { path: `csv/${table.name}.csv`, bytes: () => csvOf(table, spool) }
  yield { path: 'jsonld/companies.jsonld', bytes: () => companiesLd(spool) }
  yield { path: 'jsonld/things.jsonld', bytes: () => thingsLd(spool) }
  yield { path: 'jsonld/opinions.jsonld', bytes: () => opinionsLd(spool) }
  yield { path: 'jsonld/wants.jsonld', bytes: () => wantsLd(spool) }
  yield { path: 'contacts.vcf', bytes: () => cardsOf(spool) }
  yield { path: 'calendar.ics', bytes: () => calendarOf(spool) }
  yield* receiptEntries(spool)
  for await (const { path, picture } of spool.lines<{ path: string; picture: string }>('material/faces')) yield { path, bytes: () => one(Buffer.from(picture, 'base64')), packed: true }
  for await (const { path, fileKey } of spool.lines<{ path: string; fileKey: string }>('material/files')) yield { path, bytes: () => stored(fileKey), packed: true }
}

async function* one<T extends string | Buffer>(whole: T) {
  yield whole
}

/** Null: it was deleted for good while the archive was made. */
const stored = async (fileKey: string) => ((await files.exists(fileKey)) ? files.getStream(fileKey) : null)
