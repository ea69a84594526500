// Who and what was deleted for good, by id alone, beside the backups and beside the database: a backup from before that is put back
// does not bring it back. A line is never taken out.
import { appendFileSync, existsSync, mkdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import type { ClientBase } from 'pg'
import { z } from 'zod'

const Erasure = z.object({ of: z.guid(), kind: z.string().regex(/^[a-z_]+$/), id: z.guid(), at: z.iso.datetime() })
export type Erasure = z.output<typeof Erasure>

export const ledgerFile = (folder: string) => path.join(folder, 'erasures.ndjson')

const ERASURES = `select of_person as of, kind, id, to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as at from erasure`

/** Writes what is new beside each of these folders. */
export async function keepLedger(client: ClientBase, folders: string[]) {
  const all = await erasuresIn(client)
  for (const folder of folders) writeLedger(folder, all)
}

export function writeLedger(folder: string, all: Erasure[]) {
  mkdirSync(folder, { recursive: true })
  const known = new Set(readLedger(folder).map(keyOf))
  const fresh = all.filter((erasure) => !known.has(keyOf(erasure)))
  if (fresh.length > 0) appendFileSync(ledgerFile(folder), fresh.map((erasure) => `${JSON.stringify(erasure)}\n`).join(''), { mode: 0o600 })
}

export async function erasuresIn(client: ClientBase): Promise<Erasure[]> {
  const { rows } = await client.query<{ known: boolean }>(`select to_regclass('public.erasure') is not null as known`)
  return rows[0]!.known ? (await client.query<Erasure>(`${ERASURES} order by at`)).rows : []
}

/** A line that was cut when the machine went down is no line. */
export function readLedger(folder: string): Erasure[] {
  const file = ledgerFile(folder)
  if (!existsSync(file)) return []
  return readFileSync(file, 'utf8').split('\n').flatMap((line) => {
    try {
      return Erasure.parse(JSON.parse(line))
    } catch {
      return []
    }
  })
}

/** Each once. */
export const together = (...ledgers: Erasure[][]): Erasure[] => [...new Map(ledgers.flat().map((erasure) => [keyOf(erasure), erasure])).values()]

const keyOf = ({ of, kind, id }: Erasure) => `${of} ${kind} ${id}`
