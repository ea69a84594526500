import type { Db } from '@/platform/access/doorway'
import { StagedItem } from './item/schema'

/** A row that waits in a preview, and what it would become; null when it is none, or waits no more. */
export async function findRow(db: Db, { importId, rowId }: { importId: string; rowId: string }) {
  const row = await db.importRow.findFirst({
    where: { id: rowId, importId, status: { in: ['new', 'conflict', 'left-out'] }, import: { state: 'ready' } },
    include: { import: { select: { state: true } } },
  })
  return row?.item ? { row, item: StagedItem.parse(row.item), state: row.import.state } : null
}
