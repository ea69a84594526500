// From staged rows to records. Each is one statement, whatever the number of rows. The companies are settled before.
import type { Db } from '@/platform/access/doorway'
import { empty, sql } from '@/platform/access/sql'

const EVERY_LINE = 2_147_483_647
/** The rows of a part of the file: those up to a line that wait to be added. */
export type Part = { importId: string; upTo: number }

const rowsOf = ({ importId, upTo }: Part, as: string) => sql`
  select r.owner_id, r.id, r.import_id, r.line, r.source, r.source_key, r.item, c.settled_id as company_id
  from import_row r left join import_company c on c.owner_id = r.owner_id and c.import_id = r.import_id and c.key = r.company
  where r.import_id = ${importId}::uuid and r.status = 'new' and r.line <= ${upTo} and r.item ->> 'as' = ${as}`

/** The companies of all rows that are added. One that was removed comes back. */
export async function addCompanies(db: Db, importId: string) {
  await db.$executeRaw(sql`
    with used as materialized (select distinct company from import_row where import_id = ${importId}::uuid and status = 'new')
    insert into relationship (id, company_id, name, domain, source, import_id)
    select distinct on (c.settled_id) c.id, c.settled_id, case c.take when 'same' then coalesce(c.matched_name, c.name) else c.name end,
      case c.take when 'same' then c.matched_domain else c.domain end, i.kind, i.id
    from import_company c join import i on i.owner_id = c.owner_id and i.id = c.import_id
    where c.import_id = ${importId}::uuid and c.settled_id is not null
      and c.key in (select company from used)
    order by c.settled_id, c.id
    on conflict (owner_id, company_id) do update set updated_at = now(), removed_at = null`)
  if (!(await has(db, { importId, upTo: EVERY_LINE }, 'company'))) return
  // What a card says about a company is kept with a new one. One that was here keeps what its person wrote.
  await db.$executeRaw(sql`
    update relationship o set tags = array(select jsonb_array_elements_text(r.item -> 'tags')), notes = r.item ->> 'notes', customer_number = r.item ->> 'customerNumber'
    from (${rowsOf({ importId, upTo: EVERY_LINE }, 'company')}) r
    where o.company_id = r.company_id and o.import_id = r.import_id and o.created_at = now()`)
}

// Nothing is known yet of rows that were just staged, so joining those that are not there may take seconds.
async function has(db: Db, { importId, upTo }: Part, as: string): Promise<boolean> {
  const [answer] = await db.$queryRaw<[{ found: boolean }]>`
    select exists (select from import_row where import_id = ${importId}::uuid and status = 'new' and line <= ${upTo} and item ->> 'as' = ${as}) as found`
  return answer.found
}

export async function addContactPoints(db: Db, part: Part) {
  if (!(await has(db, part, 'company'))) return
  await db.$executeRaw(sql`
    insert into contact_point (id, company_id, kind, value, label, source, import_id)
    select gen_random_uuid(), company_id, kind, value, label, source, import_id from (
      select distinct on (r.company_id, p ->> 'kind', p ->> 'value') r.company_id, p ->> 'kind' as kind, p ->> 'value' as value, p ->> 'label' as label, r.source, r.import_id, r.line, at
      from (${rowsOf(part, 'company')}) r, jsonb_array_elements(r.item -> 'points') with ordinality as points (p, at)
      where r.company_id is not null
    ) p
    where not exists (select from contact_point h where h.company_id = p.company_id and h.kind = p.kind and h.value = p.value)
    order by line, at`)
}

export async function addProducts(db: Db, part: Part) {
  if (!(await has(db, part, 'product'))) return
  const rows = rowsOf(part, 'product')
  await db.$executeRaw(sql`
    insert into product (owner_id, id, company_id, name, kind, model, serial_numbers, bought_on, bought_at, price, currency, place, tags, notes, source, source_key, import_id)
    select owner_id, id, company_id, item ->> 'name', item ->> 'kind', item ->> 'model', array(select jsonb_array_elements_text(item -> 'serialNumbers')),
      (item ->> 'boughtOn')::date, item ->> 'boughtAt', (item ->> 'price')::numeric, item ->> 'currency', item ->> 'place',
      array(select jsonb_array_elements_text(item -> 'tags')), item ->> 'notes', source, source_key, import_id
    from (${rows}) r order by line
    on conflict do nothing`)
  // Most files have none of these: then nothing is joined for them.
  const [more] = await db.$queryRaw<[{ warranties: boolean; terms: boolean }]>(sql`
    select coalesce(bool_or(item ->> 'warrantyUntil' is not null), false) as warranties, coalesce(bool_or(item ->> 'period' is not null), false) as terms
    from import_row where import_id = ${part.importId}::uuid and status = 'new' and line <= ${part.upTo}`)
  const added = (condition: typeof empty) => sql`(${rows}) r join product p on p.owner_id = r.owner_id and p.id = r.id and p.import_id = r.import_id where ${condition}`
  if (more.warranties) await db.$executeRaw(sql`
    insert into warranty (id, product_id, covers, until)
    select gen_random_uuid(), r.id, r.item ->> 'warrantyCovers', (r.item ->> 'warrantyUntil')::date from ${added(sql`r.item ->> 'warrantyUntil' is not null`)}`)
  if (!more.terms) return
  await db.$executeRaw(sql`
    insert into subscription (product_id, period, renews_on)
    select r.id, r.item ->> 'period', (r.item ->> 'renewsOn')::date from ${added(sql`r.item ->> 'period' is not null`)}`)
  await db.$executeRaw(sql`
    insert into price_change (id, product_id, from_day, price, currency)
    select gen_random_uuid(), p.id, (c ->> 'fromDay')::date, (c ->> 'price')::numeric, c ->> 'currency'
    from (${rows}) r join product p on p.owner_id = r.owner_id and p.id = r.id and p.import_id = r.import_id, jsonb_array_elements(r.item -> 'priceChanges') c`)
}

export async function addInteractions(db: Db, part: Part) {
  if (!(await has(db, part, 'interaction'))) return
  await db.$executeRaw(sql`
    insert into interaction (owner_id, id, company_id, channel, direction, at, who, said, reference, source, source_key, import_id)
    select owner_id, id, company_id, item ->> 'channel', item ->> 'direction', (item ->> 'at')::timestamptz, item ->> 'who', item ->> 'said', item ->> 'reference', source, source_key, import_id
    from (${rowsOf(part, 'interaction')}) r order by line
    on conflict do nothing`)
}
