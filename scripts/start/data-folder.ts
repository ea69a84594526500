import { randomBytes } from 'node:crypto'
import { accessSync, constants, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'

/** Throws one sentence when the folder cannot be made or written. */
export function prepareFolder(folder: string) {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o755 })
    accessSync(folder, constants.W_OK)
    writeFileSync(path.join(folder, '.writable'), '')
  } catch {
    throw new Error(`The data folder ${folder} cannot be written: make it writable, or set DATA_DIR.`)
  }
}

/** The secret that seals cookies: made once, readable by the owner alone. */
export function ownSecret(folder: string): string {
  const file = path.join(folder, 'secret')
  if (!existsSync(file)) writeFileSync(file, randomBytes(48).toString('base64url'), { mode: 0o600 })
  return readFileSync(file, 'utf8').trim()
}
