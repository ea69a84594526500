// Reads an uploaded file for its preview. It may be run again at any moment: every run begins from the start.
import { z } from 'zod'
import type { Actor } from '@/platform/access/actor'
import { isAppError } from '@/platform/access/errors'
import { personForJob } from '@/platform/auth/person-for-job'
import { files } from '@/platform/files/store'
import { sweepFiles } from '@/platform/files/sweep'
import type { Jobs } from '@/platform/jobs/worker'
import { readAmazonOrders, UnreadableFile } from './amazon/read-amazon-orders'
import { beginReading } from './operations/begin-reading'
import { finishReading } from './operations/finish-reading'
import { getImport } from './operations/get-import'
import { stageRows } from './operations/stage-rows'
import { FileKey, ROWS_AT_ONCE, type RowToStage } from './schema'
import { asRowToStage } from './shape'

export const jobs: Jobs = {
  'import.read': {
    work: async (payload, ownerId) => {
      const { importId, fileKey } = Errand.parse(payload)
      // Without an owner there is nobody left to read it for: the account was deleted.
      if (ownerId) await readFor(personForJob(ownerId), importId)
      await files.delete(fileKey)
    },
  },
  // Files whose upload broke off.
  'import.sweep': { cron: '17 3 * * *', work: () => sweepFiles('imports', async (fileKeys) => fileKeys) },
}

const Errand = z.object({ importId: z.string(), fileKey: FileKey })

async function readFor(person: Actor<'person'>, importId: string) {
  await unlessMissing(() => read(person, importId))
  const left = await unlessMissing(() => getImport(person, { importId }))
  if (left?.state === 'reading') throw new Error('Somebody else reads this file too. Look again later.')
}

async function read(person: Actor<'person'>, importId: string) {
  const { fileKey } = await beginReading(person, { importId })
  let from = 0
  try {
    if (!(await files.exists(fileKey))) throw new UnreadableFile('The file is gone from this server. Choose it again.')
    for await (const { rows, bytesRead } of chunksOf(fileKey)) {
      // Always further, so that two readers of one file can tell: what one has staged, the other cannot.
      const to = Math.max(bytesRead, from + 1)
      await stageRows(person, { importId, from, to, rows })
      from = to
    }
    await finishReading(person, { importId, from })
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error
    await finishReading(person, { importId, from, failure: error.message })
  }
}

async function* chunksOf(fileKey: string) {
  let bytesRead = 0
  let rows: RowToStage[] = []
  for await (const row of readAmazonOrders(await files.getStream(fileKey), (bytes) => (bytesRead = bytes))) {
    rows.push(asRowToStage(row))
    if (rows.length < ROWS_AT_ONCE) continue
    yield { rows, bytesRead }
    rows = []
  }
  yield { rows, bytesRead }
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
