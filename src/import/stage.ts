// What lies between the preview and the records: which company each row is about, and what is left of the stage afterwards.
import type { Db } from '@/platform/access/doorway'
import type { Part } from './add-records'

export async function settleCompanies(db: Db, importId: string) {
  // Another file may have brought the same new company meanwhile, and the person may have added it by hand.
  await db.$executeRaw`
    update import_company c set matched_id = r.company_id, take = 'same'
    from relationship r where c.import_id = ${importId}::uuid and c.take = 'new' and c.match = 'new' and lower(r.name) = lower(c.name)`
  await db.$executeRaw`
    update import_company set settled_id = case take when 'same' then matched_id when 'new' then own_id end where import_id = ${importId}::uuid`
  // A payment or a mail is with somebody. Without a company it stays where it is.
  const nobody = await db.importCompany.findMany({ where: { importId, settledId: null }, select: { key: true } })
  if (nobody.length === 0) return
  await db.$executeRaw`
    update import_row set status = 'left-out'
    where import_id = ${importId}::uuid and status = 'new' and company = any(${nobody.map(({ key }) => key)}::text[]) and item ->> 'as' in ('interaction', 'company')`
}

// The words now live in the records alone, so that a deleted one is gone. What another import had added meanwhile counts as known.
export async function clearPart(db: Db, { importId, upTo }: Part) {
  await db.$executeRaw`
    update import_row r set status = 'known', item = null
    where r.import_id = ${importId}::uuid and r.status = 'new' and r.line <= ${upTo} and r.item ->> 'as' <> 'company'
      and not exists (select from product p where p.owner_id = r.owner_id and p.id = r.id)
      and not exists (select from interaction i where i.owner_id = r.owner_id and i.id = r.id)`
  await db.$executeRaw`
    delete from import_file f using import_row r
    where r.import_id = ${importId}::uuid and r.status in ('new', 'known') and r.line <= ${upTo} and f.owner_id = r.owner_id and f.row_id = r.id`
  await db.importRow.deleteMany({ where: { importId, status: 'new', line: { lte: upTo } } })
}

/** What is left when all is added: what its person left out keeps its place in the count, and nothing else. */
export async function clearStage(db: Db, importId: string) {
  await db.$executeRaw`update import_row set item = null, reason = null where import_id = ${importId}::uuid and status in ('left-out', 'conflict')`
  await db.importFile.deleteMany({ where: { importId } })
  await db.importCompany.deleteMany({ where: { importId } })
}
