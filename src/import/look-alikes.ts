// Things in a file that look like things which are here already, from somewhere else. They are not added unless asked for.
import type { Db } from '@/platform/access/doorway'
import { namesIndex } from './similar'

type Staged = { id: string; name: string; serials: string[]; day: string | null }
type Own = { name: string; day: string | null; serials: string[] }

const NEAR_ENOUGH = 0.8
const PAGE = 2_000
// More than anybody writes down by hand; those from other files are counted too.
const MOST_LOOKED_AT = 5_000
const DAYS_APART = 14

export async function findLookAlikes(db: Db, importId: string) {
  const own = await db.$queryRaw<Own[]>`
    select name, bought_on::text as day, serial_numbers as serials from product
    where removed_at is null and coalesce(source, '') not in (select distinct source from import_row where import_id = ${importId}::uuid and source is not null)
    order by created_at desc limit ${MOST_LOOKED_AT}`
  if (own.length === 0) return
  const names = namesIndex(own.map((value) => ({ name: value.name, value })))
  const bySerial = new Map(own.flatMap((product) => product.serials.map((serial) => [serial.toLowerCase(), product] as const)))

  for (let after = '00000000-0000-0000-0000-000000000000'; ;) {
    const rows = await stagedAfter(db, importId, after)
    const alike = rows.flatMap((row) => {
      const same = row.serials.map((serial) => bySerial.get(serial.toLowerCase())).find(Boolean) ?? alikeByName(names, row)
      return same ? [{ id: row.id, reason: `You have “${same.name}” already.` }] : []
    })
    if (alike.length > 0) await mark(db, importId, alike)
    if (rows.length < PAGE) return
    after = rows.at(-1)!.id
  }
}

const stagedAfter = (db: Db, importId: string, after: string) => db.$queryRaw<Staged[]>`
  select id, item ->> 'name' as name, array(select jsonb_array_elements_text(item -> 'serialNumbers')) as serials, item ->> 'boughtOn' as day
  from import_row where import_id = ${importId}::uuid and status = 'new' and item ->> 'as' = 'product' and id > ${after}::uuid
  order by id limit ${PAGE}`

const mark = (db: Db, importId: string, alike: { id: string; reason: string }[]) => db.$executeRaw`
  update import_row r set status = 'conflict', reason = a.reason
  from jsonb_to_recordset(${JSON.stringify(alike)}::jsonb) as a (id uuid, reason text) where r.import_id = ${importId}::uuid and r.id = a.id`

/** Two of the same kind bought a year apart are two. */
function alikeByName(names: ReturnType<typeof namesIndex<Own>>, row: Staged): Own | null {
  const found = names.exact(row.name) ?? names.closest(row.name, NEAR_ENOUGH)?.found ?? null
  if (!found || !found.day || !row.day) return found
  return Math.abs(Date.parse(found.day) - Date.parse(row.day)) <= DAYS_APART * 86_400_000 ? found : null
}
