import { createReadStream, existsSync, statSync } from 'node:fs'
import { createGunzip } from 'node:zlib'
import { knownMigrations } from '@/platform/db/migrate'
import { digestOf } from './dump'
import { type Manifest, readManifest, storedFile, tableFile } from './manifest'

/** One sentence for each thing that is wrong with a backup; none when it can be put back whole. */
export async function faultsIn(backup: string): Promise<string[]> {
  const manifest = readManifest(backup)
  return [...unknownMigrations(manifest), ...(await tableFaults(backup, manifest)), ...(await fileFaults(backup, manifest))]
}

function unknownMigrations({ migrations }: Manifest): string[] {
  const known = new Set(knownMigrations())
  const unknown = migrations.filter((name) => !known.has(name))
  return unknown.length > 0 ? [`It was made by a newer Turnabout, with ${unknown.join(', ')}.`] : []
}

async function tableFaults(backup: string, { tables }: Manifest): Promise<string[]> {
  const faults: string[] = []
  for (const { name, sha256 } of tables) {
    const file = tableFile(backup, name)
    const found = existsSync(file) ? await digestOf(createReadStream(file).pipe(createGunzip())).catch(() => 'damaged') : null
    if (found === null) faults.push(`The table ${name} is missing.`)
    else if (found !== sha256) faults.push(`The table ${name} is damaged.`)
  }
  return faults
}

async function fileFaults(backup: string, { files }: Manifest): Promise<string[]> {
  const faults: string[] = []
  for (const { key, bytes, sha256 } of files) {
    const file = storedFile(backup, key)
    if (!existsSync(file)) faults.push(`The file ${key} is missing.`)
    else if (statSync(file).size !== bytes || (await digestOf(createReadStream(file))) !== sha256) faults.push(`The file ${key} is damaged.`)
  }
  return faults
}
