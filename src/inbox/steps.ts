// From a pointer in the inbox to what it points at. What is not permitted any more is not found.
import type { Db } from '@/platform/access/doorway'
import { permissionSelection } from './shape'

export async function findPermission(db: Db, entryId: string) {
  const entry = await db.inboxEntry.findFirst({ where: { id: entryId }, select: { id: true, ownerId: true, issueId: true, updatedAt: true } })
  if (!entry) return null

  const record = { ownerId: entry.ownerId, issueId: entry.issueId }
  const permission = await db.permission.findFirst({ where: record, select: permissionSelection })
  return permission && { ...permission, entryId: entry.id, updatedAt: entry.updatedAt }
}
