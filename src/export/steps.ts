// Pieces of operations for other rooms.
import type { Db } from '@/platform/access/doorway'
import { folderOf } from './file-key'

/** The account goes: a job deletes the files of its archives once this is committed. Runs as the system. */
export async function eraseArchives(db: Db, ownerId: string) {
  await db.outbox.create({ data: { kind: 'export.erase', payload: { folder: folderOf(ownerId) } } })
}
