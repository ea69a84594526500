// Adds what the preview showed, all of it or nothing, with a handful of statements for any number of rows.
import type { Db } from '@/platform/access/doorway'
import { AppError } from '@/platform/access/errors'
import { operation } from '@/platform/access/operation'
import { keepCompany } from '@/relationship/steps'
import { canConfirm } from '../policy'
import { ImportIdInput, ImportView, MOST_SHOPS } from '../schema'

export const confirmImport = operation({
  name: 'import.confirm',
  actors: ['person'],
  input: ImportIdInput,
  output: ImportView,
  find: async ({ db, input }) => {
    const found = await db.import.findFirst({ where: { id: input.importId }, select: { id: true, state: true } })
    return found && { ...found, shops: await shopsIn(db, found.id) }
  },
  policy: canConfirm,
  run: async ({ db, found: { id, shops } }) => {
    const { count } = await db.import.updateMany({ where: { id, state: 'ready' }, data: { state: 'added', addedAt: new Date() } })
    if (count !== 1) throw new AppError('CONFLICT', 'The things in this file were added already.')

    const companies: string[] = []
    for (const shop of shops) companies.push((await keepCompany(db, shop)).companyId)
    const added = await addProducts(db, id, shops, companies)
    await clearStage(db, id)

    await db.import.updateMany({ where: { id }, data: { added } })
    return db.import.findFirstOrThrow({ where: { id } })
  },
})

async function shopsIn(db: Db, importId: string): Promise<string[]> {
  const shops = await db.$queryRaw<{ website: string }[]>`
    select distinct item ->> 'website' as website from import_row
    where import_id = ${importId}::uuid and status = 'new' order by 1 limit ${MOST_SHOPS + 1}`
  return shops.map(({ website }) => website)
}

const addProducts = (db: Db, importId: string, shops: string[], companies: string[]) => db.$executeRaw`
  insert into product (owner_id, id, company_id, name, serial_numbers, bought_on, price, currency, notes, source, source_key, import_id)
  select r.owner_id, r.id, shop.company_id, r.item ->> 'name', array_remove(array[r.item ->> 'serialNumber'], null), (r.item ->> 'boughtOn')::date,
    (r.item ->> 'price')::numeric, r.item ->> 'currency', r.item ->> 'notes', 'amazon', r.source_key, r.import_id
  from import_row r join unnest(${shops}::text[], ${companies}::uuid[]) as shop (website, company_id) on shop.website = r.item ->> 'website'
  where r.import_id = ${importId}::uuid and r.status = 'new'
  order by r.line
  on conflict do nothing`

// The words now live in the products alone, so that a deleted product is gone. What another import had added
// meanwhile counts as known.
async function clearStage(db: Db, importId: string) {
  await db.$executeRaw`
    update import_row r set status = 'known', item = null
    where r.import_id = ${importId}::uuid and r.status = 'new'
      and not exists (select from product p where p.owner_id = r.owner_id and p.id = r.id)`
  await db.importRow.deleteMany({ where: { importId, status: 'new' } })
}
