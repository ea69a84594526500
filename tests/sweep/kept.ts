// What must not change: every row of somebody's, whatever the table, as one letter each.
import { Client } from 'pg'

/** `busy`: tables in which the worker goes on with what somebody of them gave it to do. */
export type Whose = { owners: string[]; companies: string[]; busy?: string[] }

/** What was sent, and who was seen when. */
const MOVING = new Set(['outbox', 'session'])

export async function watchRows() {
  const client = new Client({ connectionString: process.env.OWNER_DATABASE_URL! })
  await client.connect()
  const { rows } = await client.query<{ table: string; keys: string[] }>(
    `select table_name as "table", array_agg(column_name::text) as keys from information_schema.columns
     where table_schema = 'public' and column_name in ('owner_id', 'company_id', 'person_id') group by 1 order by 1`,
  )
  const watched = rows.filter(({ table }) => !MOVING.has(table)).map(({ table, keys }) => ({ table, where: whereOf(keys) }))
  const sql = [...watched, { table: 'person', where: 'id = any($1)' }]
    .map(({ table, where }) => `select '${table}' as "table", md5(string_agg(row_to_json(t)::text, ',' order by row_to_json(t)::text)) as sum from "${table}" t where ${where} and $2::uuid[] is not null`)
    .join(' union all ')

  const { rows: members } = await client.query<object>('select * from company_member')

  return {
    stop: () => client.end(),
    /** Whoever left a company of their own will would ask as a stranger from then on: they are let in again. */
    letIn: async () => {
      await client.query('insert into company_member select * from jsonb_populate_recordset(null::company_member, $1) on conflict (company_id, person_id) do update set role = excluded.role', [JSON.stringify(members)])
    },
    /** By table. */
    sums: async ({ owners, companies, busy = [] }: Whose): Promise<Map<string, string | null>> => {
      const { rows } = await client.query<{ table: string; sum: string | null }>(sql, [owners, companies])
      return new Map(rows.filter(({ table }) => !busy.includes(table)).map(({ table, sum }) => [table, sum]))
    },
  }
}

/** A person's ring, what hangs on their account, and a company's own ring. */
function whereOf(keys: string[]): string {
  if (keys.includes('owner_id')) return 'owner_id = any($1)'
  const parts = [keys.includes('company_id') && 'company_id = any($2)', keys.includes('person_id') && 'person_id = any($1)'].filter((part) => part !== false)
  return `(${parts.join(' or ')})`
}

export const changedTables = (before: Map<string, string | null>, after: Map<string, string | null>) => [...after].filter(([table, sum]) => before.get(table) !== sum).map(([table]) => table)
