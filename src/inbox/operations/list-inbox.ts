import type { Db } from '@/platform/access/doorway'
import { nothing, operation, rowPoliciesOnly } from '@/platform/access/operation'
import { InboxView, ListInboxInput } from '../schema'
import { permissionSelection, rowSelection, stateFor } from '../shape'

/** What people let this company read, newest first. Every row shows words, so every row is a read. */
export const listInbox = operation({
  name: 'inbox.list',
  actors: ['company'],
  input: ListInboxInput,
  output: InboxView,
  find: nothing,
  policy: rowPoliciesOnly,
  run: async ({ db, input: { take, before } }) => {
    const shown: Row[] = []
    let place: Place | undefined = before
    // Pointers to what is not readable any more are passed over, so a page may need several looks. One more than asked
    // for tells whether another page follows.
    for (let more = true; more && shown.length <= take; ) {
      const entries = await entriesAfter(db, take + 1, place)
      shown.push(...(await visible(db, entries)))
      more = entries.length > take
      place = entries.at(-1)
    }
    const entries = shown.slice(0, take)
    const last = shown.length > take ? entries.at(-1) : undefined
    return { entries, next: last ? `${last.updatedAt.toISOString()}~${last.entryId}` : null }
  },
  reads: ({ entries }) => entries.map(({ ownerId, issueId }) => ({ ownerId, recordKind: 'issue', recordId: issueId })),
})

type Place = { id: string; updatedAt: Date }
type Pointer = Place & { ownerId: string; issueId: string }
type Row = Awaited<ReturnType<typeof visible>>[number]

const entriesAfter = (db: Db, take: number, place?: Place): Promise<Pointer[]> =>
  db.inboxEntry.findMany({
    where: place && { OR: [{ updatedAt: { lt: place.updatedAt } }, { updatedAt: place.updatedAt, id: { lt: place.id } }] },
    select: { id: true, ownerId: true, issueId: true, updatedAt: true },
    orderBy: [{ updatedAt: 'desc' }, { id: 'desc' }],
    take,
  })

// Two steps and no join: entries live with the company, issues with their owners.
async function visible(db: Db, entries: Pointer[]) {
  const records = entries.map(({ ownerId, issueId }) => ({ ownerId, issueId }))
  const issues = await db.issue.findMany({ where: { OR: records.map(({ ownerId, issueId }) => ({ ownerId, id: issueId })) }, select: rowSelection })
  const permissions = await db.permission.findMany({ where: { OR: records }, select: permissionSelection })

  return entries.flatMap((entry) => {
    const issue = issues.find(({ ownerId, id }) => ownerId === entry.ownerId && id === entry.issueId)
    const permission = permissions.find(({ ownerId, issueId }) => ownerId === entry.ownerId && issueId === entry.issueId)
    if (!issue || !permission) return []
    return [{ ...permission, ...entry, entryId: entry.id, title: issue.title, state: stateFor(issue), productName: issue.product?.name ?? null }]
  })
}
