// Reads every line of an archive against its schema before anything goes in: what does not fit is named by file and line.
import { buffer } from 'node:stream/consumers'
import type { z } from 'zod'
import type { Table } from '../table'
import { TABLES } from '../tables'
import { FORMAT, Manifest, VERSION } from './manifest'
import { type Archive, UnreadableArchive } from './unzip'

const MOST_OF_TABLE = 20_000_000_000
const MOST_OF_MANIFEST = 1_000_000

export async function readManifest(archive: Archive): Promise<z.output<typeof Manifest>> {
  if (!archive.has('turnabout.json')) throw new UnreadableArchive('This is no archive of Turnabout: it holds no turnabout.json.')
  const told = parsed((await buffer(await archive.bytes('turnabout.json', MOST_OF_MANIFEST))).toString('utf8'))
  const { format, version } = (told ?? {}) as { format?: unknown; version?: unknown }
  if (format !== FORMAT) throw new UnreadableArchive('This is no archive of Turnabout.')
  if (typeof version === 'number' && version > VERSION) throw new UnreadableArchive('This archive was made by a newer Turnabout. Bring this server up to date first.')
  const manifest = Manifest.safeParse(told)
  if (!manifest.success) throw new UnreadableArchive('turnabout.json is not as it should be.')
  for (const { name } of manifest.data.tables) {
    if (!TABLES.some((table) => table.name === name)) throw new UnreadableArchive(`This server does not know the table ${name}. Bring it up to date first.`)
  }
  return manifest.data
}

type Checked = { table: Table; line: Record<string, unknown> }

/** The lines of the tables that the archive has, in the order in which they may go in. */
export async function* checkedLines(archive: Archive): AsyncGenerator<Checked> {
  for (const table of TABLES) {
    const path = `data/${table.name}.ndjson`
    // An archive of before a table was there has none of it.
    if (!archive.has(path)) continue
    for await (const { text, number } of archive.lines(path, MOST_OF_TABLE)) {
      const line = table.line.safeParse(parsed(text))
      if (!line.success) {
        const [issue] = line.error.issues
        throw new UnreadableArchive(`${path}, line ${number}: ${issue!.path.join('.') || 'the line'}: ${issue!.message}`.slice(0, 400))
      }
      yield { table, line: line.data }
    }
  }
}

/** The same lines as text alone, for those who checked them before. */
export async function* plainLines(archive: Archive): AsyncGenerator<{ table: Table; text: string }> {
  for (const table of TABLES) {
    const path = `data/${table.name}.ndjson`
    if (!archive.has(path)) continue
    for await (const { text } of archive.lines(path, MOST_OF_TABLE)) yield { table, text }
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
