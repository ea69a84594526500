// Deletes again what was deleted for good after the backup was made. A person's records go with the person; what is found by
// something else than its owner is named here, as in the deleting of an account.
import { rmSync } from 'node:fs'
import path from 'node:path'
import type { Client } from 'pg'
import { folderOf as archivesOf } from '@/export/file-key'
import { folderOf as documentsOf } from '@/document/file-key'
import type { Erasure } from './ledger'

/** Where a record is pointed at without a foreign key that takes it along. */
const BEFORE: Record<string, string[]> = {
  issue: ['delete from inbox_entry p where (p.owner_id, p.issue_id) in (GONE)', 'delete from snooze p where (p.owner_id, p.record_id) in (GONE)'],
  product: [
    'update issue p set product_id = null where (p.owner_id, p.product_id) in (GONE)',
    'update recommendation p set product_id = null where (p.owner_id, p.product_id) in (GONE)',
    'delete from snooze p where (p.owner_id, p.record_id) in (GONE)',
  ],
  recommendation: ['delete from share_link p where (p.owner_id, p.recommendation_id) in (GONE)'],
  reminder: ['delete from snooze p where (p.owner_id, p.record_id) in (GONE)'],
  face: ['permission', 'standing_permission', 'share_link'].map((table) => `update ${table} p set face_id = null where (p.owner_id, p.face_id) in (GONE)`),
}

export async function eraseAgain(client: Client, erasures: Erasure[], dataFolder: string) {
  await client.query('begin')
  const people = erasures.filter(({ kind }) => kind === 'person').map(({ id }) => id)
  await erasePeople(client, people)
  const files: string[] = []
  const remembered = await rememberedTables(client)
  for (const [kind, gone] of Map.groupBy(erasures.filter(({ kind }) => remembered.has(kind)), ({ kind }) => kind)) files.push(...(await eraseRecords(client, kind, gone)))
  // The ledger itself goes on where it was.
  await client.query(
    `insert into erasure (of_person, kind, id, at) select * from jsonb_to_recordset($1) as l("of" uuid, kind text, id uuid, at timestamptz) on conflict (of_person, kind, id) do update set at = excluded.at`,
    [JSON.stringify(erasures)],
  )
  await client.query('commit')

  for (const id of people) for (const folder of [documentsOf(id), archivesOf(id)]) rmSync(path.join(dataFolder, 'files', folder), { recursive: true, force: true })
  for (const key of files) rmSync(path.join(dataFolder, 'files', key), { force: true })
}

/** The tables of records that the database itself remembers erasures of: no other word of a ledger is taken for a table. */
async function rememberedTables(client: Client): Promise<Set<string>> {
  const { rows } = await client.query<{ name: string }>(`select c.relname as name from pg_trigger t join pg_class c on c.oid = t.tgrelid where t.tgname = 'remember_erasure' and c.relname <> 'person'`)
  return new Set(rows.map(({ name }) => name))
}

async function erasePeople(client: Client, ids: string[]) {
  if (ids.length === 0) return
  // Where nobody else is left to act, the proof goes too; and mails and sign-ups are found by the address.
  await client.query(
    `delete from domain_proof d where exists (select from company_member m where m.company_id = d.company_id and m.person_id = any($1))
     and not exists (select from company_member m where m.company_id = d.company_id and m.person_id <> all($1))`,
    [ids],
  )
  await client.query(`delete from sign_up where email in (select email from login where person_id = any($1))`, [ids])
  await client.query(`delete from company_invitation where email in (select email from login where person_id = any($1))`, [ids])
  await client.query(`delete from outbox where owner_id = any($1) or (kind = 'mail' and payload ->> 'to' in (select email from login where person_id = any($1)))`, [ids])
  await client.query('update company_event set by_id = null, by_name = null where by_id = any($1)', [ids])
  await client.query('update company_event set about_id = null, about = null where about_id = any($1) or about in (select email from login where person_id = any($1))', [ids])
  for (const table of ['share_link', 'inbox_entry']) await client.query(`delete from ${table} where owner_id = any($1)`, [ids])
  await client.query('delete from person where id = any($1)', [ids])
}

/** Says which files went along. */
async function eraseRecords(client: Client, kind: string, gone: Erasure[]): Promise<string[]> {
  const lines = [JSON.stringify(gone.map(({ of, id }) => ({ of, id })))]
  const pairs = 'select g."of", g.id from jsonb_to_recordset($1) as g("of" uuid, id uuid)'
  for (const statement of BEFORE[kind] ?? []) await client.query(statement.replace('GONE', pairs), lines)
  const files = kind === 'document' ? ' returning file_key, thumb_key' : ''
  const { rows } = await client.query<{ file_key?: string; thumb_key?: string | null }>(`delete from ${client.escapeIdentifier(kind)} r where (r.owner_id, r.id) in (${pairs})${files}`, lines)
  return rows.flatMap(({ file_key, thumb_key }) => [file_key, thumb_key].filter((key) => typeof key === 'string'))
}
