// The lines of an archive as they go in: in packs of one table each, and receipts among the history. They were checked before, and
// the archive lies on our own disk since.
import { buffer } from 'node:stream/consumers'
import { plainLines } from './archive/check'
import type { CarriedReceipt } from './archive/receipts'
import type { Archive } from './archive/unzip'

const AT_A_TIME = 500
const LARGEST_RECEIPT = 1_000_000

export type Pack = { table: string; lines: string[] }

export async function* linesToPut(archive: Archive): AsyncGenerator<Pack> {
  let pack: Pack | null = null
  for await (const { table, text } of plainLines(archive)) {
    if (pack && (pack.table !== table.name || pack.lines.length === AT_A_TIME)) {
      yield pack
      pack = null
    }
    pack ??= { table: table.name, lines: [] }
    pack.lines.push(text)
  }
  if (pack) yield pack
  yield* receiptsIn(archive)
}

async function* receiptsIn(archive: Archive): AsyncGenerator<Pack> {
  for (const path of archive.paths()) {
    const id = /^receipts\/([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\.json$/.exec(path)?.[1]
    if (!id) continue
    const carried: CarriedReceipt = { id, receipt: await object(archive, path), agreement: await object(archive, `receipts/${id}.agreement.jsonld`) }
    yield { table: 'receipt', lines: [JSON.stringify(carried)] }
  }
}

async function object(archive: Archive, path: string): Promise<object> {
  if (!archive.has(path)) return {}
  try {
    return JSON.parse((await buffer(await archive.bytes(path, LARGEST_RECEIPT))).toString('utf8')) as object
  } catch {
    return {}
  }
}
