// Takes back what an import added, but for what was changed, shown to somebody or written about since; and counts what is there.
import type { Db } from '@/platform/access/doorway'

type Row = { id: string }
type Records = { products: number; payments: number; mails: number; companies: number; documents: number }

export async function countRecords(db: Db, importId: string): Promise<Records> {
  const [counts] = await db.$queryRaw<[Records]>`
    select (select count(*)::int from product where import_id = ${importId}::uuid and removed_at is null) as products,
      (select count(*)::int from interaction where import_id = ${importId}::uuid and channel = 'payment' and removed_at is null) as payments,
      (select count(*)::int from interaction where import_id = ${importId}::uuid and channel <> 'payment' and removed_at is null) as mails,
      (select count(*)::int from relationship r where (r.import_id = ${importId}::uuid
        or exists (select from contact_point c where c.owner_id = r.owner_id and c.company_id = r.company_id and c.import_id = ${importId}::uuid)) and removed_at is null) as companies,
      (select count(*)::int from document where import_id = ${importId}::uuid and removed_at is null) as documents`
  return counts
}

// Whoever deletes a record looks into every table that might point at it: a hundred thousand at once take minutes.
const ROWS = 5_000

/**
 * Takes back the next part of what an import added; whether that was all. Deleted, not marked as removed: the same file must be able
 * to bring them again.
 */
export async function takeBackPart(db: Db, importId: string): Promise<boolean> {
  const interactions = await db.$queryRaw<Row[]>`
    select n.id from interaction n
    where n.import_id = ${importId}::uuid and n.readers = '{}' and n.version = 1 and n.issue_id is null
      and not exists (select from attachment a join document d on d.owner_id = a.owner_id and d.id = a.document_id
        where a.owner_id = n.owner_id and a.interaction_id = n.id and d.import_id is distinct from n.import_id)
    limit ${ROWS} for update of n`
  await db.$executeRaw`delete from interaction where id = any(${idsOf(interactions)}::uuid[])`
  if (interactions.length === ROWS) return false
  const products = await db.$queryRaw<Row[]>`
    select p.id from product p
    where p.import_id = ${importId}::uuid and p.readers = '{}' and (p.removed_at is not null or p.updated_at = p.created_at)
      and not exists (select from issue i where i.owner_id = p.owner_id and i.product_id = p.id)
      and not exists (select from opinion o where o.owner_id = p.owner_id and o.product_id = p.id)
      and not exists (select from recommendation s where s.owner_id = p.owner_id and s.product_id = p.id)
    limit ${ROWS} for update of p`
  await db.$executeRaw`delete from product where id = any(${idsOf(products)}::uuid[])`
  if (products.length === ROWS) return false
  await db.$executeRaw`
    delete from document d
    where d.import_id = ${importId}::uuid and d.readers = '{}' and not exists (select from attachment a where a.owner_id = d.owner_id and a.document_id = d.id)`
  await db.contactPoint.deleteMany({ where: { importId } })
  await takeBackCompanies(db, importId)
  return true
}

// Two steps: a plan that takes the file for a row or two, because it came a moment ago, would compare each with each.
const idsOf = (rows: Row[]) => rows.map(({ id }) => id)

const takeBackCompanies = (db: Db, importId: string) => db.$executeRaw`
  delete from relationship r
  where r.import_id = ${importId}::uuid and r.readers = '{}' and r.version = 1
    and not exists (select from product x where x.owner_id = r.owner_id and x.company_id = r.company_id)
    and not exists (select from interaction x where x.owner_id = r.owner_id and x.company_id = r.company_id)
    and not exists (select from issue x where x.owner_id = r.owner_id and x.company_id = r.company_id)
    and not exists (select from opinion x where x.owner_id = r.owner_id and x.company_id = r.company_id)
    and not exists (select from intent x where x.owner_id = r.owner_id and x.company_id = r.company_id)
    and not exists (select from recommendation x where x.owner_id = r.owner_id and x.company_id = r.company_id)
    and not exists (select from contact_point x where x.owner_id = r.owner_id and x.company_id = r.company_id)
    and not exists (select from contact_preference x where x.owner_id = r.owner_id and x.company_id = r.company_id)
    and not exists (select from reminder x where x.owner_id = r.owner_id and x.company_id = r.company_id)
    and not exists (select from attachment x where x.owner_id = r.owner_id and x.company_id = r.company_id)
    and not exists (select from standing_permission x where x.owner_id = r.owner_id and x.company_id = r.company_id)`
