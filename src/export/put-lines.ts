// How a pack of lines goes in. What only this server can know is filled in: where files lie, and that words of companies came along.
import type { Db } from '@/platform/access/doorway'
import { putSql, type Table } from './table'
import { TABLES } from './tables'

type Pack = { table: string; lines: object[]; texts: string[] }
type Files = { fileKeys: Map<string, string>; pictures: Map<string, string> }
type Line = Record<string, unknown> & { id: string }

export async function putLines(db: Db, { table: name, lines, texts }: Pack, { fileKeys, pictures }: Files): Promise<number> {
  const table = TABLES.find((one) => one.name === name)
  if (table?.kind !== 'record') return carry(db, name, lines as Line[], texts)

  const more: Record<string, (line: Line) => object> = {
    document: (line) => ({ fileKey: fileKeys.get(line.id), carried: line.fromCompanyId !== null }),
    message: (line) => ({ carried: line.author === 'company' }),
    face: (line) => ({ pictureBytes: pictures.get(line.id) ?? null }),
  }
  const filled = more[name] ? (lines as Line[]).map((line) => ({ ...line, ...more[name]!(line) })) : lines
  return db.$executeRawUnsafe(putSql(...extended(table)), JSON.stringify(filled))
}

const EXTRA: Record<string, { types: Record<string, string>; always: Record<string, string> }> = {
  document: { types: { fileKey: 'text', carried: 'boolean' }, always: { file_key: 'l."fileKey"', carried: 'l.carried' } },
  message: { types: { carried: 'boolean' }, always: { carried: 'l.carried' } },
  face: { types: { pictureBytes: 'text' }, always: { picture: `decode(l."pictureBytes", 'base64')` } },
}

const extended = (table: Table): Parameters<typeof putSql> => [table, EXTRA[table.name]?.always, EXTRA[table.name]?.types]

function carry(db: Db, kind: string, lines: Line[], texts: string[]): Promise<number> {
  return db.$executeRawUnsafe(
    'insert into carried_history (kind, id, line) select $1, l.id, l.line from unnest($2::uuid[], $3::text[]) as l(id, line)',
    kind,
    lines.map(({ id }) => id),
    texts,
  )
}
