import type { Db } from '@/platform/access/doorway'
import { operation, rowPoliciesOnly } from '@/platform/access/operation'
import { entriesAfter, inHandOf, type Place, placeOf, workOn } from '../find-entries'
import { asRow, fits, type Wanted } from '../row'
import { readRows } from '../read-rows'
import { InboxView, ListInboxInput } from '../schema'

/** So many pointers are looked through for a page at the most: who filters may go on from there. */
const MOST_LOOKED = 500
const AT_A_TIME = 100

/** What people let this company read, newest first. Every row shows words, so every row is a read. */
export const listInbox = operation({
  name: 'inbox.list',
  actors: ['company'],
  input: ListInboxInput,
  output: InboxView,
  find: async ({ db, input: { before } }) => {
    if (!before) return { place: undefined }
    const place = await placeOf(db, before)
    return place && { place }
  },
  policy: rowPoliciesOnly,
  run: async ({ db, actor, input: { take, state, topic, product, waiting, assignee }, found }) => {
    const wanted: Wanted = { state, topic, product, waiting, assignee: assignee === 'me' ? actor.agent.id : assignee }
    const filtered = Object.values(wanted).some(Boolean)
    const among = wanted.assignee && wanted.assignee !== 'nobody' ? await inHandOf(db, actor.id, wanted.assignee) : null
    const shown: Row[] = []
    let looked = 0
    let place: Place | undefined = found.place
    // One more than asked for tells whether another page follows.
    let more = true
    while (more && shown.length <= take && looked < MOST_LOOKED) {
      const size = filtered ? AT_A_TIME : take + 1
      const rows = await rowsAfter(db, actor.id, { take: size, place, among })
      shown.push(...rows.filter((row) => fits(row, wanted)))
      looked += rows.length
      more = rows.length === size
      place = rows.at(-1)?.place ?? place
    }
    const entries = shown.slice(0, take)
    const full = shown.length > take
    const last = full ? entries.at(-1)!.place : more ? place : undefined
    return { entries, next: last?.id ?? null, looked: !full && more ? looked : null }
  },
  reads: ({ entries }) => entries.flatMap((row) => (row.shared ? [{ ownerId: row.ownerId, recordKind: 'issue' as const, recordId: row.issueId, permissionId: row.permissionId }] : [])),
})

type Row = Awaited<ReturnType<typeof rowsAfter>>[number]

async function rowsAfter(db: Db, companyId: string, which: Parameters<typeof entriesAfter>[2]) {
  const pointers = await entriesAfter(db, companyId, which)
  const work = await workOn(db, companyId, pointers.map(({ id }) => id))
  const words = await readRows(db, companyId, pointers)
  return pointers.map((pointer) => asRow(pointer, words.get(pointer.id), work.get(pointer.id)))
}
