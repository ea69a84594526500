// A word of the owner's in every field that takes words, whatever the operations that made the rows left out.
import { asOwner } from '../support/showing'

/** Text that is no words of a person's: names of states, keys, and what others are called. A new column is filled, unless it is named here. */
const NO_WORDS = /^(kind|status|state|list|every|period|currency|severity|last_word|author|channel|direction|verdict|outcome|method|answer|terms|offered|record|digest|purpose|expiry|repeats|type|icon|color|domain|company_name|agent_name|from_agent|token_hash|file_key|thumb_key|source_key|gtin|settled|asks|shown_\w+|until_\w+|url|email|phone|value|query|source|failure|reason|folded|document_ids|ends|slug|about_domain)$/

type Column = { table: string; name: string; many: boolean }

async function wordColumns(): Promise<Column[]> {
  const columns = await asOwner<Column>(
    `select c.table_name as "table", c.column_name as name, c.data_type = 'ARRAY' as many
     from information_schema.columns c join information_schema.columns o on o.table_schema = c.table_schema and o.table_name = c.table_name and o.column_name = 'owner_id'
     where c.table_schema = 'public' and c.is_generated = 'NEVER' and (c.data_type = 'text' or c.data_type = 'ARRAY' and c.udt_name = '_text')
       and has_column_privilege('app_person', format('%I', c.table_name), c.column_name, 'insert')`,
  )
  return columns.filter(({ name }) => !NO_WORDS.test(name))
}

/** `special` rows get words of their own, which somebody may see. Returns the fields that were found. */
export async function fillWords(ownerId: string, special: Record<string, string>): Promise<string[]> {
  const columns = await wordColumns()
  for (const { table, name, many } of columns) {
    const rowId = `coalesce(to_jsonb(t) ->> 'id', '')`
    const word = `coalesce($2::jsonb ->> (${rowId}), 'canary') || '-${name.replaceAll('_', '-')}'`
    const value = many ? `array_append("${name}", ${word})` : `coalesce("${name}" || ' ', '') || ${word}`
    await asOwner(`update "${table}" t set "${name}" = ${value} where owner_id = $1 and ("${name}" is null or "${name}"::text not like '%canary%')`, [ownerId, special])
  }
  return columns.map(({ table, name }) => `${table}.${name}`)
}

/** Bo's world is told in Ada's words; his own are other ones, so that it shows whose came to light. */
export async function renameWords(ownerId: string) {
  const columns = await asOwner<{ table: string; name: string; type: string }>(
    `select c.table_name as "table", c.column_name as name, case when c.data_type = 'ARRAY' then 'text[]' else c.data_type end as type
     from information_schema.columns c join information_schema.columns o on o.table_schema = c.table_schema and o.table_name = c.table_name and o.column_name = 'owner_id'
     where c.table_schema = 'public' and c.is_generated = 'NEVER' and (c.data_type in ('text', 'jsonb') or c.udt_name = '_text')`,
  )
  for (const { table, name, type } of columns)
    await asOwner(`update "${table}" set "${name}" = replace("${name}"::text, 'canary', 'quokka')::${type} where owner_id = $1 and "${name}"::text like '%canary%'`, [ownerId])
  // What hangs on an account has no owner of its own.
  for (const [table, key] of [['person', 'id'], ['api_token', 'person_id']]) await asOwner(`update "${table}" set name = replace(name, 'canary', 'quokka') where "${key}" = $1`, [ownerId])
}
