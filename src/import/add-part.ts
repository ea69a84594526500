// Adds a part of what the preview showed, with a handful of statements: the records, and nothing of them left on the stage. So a
// large file needs no transaction of minutes, and whoever was killed in between goes on with what is left.
import type { Db } from '@/platform/access/doorway'
import { notFound } from '@/platform/access/errors'
import { addFiles } from './add-files'
import { addContactPoints, addInteractions, addProducts } from './add-records'
import { clearPart, clearStage } from './stage'
import { countRecords } from './undo'

const ROWS = 2_500

/** Whether all is added now. Throws NOT_FOUND when nobody adds it any more. */
export async function addPart(db: Db, importId: string): Promise<boolean> {
  // First the import: of two who add it, the second waits here for what the first leaves.
  const { count } = await db.import.updateMany({ where: { id: importId, state: 'adding' }, data: { state: 'adding' } })
  if (count !== 1) throw notFound()
  const [next] = await db.$queryRaw<[{ upTo: number | null }]>`
    select max(line) as "upTo" from (select line from import_row where import_id = ${importId}::uuid and status = 'new' order by line limit ${ROWS}) next`
  if (next.upTo === null) return finish(db, importId)

  const part = { importId, upTo: next.upTo }
  // Nobody has counted rows that were just staged: PostgreSQL takes them for few, and would go through all companies for each.
  await db.$executeRaw`set local enable_nestloop = off`
  await addContactPoints(db, part)
  await addProducts(db, part)
  await addInteractions(db, part)
  await db.$executeRaw`set local enable_nestloop = on`
  await addFiles(db, part)
  await clearPart(db, part)
  const left = await db.importRow.count({ where: { importId, status: 'new' } })
  await db.$executeRaw`update import set rows_done = rows_all - ${left}::int where id = ${importId}::uuid`
  return left === 0 && finish(db, importId)
}

async function finish(db: Db, importId: string): Promise<true> {
  await clearStage(db, importId)
  const { products, payments, mails, companies } = await countRecords(db, importId)
  // A company that only came with its things is not what somebody counts; from a contact card it is.
  const added = products + payments + mails || companies
  await db.import.updateMany({ where: { id: importId }, data: { state: 'added', addedAt: new Date(), added } })
  return true
}
