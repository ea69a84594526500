// Puts rows into every table that there is, whatever the tables are: what a column takes is read from the catalogue, and what the
// checks say of several columns together is found by trying. So an old database needs no seed of its own.
import type { Client } from 'pg'
import { type Column, readTables, type Table } from './tables'
import { valueFor } from './values'

type Pick = (below: number) => number
type Row = Record<string, unknown>
const ROWS = 8
const TRIES = 400

/** How many rows there are now, by table. Throws when a table takes none. */
export async function fill(client: Client, newest: Table[], pick: Pick): Promise<Record<string, number>> {
  const counts: Record<string, number> = {}
  for (const table of await readTables(client, newest)) {
    let made = await someRows(client, table, pick)
    // A trigger that looks at what only the application knows, as who reads.
    if (typeof made === 'string') {
      await client.query(`alter table "${table.name}" disable trigger user`)
      made = await someRows(client, table, pick)
      await client.query(`alter table "${table.name}" enable trigger user`)
    }
    if (typeof made === 'string') throw new Error(`No row could be made for ${table.name}: ${made}`)
    counts[table.name] = made
  }
  return counts
}

/** How many it took; or why it took none. */
async function someRows(client: Client, table: Table, pick: Pick): Promise<number | string> {
  let [made, fault] = [0, '']
  for (let tries = 0; made < ROWS && tries < TRIES; tries++) {
    const refused = await tryRow(client, table, pick)
    if (refused === null) made++
    else fault = refused
  }
  return made || fault
}

/** Null when the database took it, and otherwise what it said. */
async function tryRow(client: Client, table: Table, pick: Pick): Promise<string | null> {
  const row: Row = {}
  for (const key of table.keys) {
    if (key.columns.every((name) => isOptional(table, name)) && pick(3) === 0) continue
    const fits = key.columns.map((name, at) => [name, key.refers[at]!] as const).filter(([name]) => row[name] !== undefined)
    const where = fits.map(([, refers], at) => `"${refers}" = $${at + 1}`).join(' and ') || 'true'
    const { rows } = await client.query<Row>(`select * from "${key.table}" where ${where} order by md5(ctid::text || '${pick(1e6)}') limit 1`, fits.map(([name]) => row[name]))
    if (rows[0]) for (const [at, name] of key.columns.entries()) row[name] = rows[0][key.refers[at]!]
    else if (!key.columns.some((name) => isOptional(table, name) && row[name] === undefined)) return `there is nothing in ${key.table} to point at`
  }
  const pointing = new Set(table.keys.flatMap(({ columns }) => columns))
  for (const column of table.columns) {
    if (row[column.name] !== undefined || column.isGenerated || (pointing.has(column.name) && !column.required)) continue
    if (!column.required && pick(2) === 0) continue
    if (column.hasDefault && pick(2) === 0 && column.name !== 'owner_id') continue
    row[column.name] = valueFor(column, pick)
  }
  const names = Object.keys(row)
  try {
    await client.query('savepoint one')
    await client.query(`insert into "${table.name}" (${names.map((name) => `"${name}"`).join(', ')}) values (${names.map((_, at) => `$${at + 1}`).join(', ')})`, names.map((name) => row[name]))
    await client.query('release savepoint one')
    return null
  } catch (error) {
    await client.query('rollback to savepoint one')
    return error instanceof Error ? error.message : String(error)
  }
}

const isOptional = ({ columns }: Table, name: string) => !columns.find((column: Column) => column.name === name)!.required
