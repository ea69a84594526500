// One table of an archive: what a line of it holds, and the SQL that writes it and reads it in. Pure.
import { z } from 'zod'
import { type Column, columnOf } from './columns'

export type Table = {
  name: string
  /** "record": it is read in again. "history": it is kept as it stands, and in force nowhere. */
  kind: 'record' | 'history'
  columns: Record<string, Column>
  line: z.ZodObject
  /** Columns of the database that are not told, each with its reason. */
  leftOut: Record<string, string>
  /** What the lines are sorted by, and one of them is known by. */
  key: readonly string[]
}

type More = { key?: readonly string[]; leftOut?: Record<string, string> }

export const record = (name: string, columns: Record<string, Column>, more: More = {}) => table('record', name, columns, more)
/** Its first column is its id. */
export const history = (name: string, columns: Record<string, Column>, more: More = {}) => table('history', name, columns, more)

function table(kind: Table['kind'], name: string, columns: Record<string, Column>, { key = ['id'], leftOut = {} }: More): Table {
  const line = z.strictObject(Object.fromEntries(Object.entries(columns).map(([name, { json }]) => [name, json])))
  return { name, kind, columns, line, leftOut, key }
}

/** Every table has these, and none of them travels. */
export const NEVER: Record<string, string> = {
  owner_id: 'whoever brings the archive in owns it there',
  readers: 'the stamp of permissions that are in force on this server alone',
  folded: 'the database makes it for the search',
}

/** A query whose rows are the table's lines, in their order. */
export function linesSql({ name, kind, columns, key }: Table): string {
  const pairs = Object.entries(columns).map(([name, { read }]) => `'${name}', ${read ? read(columnOf(name)) : columnOf(name)}`)
  const line = `json_build_object(${pairs.join(', ')})::text`
  if (kind === 'record') return `select ${line} as line from "${name}" order by ${key.map(columnOf).join(', ')}`
  const own = `select ${columnOf(key[0]!)} as id, ${line} as line from "${name}"`
  return `select line from (${own} union all select id, line from carried_history where kind = '${name}') lines order by id`
}

/** A statement that puts lines in: its one parameter is a JSON array of them. `always` fills further columns, from further `types` of a line. */
export function putSql({ name, columns }: Table, always: Record<string, string> = {}, types: Record<string, string> = {}): string {
  const kept = Object.entries(columns).filter(([, { told }]) => !told)
  const into = [...kept.map(([name]) => columnOf(name)), ...Object.keys(always)].map((column) => `"${column}"`)
  const from = [...kept.map(([name]) => `l."${name}"`), ...Object.values(always)]
  const fields = [...kept.map(([name, { type }]) => [name, type]), ...Object.entries(types)].map(([name, type]) => `"${name}" ${type}`)
  return `insert into "${name}" (${into.join(', ')}) select ${from.join(', ')} from jsonb_to_recordset($1::text::jsonb) as l(${fields.join(', ')})`
}
