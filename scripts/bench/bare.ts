// The yardstick: a bare server of node:http and prepared statements that asks the database the same as the API does, as its
// owner, with nobody's rights checked and nothing else in the way. Run by the bench as a process of its own.
import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import pg from 'pg'
import { newId } from '@/platform/ids'

const pool = new pg.Pool({ connectionString: process.env.BARE_DATABASE!, max: 10, options: '-c plan_cache_mode=force_generic_plan' })

type Row = { owner_id: string; issue_id: string; id: string; permission_id: string | null; product_id: string | null }
type Answer = [status: number, body: unknown]
const ENTRY = 'select owner_id, issue_id, permission_id from inbox_entry where company_id = $1 and id = $2'
const PERMISSION = `select id, purpose, may_answer, expires_at, shows_product, shows_documents, document_ids, shows_earlier, shows_interactions, face_id, shown_as, may_contact, shown_email, shown_phone
  from permission where owner_id = $1 and issue_id = $2 and company_id = $3 limit 1`
const ISSUE = 'select id, title, kind, reference, details, wanted, topics, needed_by, product_id from issue where owner_id = $1 and id = $2'
const RESOLUTION = 'select outcome from resolution where owner_id = $1 and issue_id = $2'
const PRODUCT = 'select id, name, model, serial_numbers from product where owner_id = $1 and id = $2'
const MESSAGES = 'select id, author, agent_name, body, created_at, kind, asks, settled, settled_at from message where owner_id = $1 and issue_id = $2 order by created_at desc'
const DOCUMENTS = `select a.id as tie, a.created_at, d.id, d.type, d.bytes, d.file_key, d.thumb_key from attachment a join document d on d.owner_id = a.owner_id and d.id = a.document_id
  where a.owner_id = $1 and a.issue_id = $2 order by a.created_at limit 200`
const EVENT = `insert into access_event (owner_id, id, company_id, company_name, agent_name, permission_id, record_kind, record_id, preview) select * from
  unnest($1::uuid[], $2::uuid[], $3::uuid[], $4::text[], $5::text[], $6::uuid[], $7::text[], $8::uuid[], $9::bool[])`
const ENTRIES = 'select id, owner_id, issue_id, permission_id, created_at, updated_at, ended_on from inbox_entry where company_id = $1 order by updated_at desc, id desc limit 51'
const WORK = 'select entry_id, assignee_id, first_answered_at, on_it_at, put_away_at from inbox_work where company_id = $1 and entry_id = any($2::uuid[])'
const ROWS = `select i.owner_id, i.id, p.id as permission_id, i.title, i.topics, i.needed_by, r.outcome, t.name, p.shown_as, p.may_answer, p.expires_at, ours.at as answered_at, theirs.at as asked_at
  from unnest($1::uuid[], $2::uuid[]) k (owner_id, issue_id)
  join issue i on i.owner_id = k.owner_id and i.id = k.issue_id
  join permission p on p.company_id = $3::uuid and p.owner_id = k.owner_id and p.issue_id = k.issue_id
  left join resolution r on r.owner_id = k.owner_id and r.issue_id = k.issue_id
  left join product t on p.shows_product and t.owner_id = i.owner_id and t.id = i.product_id
  left join lateral (select max(m.created_at) as at from message m where m.owner_id = k.owner_id and m.issue_id = k.issue_id and m.author = 'company' and m.kind <> 'on-it') ours on true
  left join lateral (
    select min(said.at) as at from message m cross join lateral (select case m.author when 'person' then m.created_at else m.settled_at end as at) said
    where m.owner_id = k.owner_id and m.issue_id = k.issue_id and said.at > coalesce(ours.at, '-infinity')) theirs on true`
const KNOWN = 'select id, company_id, name, domain from relationship where owner_id = $1 and company_id = $2'
const ADD = `insert into issue (owner_id, id, company_id, title) values ($1, $2, $3, $4) returning id`
const LOCK = 'select id from issue where owner_id = $1 and id = any($2::uuid[]) order by id for update'
const STANDING = 'select count(*) from standing_permission where owner_id = $1'
const PERMITTED = 'select exists (select from permission where owner_id = $1 and issue_id = any($2::uuid[])) as permitted'

const once = (client: pg.PoolClient, text: string, values: unknown[]) => client.query<Row>({ name: String(names.indexOf(text)), text, values }).then(({ rows }) => rows)
const names = [ENTRY, PERMISSION, ISSUE, RESOLUTION, PRODUCT, MESSAGES, DOCUMENTS, EVENT, ENTRIES, WORK, ROWS, KNOWN, ADD, LOCK, STANDING, PERMITTED]

const WORKS: Record<string, (client: pg.PoolClient, asked: Record<string, string>) => Promise<Answer>> = {
  async read(client, { company, id }) {
    const [entry] = await once(client, ENTRY, [company, id])
    if (!entry) return [404, null]
    const its = [entry.owner_id, entry.issue_id]
    const [permission] = await once(client, PERMISSION, [...its, company])
    const [issue] = await once(client, ISSUE, its)
    const rest = [await once(client, RESOLUTION, its), await once(client, PRODUCT, [entry.owner_id, issue!.product_id]), await once(client, MESSAGES, its), await once(client, DOCUMENTS, its)]
    await tell(client, company!, [{ ...entry, id: entry.issue_id }])
    return [200, { ...issue, permission, rest }]
  },
  async inbox(client, { company }) {
    const entries = await once(client, ENTRIES, [company])
    const work = await once(client, WORK, [company, entries.map(({ id }) => id)])
    const rows = await once(client, ROWS, [entries.map(({ owner_id }) => owner_id), entries.map(({ issue_id }) => issue_id), company])
    await tell(client, company!, rows.slice(0, 50))
    return [200, { entries: entries.slice(0, 50), work, rows }]
  },
  async add(client, { owner, company, title }) {
    const known = await once(client, KNOWN, [owner, company])
    const id = newId()
    await once(client, ADD, [owner, id, company, title])
    await once(client, LOCK, [owner, [id]])
    const rest = [await once(client, STANDING, [owner]), await once(client, PERMITTED, [owner, [id]]), await once(client, RESOLUTION, [owner, id])]
    return [200, { known, rest, issue: await once(client, ISSUE, [owner, id]) }]
  },
}

type Read = Pick<Row, 'owner_id' | 'id' | 'permission_id'>
const tell = (client: pg.PoolClient, company: string, read: Read[]) =>
  once(client, EVENT, [
    ...[read.map(({ owner_id }) => owner_id), read.map(newId), read.map(() => company), read.map(() => 'company'), read.map(() => 'agent'), read.map(({ permission_id }) => permission_id)],
    ...[read.map(() => 'issue'), read.map(({ id }) => id), read.map(() => false)],
  ])

async function answer(request: IncomingMessage): Promise<Answer> {
  const url = new URL(request.url!, 'http://bare')
  const asked = Object.fromEntries(url.searchParams)
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  if (chunks.length > 0) Object.assign(asked, JSON.parse(Buffer.concat(chunks).toString()))
  const client = await pool.connect()
  try {
    await client.query('begin')
    const answered = await WORKS[url.pathname.slice(1)]!(client, asked)
    await client.query('commit')
    return answered
  } finally {
    client.release()
  }
}

const server = createServer((request, response) => {
  answer(request).then(
    ([status, body]) => response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify({ data: body })),
    (error: unknown) => response.writeHead(500).end(String(error)),
  )
})
server.listen(0, '127.0.0.1', () => process.send?.((server.address() as AddressInfo).port))
process.on('disconnect', () => process.exit(0))
