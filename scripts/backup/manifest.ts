// What a backup says of itself. It is written last: a folder without one is no backup.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { z } from 'zod'

const Table = z.object({ name: z.string().regex(/^\w+$/), columns: z.array(z.string().regex(/^\w+$/)), rows: z.int(), sha256: z.string() })
const Manifest = z.object({
  format: z.literal('turnabout-backup'),
  version: z.literal(1),
  /** When the database was looked at. */
  at: z.iso.datetime(),
  migrations: z.array(z.string()),
  tables: z.array(Table),
  files: z.array(z.object({ key: z.string().regex(/^\w+(\/[\w.-]+)+$/), bytes: z.int(), sha256: z.string() })),
})
export type Manifest = z.output<typeof Manifest>

export const MANIFEST = 'backup.json'
export const tableFile = (folder: string, table: string) => path.join(folder, 'tables', `${table}.copy.gz`)
export const storedFile = (folder: string, key: string) => path.join(folder, 'files', key)

/** Names sort by time. */
const isBackup = (folder: string) => existsSync(path.join(folder, MANIFEST))
export const backupsIn = (folder: string): string[] =>
  (existsSync(folder) ? readdirSync(folder) : []).sort().map((name) => path.join(folder, name)).filter(isBackup)

/** The backup that is meant: the folder itself, or the newest one in it. Throws one sentence when there is none. */
export function backupAt(folder: string): string {
  const found = isBackup(folder) ? folder : backupsIn(folder).at(-1)
  if (!found) throw new Error(`There is no backup in ${folder}.`)
  return found
}

export function readManifest(backup: string): Manifest {
  const read = Manifest.safeParse(JSON.parse(readFileSync(path.join(backup, MANIFEST), 'utf8')))
  if (!read.success) throw new Error(`${path.join(backup, MANIFEST)} is not as it should be: made by another version of Turnabout?`)
  return read.data
}
