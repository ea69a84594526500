// A word that stands nowhere else, and every table that it stands in.
import type { Client } from 'pg'
import { newToken } from '@/platform/ids'

export const canary = () => `canary${newToken().replace(/[^a-z]/gi, 'x').toLowerCase().slice(0, 20)}`

export async function rowsWith(owner: Client, word: string): Promise<string[]> {
  const { rows: tables } = await owner.query<{ name: string }>(`select c.oid::regclass::text as name from pg_class c join pg_namespace n on n.oid = c.relnamespace where n.nspname in ('public', 'pgboss') and c.relkind = 'r'`)
  const found: string[] = []
  for (const { name } of tables) if ((await owner.query(`select 1 from ${name} t where t::text ilike $1 limit 1`, [`%${word}%`])).rowCount) found.push(name)
  return found
}
