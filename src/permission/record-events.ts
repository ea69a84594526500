// What became of a permission, written once and never changed: the receipt tells it.
import type { Db } from '@/platform/access/doorway'
import { newId } from '@/platform/ids'
import { handedOn } from './shape'

/** What was permitted stays with the event as it was; where to reach the person does not. */
export async function recordEvents(db: Db, permissionIds: string[], kind: 'given' | 'changed' | 'revoked') {
  const where = { id: { in: permissionIds } }
  const permissions = await db.permission.findMany({ where, select: { ...handedOn, id: true, documentIds: true, shownEmail: false, shownPhone: false } })
  await db.permissionEvent.createMany({
    data: permissions.map(({ id, expiresAt, ...terms }) => ({ id: newId(), permissionId: id, kind, terms: { ...terms, expiresAt: expiresAt?.toISOString() ?? null } })),
  })
}
