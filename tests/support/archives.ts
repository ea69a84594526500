// Archives as somebody downloads them, and what is in them.
import { createHash } from 'node:crypto'
import path from 'node:path'
import { buffer } from 'node:stream/consumers'
import { openPromise } from 'yauzl'
import { askExport } from '@/export/operations/ask-export'
import { getMoveIn } from '@/export/operations/get-move-in'
import { openExport } from '@/export/operations/open-export'
import { startMoveIn } from '@/export/operations/start-move-in'
import { newFileKey } from '@/export/file-key'
import { makeExport } from '@/export/make'
import { moveIn } from '@/export/move-in'
import type { Actor } from '@/platform/access/actor'
import { env } from '@/platform/env'
import { files } from '@/platform/files/store'

/** Makes an archive as the worker would, and says where it lies. */
export async function anArchive(person: Actor<'person'>): Promise<{ exportId: string; fileKey: string }> {
  const { id: exportId } = await askExport(person, {})
  await makeExport(person, exportId)
  return { exportId, fileKey: (await openExport(person, { exportId })).fileKey }
}

export async function entriesIn(fileKey: string): Promise<Map<string, Buffer>> {
  const zip = await openPromise(path.join(env.DATA_DIR, 'files', fileKey), { lazyEntries: true, autoClose: false })
  const entries = new Map<string, Buffer>()
  for await (const entry of zip.eachEntry()) entries.set(entry.fileName, await buffer(await zip.openReadStreamPromise(entry)))
  zip.close()
  return entries
}

/** Every file of an archive by a digest of its sorted lines; but for about.json, which says when and where it was made. */
export async function fingerprint(fileKey: string): Promise<Record<string, string>> {
  const entries = [...(await entriesIn(fileKey))].filter(([name]) => name !== 'about.json').sort(([a], [b]) => (a < b ? -1 : 1))
  return Object.fromEntries(entries.map(([name, bytes]) => [name, /^(data|csv)\//.test(name) ? digest(bytes.toString('utf8').split('\n').sort().join('\n')) : digest(bytes)]))
}

const digest = (content: string | Buffer) => createHash('sha256').update(content).digest('hex')

/** Brings a copy of an archive in, as the upload and the worker would. */
export async function movedIn(person: Actor<'person'>, archive: string | Buffer) {
  const fileKey = newFileKey(person.id)
  await (typeof archive === 'string' ? files.copy(archive, fileKey) : files.put(fileKey, archive))
  const { id: moveInId } = await startMoveIn(person, { fileName: 'turnabout.zip', fileKey })
  await moveIn(person, moveInId, fileKey)
  return getMoveIn(person, { moveInId })
}

export const linesIn = (entries: Map<string, Buffer>, table: string) =>
  entries.get(`data/${table}.ndjson`)!.toString('utf8').split('\n').filter(Boolean).map((line) => JSON.parse(line) as Record<string, unknown>)
