// Compares what was answered with what is there, in one look at the database; and the files on the disk with the rows that name them.
import { readdirSync, statSync } from 'node:fs'
import path from 'node:path'
import type { Client } from 'pg'
import type { Ledger } from './ledger'
import { COMPANY } from './world'

type Rows = Record<string, string | number | boolean | null>[]
/** Rows that must not be there, whatever happened: each is something half done, or done twice. */
const HALF_DONE: Record<string, string> = {
  'a permission without the receipt’s first line': `select id from permission p where (select count(*) from permission_event e where e.owner_id = p.owner_id and e.permission_id = p.id and e.kind = 'given') <> 1`,
  'a permission that stands in no inbox': `select id from permission p where revoked_at is null and not exists (select from inbox_entry i where i.company_id = p.company_id and i.owner_id = p.owner_id and i.issue_id = p.issue_id and i.permission_id = p.id)`,
  'a permission whose issue is not stamped': `select p.id from permission p join issue i on i.owner_id = p.owner_id and i.id = p.issue_id where p.revoked_at is null and not i.readers ? ('company:' || p.company_id)`,
  'a stamp without a permission': `select i.id from issue i where i.readers <> '{}' and not exists (select from permission p where p.owner_id = i.owner_id and p.issue_id = i.id and p.revoked_at is null)`,
  'an ended permission that is not told': `select id from permission p where revoked_at is not null and (select count(*) from permission_event e where e.owner_id = p.owner_id and e.permission_id = p.id and e.kind = 'revoked') <> 1`,
  'a kept answer that says nothing': `select key from kept_answer where answer = ''`,
  'an errand of nobody’s import': `select id from outbox o where kind = 'import.read' and owner_id is not null and done_at is null and not exists (select from import i where i.owner_id = o.owner_id and i.id = (o.payload ->> 'importId')::uuid)`,
  'a document without its record': `select d.id from document d where not exists (select from attachment a where a.owner_id = d.owner_id and a.document_id = d.id)`,
  'a record of an import that is not added': `select i.id from import i where state not in ('added', 'adding', 'undoing') and (exists (select from product p where p.owner_id = i.owner_id and p.import_id = i.id) or exists (select from interaction n where n.owner_id = i.owner_id and n.import_id = i.id) or exists (select from document d where d.owner_id = i.owner_id and d.import_id = i.id))`,
  'a record twice': `select source_key as id from product where source_key is not null group by owner_id, source, source_key having count(*) > 1 union all select source_key from interaction where source_key is not null group by owner_id, source, source_key having count(*) > 1`,
  'an import that is added and still staged': `select i.id from import i where state = 'added' and exists (select from import_row r where r.owner_id = i.owner_id and r.import_id = i.id and r.status = 'new')`,
}

/** Sentences; none when all is as it was answered. Nobody may be writing through the API meanwhile. */
export async function differences(owner: Client, ledger: Ledger, folder: string): Promise<string[]> {
  const found = [...ledger.strange]
  const ask = async (sql: string, values: unknown[] = []) => (await owner.query<Rows[number]>(sql, values)).rows
  await owner.query('begin transaction isolation level repeatable read read only')
  for (const [what, sql] of Object.entries(HALF_DONE)) {
    const rows = await ask(sql)
    if (rows.length > 0) found.push(`${rows.length} times ${what}, as ${JSON.stringify(rows[0])}`)
  }
  found.push(...unlike('issue', [...ledger.issues.keys()], texts(await ask('select title as text from issue'))))
  found.push(...unlike('message', [...ledger.messages], texts(await ask(`select body as text from message where author = 'person'`))))
  found.push(...unlike('answer', [...ledger.answers], texts(await ask(`select body as text from message where author = 'company'`))))
  found.push(...unlike('permission', permissionsOf(ledger), texts(await ask(`select id || case when revoked_at is null then '' else ' taken back' end as text from permission where company_id = $1`, [COMPANY]))))
  found.push(...unread(ledger, await ask(`select record_id as id, count(*)::int as count from access_event where company_id = $1 and record_kind = 'issue' group by 1`, [COMPANY])))
  found.push(...unbrought(ledger, await ask(`
    select i.id, i.state, i.added, (select count(*) from product p where p.owner_id = i.owner_id and p.import_id = i.id)::int
      + (select count(*) from interaction n where n.owner_id = i.owner_id and n.import_id = i.id)::int as there,
      (select count(*) from import_row r where r.owner_id = i.owner_id and r.import_id = i.id and r.status = 'new')::int as staged from import i`)))
  const documents = new Set(texts(await ask('select id as text from document')))
  for (const id of ledger.documents.keys()) if (!documents.has(id)) found.push(`The document ${id} was answered and is gone.`)
  const exports = new Map((await ask('select id, state from export')).map(({ id, state }) => [String(id), state]))
  for (const [id, told] of ledger.exports) if ((exports.get(id) ?? 'forgotten') !== told) found.push(`The archive ${id} was ${told} and is ${exports.get(id)}.`)
  found.push(...without(folder, await ask(FILES)))
  if (found.length > 0) found.push(...(await ask('select kind, failure from outbox where failure is not null')).map(({ kind, failure }) => `(The errand ${kind} failed: ${failure})`))
  await owner.query('commit')
  return found
}

