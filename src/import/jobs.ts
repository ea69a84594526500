// Reads an uploaded file for its preview, and adds what is in a large one. Either may be run again at any moment: reading begins from
// the start, adding goes on with what is left.
import { z } from 'zod'
import { keepEnclosed } from '@/document/steps'
import type { Actor } from '@/platform/access/actor'
import { isAppError } from '@/platform/access/errors'
import { personForJob } from '@/platform/auth/person-for-job'
import { files } from '@/platform/files/store'
import { sweepFiles } from '@/platform/files/sweep'
import type { Jobs } from '@/platform/jobs/worker'
import type { ReadRow } from './item/schema'
import { addNextRows } from './operations/add-next-rows'
import { beginReading } from './operations/begin-reading'
import { findMapping } from './operations/find-mapping'
import { finishReading } from './operations/finish-reading'
import { getImport } from './operations/get-import'
import { giveUpAdding } from './operations/give-up-adding'
import { stageRows } from './operations/stage-rows'
import { undoNextRows } from './operations/undo-next-rows'
import { readers } from './readers'
import { recognise } from './recognise'
import { FileKey, ImportIdInput, MOST_ROWS, ROWS_AT_ONCE, RowToStage } from './schema'
import { UnexplainedTable } from './table/unexplained-table'
import { UnreadableFile } from './unreadable-file'

export const jobs: Jobs = {
  'import.read': {
    work: async (payload, ownerId) => {
      const { importId, fileKey } = Errand.parse(payload)
      // Without an owner there is nobody left to read it for: the account was deleted.
      const isAsked = ownerId ? await readFor(personForJob(ownerId), importId) : false
      // While its person is asked what its columns mean, the file stays for another day.
      if (!isAsked) await files.delete(fileKey)
    },
  },
  // Adding what is in a large file, or taking it back: whichever its person asked for last.
  'import.add': {
    work: async (payload, ownerId) => {
      const { importId } = ImportIdInput.parse(payload)
      if (!ownerId) return
      await addTheRest(personForJob(ownerId), importId)
      await undoTheRest(personForJob(ownerId), importId)
    },
  },
  // Files whose upload broke off, and tables that nobody explained.
  'import.sweep': { cron: '17 3 * * *', work: () => sweepFiles('imports', async (fileKeys) => fileKeys) },
}

const Errand = z.object({ importId: z.string(), fileKey: FileKey })

/** Part by part, each a transaction of its own: whoever was killed in between goes on with what is left. */
async function addTheRest(person: Actor<'person'>, importId: string) {
  try {
    for (let isDone: boolean | null = false; isDone === false;) isDone = await unlessMissing(() => addNextRows(person, { importId }))
  } catch (error) {
    if (!isAppError(error) || error.code !== 'CONFLICT') throw error
    await giveUpAdding(person, { importId, failure: error.message })
  }
}

async function undoTheRest(person: Actor<'person'>, importId: string) {
  for (let isDone: boolean | null = false; isDone === false;) isDone = await unlessMissing(() => undoNextRows(person, { importId }))
}

async function readFor(person: Actor<'person'>, importId: string): Promise<boolean> {
  await unlessMissing(() => read(person, importId))
  const left = await unlessMissing(() => getImport(person, { importId }))
  if (left?.state === 'reading') throw new Error('Somebody else reads this file too. Look again later.')
  return left?.state === 'columns'
}

async function read(person: Actor<'person'>, importId: string) {
  const { fileKey, mapping } = await beginReading(person, { importId })
  let from = 0
  let kind: Awaited<ReturnType<typeof recognise>> = 'unknown'
  try {
    if (!(await files.exists(fileKey))) throw new UnreadableFile('The file is gone from this server. Choose it again.')
    kind = await recognise(await files.getStream(fileKey))
    const reader = readers[kind]
    if (!reader) throw new UnreadableFile('This file is none of the kinds that can be read.')

    let bytesRead = 0
    const open = async () => counted(await files.getStream(fileKey), (bytes) => (bytesRead = Math.max(bytesRead, bytes)))
    const rows = reader({ open, mapping, remembered: (shape) => findMapping(person, { shape }) })
    for await (const batch of batches(rows, person.id)) {
      // Always further, so that two readers of one file can tell: what one has staged, the other cannot.
      const to = Math.max(bytesRead, from + 1)
      await stageRows(person, { importId, from, to, rows: batch })
      from = to
    }
    await finishReading(person, { importId, from, kind })
  } catch (error) {
    if (error instanceof UnexplainedTable) await finishReading(person, { importId, from, kind, head: error.head })
    else if (error instanceof UnreadableFile) await finishReading(person, { importId, from, kind, failure: error.message })
    else throw error
  }
}

async function* batches(rows: AsyncIterable<ReadRow>, ownerId: string) {
  let batch: RowToStage[] = []
  let count = 0
  for await (const row of rows) {
    if (++count > MOST_ROWS) throw new UnreadableFile(`A file may have ${MOST_ROWS} rows. Split this one.`)
    batch.push(await asRowToStage(row, ownerId))
    if (batch.length < ROWS_AT_ONCE) continue
    yield batch
    batch = []
  }
  yield batch
}

/** Whatever a file makes of a reader: one row that cannot be kept is refused, and the others are not. */
async function asRowToStage(row: ReadRow, ownerId: string): Promise<RowToStage> {
  if (row.status !== 'new') return row
  const { enclosed, ...fresh } = row
  const judged = RowToStage.safeParse(fresh)
  if (!judged.success) return { line: row.line, status: 'refused', reason: 'Something in this row is too long, or cannot be kept.', text: row.sourceKey.toWellFormed().replaceAll('\0', '').slice(0, 200) }
  const kept = await Promise.all((enclosed ?? []).slice(0, 20).map((file) => keepEnclosed(ownerId, file)))
  return { ...fresh, files: kept.filter((file) => file !== null) }
}

async function* counted(bytes: AsyncIterable<Uint8Array>, progress: (bytesRead: number) => void) {
  let read = 0
  for await (const chunk of bytes) {
    yield chunk
    read += chunk.length
    progress(read)
  }
}

/** Forgotten, read already, or taken over by another reader. */
async function unlessMissing<T>(work: () => Promise<T>): Promise<T | null> {
  try {
    return await work()
  } catch (error) {
    if (!isAppError(error) || error.code !== 'NOT_FOUND') throw error
    return null
  }
}
