// The application works out again what it says of some people: nothing may change, or the world is not the one it would have made.
import type { Client } from 'pg'
import { restamp } from '@/permission/steps'
import { openAs } from '@/platform/access/doorway'
import { proveActor } from '@/platform/auth/prove-actor'
import type { Company } from './inbox-world'

const SAMPLE = 20

export async function checkStamps(owner: Client, { id, name }: Company) {
  const { rows } = await owner.query<{ owner: string }>(
    `select owner_id as owner from permission where company_id = $1 group by 1 order by count(*) filter (where shows_documents) desc, owner_id limit ${SAMPLE}`, [id])
  for (const { owner: personId } of rows) {
    const before = await stampsOf(owner, personId)
    await openAs(proveActor('person', personId), async (db) => {
      const issues = await db.issue.findMany({ select: { id: true } })
      await restamp(db, issues.map((issue) => issue.id))
    })
    const after = await stampsOf(owner, personId)
    const wrong = before.find((line, at) => line !== after[at])
    if (wrong || before.length !== after.length) throw new Error(`Stamped otherwise than the application does for ${name}: ${wrong} is now among ${after.join('\n')}`)
  }
  console.log(`Checked ${rows.length} people of ${name}: stamped as the application does it.`)
}

async function stampsOf(owner: Client, personId: string): Promise<string[]> {
  const stamped = ['issue', 'product', 'face', 'message', 'interaction', 'document', 'attachment']
  const each = stamped.map((table) => `select '${table}' as kind, id::text as id, readers::text as stamp from ${table} where owner_id = $1`)
  const { rows } = await owner.query<{ kind: string; id: string; stamp: string }>(
    `${each.join(' union all ')}
     union all select 'resolution', issue_id::text, readers::text from resolution where owner_id = $1
     union all select 'entry', id::text, concat_ws(' ', company_id, issue_id, permission_id, updated_at, ended_on) from inbox_entry where owner_id = $1
     order by 1, 2`, [personId])
  return rows.map(({ kind, id, stamp }) => `${kind} ${id} ${stamp}`)
}
