// How a pack of lines goes in. What only this server can know is filled in: where files lie, and that words of companies came along.
import type { Db } from '@/platform/access/doorway'
import { putSql } from './table'
import { TABLES } from './tables'

type Pack = { table: string; lines: string[] }
type Files = { fileKeys: Map<string, string>; pictures: Map<string, string> }
type Line = Record<string, unknown> & { id: string }

/** What is filled in: from the line, as fields of these types, into these columns. */
type Filling = { with: (line: Line, files: Files) => object; types: Record<string, string>; always: Record<string, string> }

const FILLINGS: Record<string, Filling | undefined> = {
  document: {
    with: ({ id, fromCompanyId }, { fileKeys }) => ({ fileKey: fileKeys.get(id), carried: fromCompanyId !== null }),
    types: { fileKey: 'text', carried: 'boolean' },
    always: { file_key: 'l."fileKey"', carried: 'l.carried' },
  },
  message: { with: ({ author }) => ({ carried: author === 'company' }), types: { carried: 'boolean' }, always: { carried: 'l.carried' } },
  face: {
    with: ({ id }, { pictures }) => ({ pictureBytes: pictures.get(id) ?? null }),
    types: { pictureBytes: 'text' },
    always: { picture: `decode(l."pictureBytes", 'base64')` },
  },
}

export async function putLines(db: Db, { table: name, lines }: Pack, files: Files): Promise<number> {
  const table = TABLES.find((one) => one.name === name)
  if (table?.kind !== 'record') return carry(db, name, lines)

  const filling = FILLINGS[name]
  if (!filling) return db.$executeRawUnsafe(putSql(table), `[${lines.join(',')}]`)
  const filled = lines.map((text) => JSON.parse(text) as Line).map((line) => ({ ...line, ...filling.with(line, files) }))
  return db.$executeRawUnsafe(putSql(table, filling.always, filling.types), JSON.stringify(filled))
}

function carry(db: Db, kind: string, lines: string[]): Promise<number> {
  const ids = lines.map((text) => (JSON.parse(text) as Line).id)
  return db.$executeRawUnsafe('insert into carried_history (kind, id, line) select $1, l.id, l.line from unnest($2::uuid[], $3::text[]) as l(id, line)', kind, ids, lines)
}
