// Ids for one pair of people's eyes: who sees one learns nothing from it about any other.
import { createHmac } from 'node:crypto'
import { secret } from '@/platform/env'

/** The same parts always give the same bytes, and nobody without the instance's secret can tell what they were. */
function sealed(use: string, parts: string[]): Buffer {
  const key = createHmac('sha256', secret()).update(`per-pair ${use}`).digest()
  return createHmac('sha256', key).update(parts.join(' ')).digest()
}

const LETTERS = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ'

/** Short, to be read aloud: no letter looks like another. */
export function codeFor(use: string, ...parts: string[]): string {
  return [...sealed(use, parts).subarray(0, 8)].map((byte) => LETTERS[byte % LETTERS.length]).join('').replace(/^(.{4})/, '$1-')
}

/** In the shape of an id. */
export function idFor(use: string, ...parts: string[]): string {
  const hex = sealed(use, parts).toString('hex')
  return [hex.slice(0, 8), hex.slice(8, 12), `8${hex.slice(13, 16)}`, `8${hex.slice(17, 20)}`, hex.slice(20, 32)].join('-')
}
