import type { Db } from '@/platform/access/doorway'
import { operation, rowPoliciesOnly } from '@/platform/access/operation'
import { sql } from '@/platform/access/sql'
import { EntryIdInput, EntryView } from '../schema'
import { findPermission } from '../steps'

const NO_WORK = { assigneeId: null, note: null, version: 1, onItAt: null, firstAnsweredAt: null, putAwayAt: null }

/** A pointer and what the company does about it. It shows no words, so it is no read; and it is there when they are gone. */
export const getEntry = operation({
  name: 'inbox.entry',
  actors: ['company'],
  input: EntryIdInput,
  output: EntryView,
  find: ({ db, input }) =>
    db.inboxEntry.findFirst({
      where: { id: input.entryId },
      select: { id: true, createdAt: true, updatedAt: true, endedOn: true, work: { select: { assigneeId: true, note: true, version: true, onItAt: true, firstAnsweredAt: true, putAwayAt: true } } },
    }),
  policy: rowPoliciesOnly,
  run: async ({ db, actor, found: { id, work, createdAt, ...entry } }) => ({
    ...entry,
    ...(work ?? NO_WORK),
    entryId: id,
    arrivedAt: createdAt,
    shared: (await findPermission(db, id)) !== null,
    previous: await neighbour(db, actor.id, id, 'newer'),
    next: await neighbour(db, actor.id, id, 'older'),
  }),
  reads: () => [],
})

// As the list stands: newest first, without what was put away.
async function neighbour(db: Db, companyId: string, entryId: string, which: 'newer' | 'older'): Promise<string | null> {
  const beyond = which === 'older' ? sql`(e.updated_at, e.id) < (o.updated_at, o.id)` : sql`(e.updated_at, e.id) > (o.updated_at, o.id)`
  const order = which === 'older' ? sql`e.updated_at desc, e.id desc` : sql`e.updated_at, e.id`
  const [row] = await db.$queryRaw<{ id: string }[]>(sql`
    select next.id from inbox_entry o cross join lateral (
      select e.id from inbox_entry e
      where e.company_id = ${companyId}::uuid and ${beyond}
        and not (e.permission_id is null and exists (
          select from inbox_work w where w.company_id = e.company_id and w.entry_id = e.id and w.put_away_at is not null))
      order by ${order} limit 1
    ) next where o.company_id = ${companyId}::uuid and o.id = ${entryId}::uuid`)
  return row?.id ?? null
}
