// Makes one archive: reads everything in one look, then writes the file from what was read.
import type { Actor } from '@/platform/access/actor'
import { isAppError } from '@/platform/access/errors'
import { discard } from '@/platform/files/discard'
import { files } from '@/platform/files/store'
import { entriesOf } from './archive/entries'
import { Spool } from './archive/spool'
import { zipOf } from './archive/zip'
import { newFileKey } from './file-key'
import { finishExport } from './operations/finish-export'
import { readEverything } from './operations/read-everything'
import { tellProgress } from './operations/tell-progress'
import { TABLES } from './tables'

const EVERY_MS = 1_000

/** Nothing when it was forgotten, or made by somebody else, meanwhile. */
export async function makeExport(person: Actor<'person'>, exportId: string) {
  const spool = new Spool()
  const fileKey = newFileKey(person.id)
  try {
    const who = await readEverything(person, { exportId, into: (part, lines) => spool.into(part, lines) })
    const progress = counting(person, exportId, await partsOf(spool, who))
    const { stream, gone } = zipOf(entriesOf(spool, who), new Date(who.at), progress)
    await files.putStream(fileKey, stream)

    const { contentLength } = await files.getMetaData(fileKey)
    const records = TABLES.reduce((sum, { name }) => sum + spool.count(`data/${name}`), 0)
    const documents = spool.count('material/files') - gone.length
    await finishExport(person, { exportId, fileKey, records, documents, bytes: contentLength })
  } catch (error) {
    await discard([fileKey], error)
    if (!isAppError(error) || error.code !== 'NOT_FOUND') throw error
  } finally {
    await spool.clear()
  }
}

async function partsOf(...[spool, who]: Parameters<typeof entriesOf>): Promise<number> {
  const entries = entriesOf(spool, who)
  let parts = 0
  while (!(await entries.next()).done) parts += 1
  return parts
}

/** Tells how far it is, once a second at most. */
function counting(person: Actor<'person'>, exportId: string, parts: number) {
  let partsDone = 0
  let toldAt = Date.now()
  return () => {
    partsDone += 1
    if (Date.now() - toldAt < EVERY_MS) return
    toldAt = Date.now()
    void tellProgress(person, { exportId, parts, partsDone }).catch(() => undefined)
  }
}
