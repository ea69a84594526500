import { randomUUID } from 'node:crypto'
import type { Db } from '@/platform/access/doorway'
import type { RecordIds } from './schema'

/**
 * Ties a document to a record. The tie is what others address the document by, so its id is random: it tells neither
 * when it was made, nor that two of them are one person's. False when it belongs there already.
 */
export async function newAttachment(db: Db, documentId: string, link: RecordIds): Promise<boolean> {
  if ((await db.attachment.count({ where: { documentId, ...link } })) > 0) return false
  await db.attachment.createMany({ data: { id: randomUUID(), documentId, ...link } })
  return true
}
