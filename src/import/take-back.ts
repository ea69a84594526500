// Undoing a large import goes part by part, as adding it does. What became of it is written with the last part.
import type { Db } from '@/platform/access/doorway'
import { notFound } from '@/platform/access/errors'
import { countRecords, takeBackPart } from './undo'

/** Whether all is taken back now. Throws NOT_FOUND when nobody undoes it any more. */
export async function undoPart(db: Db, importId: string): Promise<boolean> {
  // First the import: of two who undo it, the second waits here.
  const { count } = await db.import.updateMany({ where: { id: importId, state: 'undoing' }, data: { state: 'undoing' } })
  if (count !== 1) throw notFound()
  const isDone = await takeBackPart(db, importId)
  const { products, payments, mails, companies } = await countRecords(db, importId)
  const left = products + payments + mails || companies
  await db.$executeRaw`update import set rows_done = greatest(0, rows_all - ${left}::int) where id = ${importId}::uuid`
  if (!isDone) return false
  const { failure } = await db.import.findFirstOrThrow({ where: { id: importId }, select: { failure: true } })
  // One that could not be added to its end says why for as long as it is there.
  await db.import.updateMany({ where: { id: importId }, data: { state: failure ? 'failed' : 'undone', added: left } })
  return true
}
