// Any file, read by the worker: what it became.
import type { Actor } from '@/platform/access/actor'
import { confirmImport } from '@/import/operations/confirm-import'
import { getImport } from '@/import/operations/get-import'
import { listImportRows } from '@/import/operations/list-import-rows'
import type { ListImportRowsInput } from '@/import/schema'
import { aReadImport } from './orders'

/** The preview of a file: what it is, and its rows by what is to become of them. */
export async function aPreview(person: Actor<'person'>, content: string | Buffer) {
  const { importId } = await aReadImport(person, content)
  const found = await getImport(person, { importId })
  const rows = (status: ListImportRowsInput['status']) => listImportRows(person, { importId, status, take: 100 })
  return { importId, found, fresh: await rows('new'), conflicts: await rows('conflict'), refused: await rows('refused'), skipped: await rows('skipped') }
}

export async function anImport(person: Actor<'person'>, content: string | Buffer) {
  const { importId } = await aReadImport(person, content)
  return confirmImport(person, { importId })
}

/** A reader by itself, without a database. */
export async function rowsOf<Row>(reader: (file: never) => AsyncIterable<Row>, content: string | Buffer, mapping: unknown = null, chunk = 65_536): Promise<Row[]> {
  const bytes = Buffer.from(content)
  const file = {
    open: async () =>
      (async function* () {
        for (let at = 0; at < bytes.length; at += chunk) yield bytes.subarray(at, at + chunk)
      })(),
    mapping,
    remembered: async () => null,
  }
  const rows: Row[] = []
  for await (const row of reader(file as never)) rows.push(row)
  return rows
}
