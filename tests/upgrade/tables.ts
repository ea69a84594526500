// The tables of a database as its catalogue tells them, each after those that it points at.
import type { Client } from 'pg'

export type Column = { name: string; type: string; required: boolean; hasDefault: boolean; isGenerated: boolean; /** What a check allows it to be, where that is a list. */ oneOf: string[]; checks: string[] }
type Key = { table: string; columns: string[]; refers: string[] }
export type Table = { name: string; columns: Column[]; keys: Key[] }

const COLUMNS = `
  select c.relname as "table", a.attname as name, format_type(a.atttypid, null) as type, a.attnotnull and not a.atthasdef as required,
    a.atthasdef as "hasDefault", a.attgenerated <> '' or a.attidentity <> '' as "isGenerated",
    coalesce((select array_agg(pg_get_constraintdef(k.oid)) from pg_constraint k where k.conrelid = c.oid and k.contype = 'c' and a.attnum = any (k.conkey)), '{}') as checks
  from pg_class c join pg_namespace n on n.oid = c.relnamespace join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
  where n.nspname = 'public' and c.relkind in ('r', 'p') and c.relname <> '_prisma_migrations' order by c.relname, a.attnum`
const KEYS = `
  select c.relname as "from", f.relname as "table",
    (select array_agg(a.attname::text order by o) from unnest(k.conkey) with ordinality u (n, o) join pg_attribute a on a.attrelid = c.oid and a.attnum = u.n) as columns,
    (select array_agg(a.attname::text order by o) from unnest(k.confkey) with ordinality u (n, o) join pg_attribute a on a.attrelid = f.oid and a.attnum = u.n) as refers
  from pg_constraint k join pg_class c on c.oid = k.conrelid join pg_class f on f.oid = k.confrelid join pg_namespace n on n.oid = c.relnamespace
  where k.contype = 'f' and n.nspname = 'public' order by 1, k.conname`

/** `newest`: the tables as they are today. What a column may be was known before a check said so. */
export async function readTables(client: Client, newest: Table[] = []): Promise<Table[]> {
  const { rows: columns } = await client.query<Column & { table: string }>(COLUMNS)
  const { rows: keys } = await client.query<Key & { from: string }>(KEYS)
  const tables = [...Map.groupBy(columns, ({ table }) => table)].map(([name, own]) => ({
    name,
    columns: own.map((column) => ({ ...column, oneOf: [listIn(column), oneOfIn(newest, name, column.name)].find((list) => list.length > 0) ?? [] })),
    // Those that must point somewhere first: the others take what fits beside them.
    keys: keys.filter(({ from }) => from === name).sort((one, other) => optionalIn(own, one) - optionalIn(own, other)),
  }))
  return inOrder(tables)
}

const optionalIn = (columns: Column[], key: Key) => key.columns.filter((name) => !columns.find((column) => column.name === name)!.required).length
const oneOfIn = (tables: Table[], table: string, column: string) => tables.find(({ name }) => name === table)?.columns.find(({ name }) => name === column)?.oneOf ?? []

/** `check (kind = any (array['a'::text, 'b'::text]))` allows "a" and "b". */
function listIn({ name, checks }: Pick<Column, 'name' | 'checks'>): string[] {
  const list = checks.find((check) => new RegExp(`\\(\\(?"?${name}"? = ANY`).test(check))
  return list ? [...list.slice(list.indexOf(name)).matchAll(/'((?:[^']|'')*)'::/g)].map(([, text]) => text!.replaceAll("''", "'")) : []
}

function inOrder(tables: Table[]): Table[] {
  const placed: Table[] = []
  for (let left = tables; left.length > 0;) {
    const names = new Set(left.map(({ name }) => name))
    const waits = ({ name, columns, keys }: Table, most: boolean) =>
      keys.some(({ table, columns: own }) => table !== name && names.has(table) && (most || own.every((one) => columns.find((column) => column.name === one)!.required)))
    // Tables that point at each other: the one that need not comes first, and leaves its pointer empty.
    const free = left.filter((table) => !waits(table, true))
    const next = free.length > 0 ? free : [left.find((table) => !waits(table, false)) ?? left[0]!]
    placed.push(...next)
    left = left.filter((table) => !next.includes(table))
  }
  return placed
}
