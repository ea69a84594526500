// The records of a JSON file: a list of objects, or an object that holds one.
import { decodeText } from './encoding.ts'
import { UnreadableFile } from './unreadable-file.ts'

// It is read whole, and takes several times as much memory as on the disk.
const LONGEST = 8 * 1024 * 1024
const MOST_DEPTH = 64

export async function readJsonRecords(bytes: AsyncIterable<Uint8Array>): Promise<Record<string, unknown>[]> {
  let text = ''
  for await (const part of decodeText(bytes)) {
    text += part
    if (text.length > LONGEST) throw new UnreadableFile('A JSON file may have 8 MB. Split this one, or choose its CSV form.')
  }
  const found = recordsIn(parsed(text.replace(/^\ufeff/, '')))
  if (found.length === 0) throw new UnreadableFile('There are no records in this JSON file.')
  return found
}

function parsed(text: string): unknown {
  if (isDeeperThan(MOST_DEPTH, text)) throw new UnreadableFile('This JSON file is nested too deeply.')
  try {
    return JSON.parse(text)
  } catch {
    throw new UnreadableFile('This JSON file is broken, or only a part of one. Download it again.')
  }
}

function recordsIn(value: unknown): Record<string, unknown>[] {
  if (Array.isArray(value)) return value.filter(isRecord)
  if (!isRecord(value)) return []
  const list = Object.values(value).find((each) => Array.isArray(each) && each.length > 0 && each.every(isRecord))
  // A single order is a record with a list of its own.
  return list && Object.keys(value).length === 1 ? (list as Record<string, unknown>[]) : [value]
}

export const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value)

function isDeeperThan(most: number, text: string): boolean {
  let depth = 0
  let inString = false
  for (let at = 0; at < text.length; at++) {
    const sign = text[at]
    if (inString) {
      if (sign === '\\') at++
      else if (sign === '"') inString = false
    } else if (sign === '"') inString = true
    else if (sign === '[' || sign === '{') {
      if (++depth > most) return true
    } else if (sign === ']' || sign === '}') depth--
  }
  return false
}
