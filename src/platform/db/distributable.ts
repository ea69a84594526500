// Whether the tables could be spread over a cluster (Citus): every table in a ring, everything unique and every reference inside it.
// Read from the catalogue alone. What stands in the way is known by name (tests/platform/distributable.test.ts), so that it can only
// become less.
import type { Client } from 'pg'

/** What a table is spread by: its ring's key. Tables whose primary key starts with an owner or a company need no line here. */
const LOOK_UPS: Record<string, string> = {
  person: 'id',
  erasure: 'of_person',
  login: 'email',
  session: 'token_hash',
  password_reset: 'token_hash',
  sign_up: 'token_hash',
  mail_proof: 'token_hash',
  api_token: 'token_hash',
  share_link: 'token_hash',
  calendar_feed: 'token_hash',
  throttle: 'key',
  public_page: 'slug',
}
/** A copy of each on every machine. */
const REFERENCE = new Set(['company', 'directory_contact', 'administrator', 'instance_setting'])
/** On one machine: jobs are handed out in one place. */
const LOCAL = new Set(['outbox', '_prisma_migrations'])

export type Ring = { table: string; kind: 'person' | 'company' | 'look-up'; key: string } | { table: string; kind: 'reference' | 'local' }

/** Each table's ring; null when nobody declared one. */
export function ringOf(table: string, firstKey: string | undefined): Ring | null {
  if (REFERENCE.has(table)) return { table, kind: 'reference' }
  if (LOCAL.has(table)) return { table, kind: 'local' }
  const key = LOOK_UPS[table]
  // People and what is theirs lie beside each other.
  if (key) return { table, kind: table === 'person' ? 'person' : 'look-up', key }
  if (firstKey === 'owner_id') return { table, kind: 'person', key: firstKey }
  return firstKey === 'company_id' ? { table, kind: 'company', key: firstKey } : null
}

type Key = { table: string; name: string; columns: string[]; primary: boolean }
type Reference = { table: string; name: string; columns: string[]; to: string; toColumns: string[]; onUpdate: string; onDelete: string }

/** What a cluster would refuse, a line each; none when the tables can be spread. */
export async function undistributable(client: Client): Promise<string[]> {
  const { rows: keys } = await client.query<Key>(KEYS)
  const { rows: references } = await client.query<Reference>(REFERENCES)
  const { rows: triggers } = await client.query<{ table: string; name: string }>(TRIGGERS)
  const { rows: tables } = await client.query<{ table: string }>(TABLES)

  const rings = new Map(tables.map(({ table }) => [table, ringOf(table, keys.find((key) => key.table === table && key.primary)?.columns[0])]))
  const spread = (table: string) => {
    const ring = rings.get(table)
    return ring && 'key' in ring ? ring : null
  }
  return [
    ...[...rings].flatMap(([table, ring]) => (ring ? [] : [`${table} is in no ring`])),
    ...keys.flatMap(({ table, name, columns }) => (spread(table) && !columns.includes(spread(table)!.key) ? [`${name} of ${table} is unique without ${spread(table)!.key}`] : [])),
    ...references.flatMap((reference) => refusalOf(reference, rings)),
    ...triggers.flatMap(({ table, name }) => (rings.get(table)?.kind === 'local' ? [] : [`${table} has the trigger ${name}`])),
  ].toSorted()
}

function refusalOf({ table, name, columns, to, toColumns, onUpdate, onDelete }: Reference, rings: Map<string, Ring | null>): string[] {
  const [from, target] = [rings.get(table), rings.get(to)]
  if (!from || !target || target.kind === 'reference') return []
  if (!('key' in from) || !('key' in target)) return from.kind === target.kind ? [] : [`${name} leads from ${from.kind} to ${target.kind}`]
  if (from.kind !== target.kind || toColumns[columns.indexOf(from.key)] !== target.key) return [`${name} leads out of the ring of ${table}`]
  if (onUpdate !== 'a' && onUpdate !== 'r') return [`${name} changes its ring’s key along`]
  return onDelete === 'n' || onDelete === 'd' ? [`${name} is emptied when what it leads to goes`] : []
}

const OWN = `n.nspname = 'public'`
const NAMES = (of: string, table: string) =>
  `(select array_agg(a.attname::text order by k.place) from unnest(${of}::int2[]) with ordinality k (number, place) join pg_attribute a on a.attrelid = ${table} and a.attnum = k.number)`

const TABLES = `select c.relname as table from pg_class c join pg_namespace n on n.oid = c.relnamespace where ${OWN} and c.relkind in ('r', 'p')`
const KEYS = `select c.relname as table, x.relname as name, i.indisprimary as primary, ${NAMES('i.indkey', 'c.oid')} as columns
  from pg_index i join pg_class c on c.oid = i.indrelid join pg_class x on x.oid = i.indexrelid join pg_namespace n on n.oid = c.relnamespace where ${OWN} and i.indisunique`
const REFERENCES = `select c.relname as table, k.conname as name, f.relname as to, k.confupdtype::text as "onUpdate", k.confdeltype::text as "onDelete",
    ${NAMES('k.conkey', 'c.oid')} as columns, ${NAMES('k.confkey', 'f.oid')} as "toColumns"
  from pg_constraint k join pg_class c on c.oid = k.conrelid join pg_class f on f.oid = k.confrelid join pg_namespace n on n.oid = c.relnamespace where ${OWN} and k.contype = 'f'`
const TRIGGERS = `select c.relname as table, t.tgname as name from pg_trigger t join pg_class c on c.oid = t.tgrelid join pg_namespace n on n.oid = c.relnamespace where ${OWN} and not t.tgisinternal`
