// Looks from before, past the trigger that gives each line the present: only the database's owner can write such a history.
import { Client } from 'pg'
import { newId } from '@/platform/ids'

type Look = { record: string; at: string; company?: string; agent?: string; link?: string; permission?: string }

export async function lookedAt(ownerId: string, looks: Look[]) {
  const client = new Client({ connectionString: process.env.OWNER_DATABASE_URL! })
  await client.connect()
  try {
    await client.query('begin')
    await client.query("set local session_replication_role = 'replica'")
    const rows = looks.map(({ record, at, company, agent, link, permission }) => ({
      id: newId(), record_id: record, at, company_id: company, agent_name: agent, share_link_id: link, permission_id: permission,
      company_name: company && 'Acme', record_kind: link ? 'recommendation' : 'issue', preview: false, owner_id: ownerId,
    }))
    await client.query('insert into access_event select * from jsonb_populate_recordset(null::access_event, $1)', [JSON.stringify(rows)])
    await client.query('commit')
  } finally {
    await client.end()
  }
}