/** Every file that a row names, and how large the row says that it is. */
const FILES = `
  select file_key as key, bytes::bigint as bytes from document union all select thumb_key, thumb_bytes from document where thumb_key is not null
  union all select file_key, bytes from import_file union all select file_key, bytes from export where file_key is not null`

function without(folder: string, named: Rows): string[] {
  return named.flatMap(({ key, bytes }) => {
    const file = statSync(path.join(folder, 'files', String(key)), { throwIfNoEntry: false })
    return file?.size === Number(bytes) ? [] : [`The file ${key} has ${file?.size ?? 'no'} bytes and its row says ${bytes}.`]
  })
}

/** Files that no row names. */
export async function filesOfNobody(owner: Client, folder: string): Promise<string[]> {
  const named = new Set((await owner.query<{ key: string }>(FILES)).rows.map(({ key }) => key))
  const all = readdirSync(path.join(folder, 'files'), { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  return all.map((entry) => path.relative(path.join(folder, 'files'), path.join(entry.parentPath, entry.name))).filter((key) => !named.has(key))
}

const texts = (rows: Rows) => rows.map(({ text }) => String(text))
const permissionsOf = ({ permissions }: Ledger) => [...permissions].map(([id, { revoked }]) => `${id}${revoked ? ' taken back' : ''}`)

function unlike(what: string, answered: string[], there: string[]): string[] {
  const counts = new Map<string, number>()
  for (const text of there) counts.set(text, (counts.get(text) ?? 0) + 1)
  const lost = answered.filter((text) => !counts.has(text)).map((text) => `The ${what} “${text}” was answered and is gone.`)
  const known = new Set(answered)
  const more = [...counts].flatMap(([text, count]) => (count > 1 ? [`The ${what} “${text}” is there ${count} times.`] : known.has(text) ? [] : [`The ${what} “${text}” is there and was never answered.`]))
  return [...lost, ...more]
}

/** A read that was answered is written down. One that was cut off may be. */
function unread({ reads }: Ledger, events: Rows): string[] {
  const written = new Map(events.map(({ id, count }) => [String(id), Number(count)]))
  return [...reads].flatMap(([id, { asked, answered }]) => {
    const count = written.get(id) ?? 0
    return count < answered || count > asked ? [`The issue ${id} was read ${answered} to ${asked} times, and ${count} are written down.`] : []
  })
}

function unbrought({ imports }: Ledger, rows: Rows): string[] {
  const found = new Map(rows.map((row) => [String(row.id), row]))
  return [...imports].flatMap(([id, { brings, told }]) => {
    const { state, there, staged, added } = found.get(id) ?? { state: 'gone', there: 0, staged: 0, added: 0 }
    const whole = state === 'undone' ? there === 0 : state === 'added' ? there === brings && added === brings : state === 'undoing' || Number(there) + Number(staged) === brings
    const further = told === 'ready' || (told === 'added' ? ['added', 'undoing', 'undone'].includes(String(state)) : state === 'undone')
    return whole && further ? [] : [`The import ${id} brings ${brings} and was ${told}: it is ${state} with ${there}, and ${staged} wait.`]
  })
}
