// From a pointer in the inbox to what it points at. What is not permitted any more is not found.
import type { Db } from '@/platform/access/doorway'
import { noLongerShared } from './no-longer-shared'
import { permissionSelection } from './shape'

export { holdToAnswer, readersOf, writeAnswer } from './write-answer'

export async function findPermission(db: Db, entryId: string) {
  const entry = await db.inboxEntry.findFirst({ where: { id: entryId }, select: { id: true, ownerId: true, issueId: true, updatedAt: true } })
  if (!entry) return null

  const record = { ownerId: entry.ownerId, issueId: entry.issueId }
  const permission = await db.permission.findFirst({ where: record, select: { ...permissionSelection, id: true } })
  if (!permission) return null
  const { id: permissionId, ...terms } = permission
  return { ...terms, permissionId, entryId: entry.id, updatedAt: entry.updatedAt }
}

/** The same for whoever is just writing: they are told why it was not delivered, and what they wrote stays with them. */
export async function findToAnswer(db: Db, entryId: string) {
  const permission = await findPermission(db, entryId)
  if (!permission && (await db.inboxEntry.count({ where: { id: entryId } })) > 0) throw noLongerShared()
  return permission
}
