// What became of a permission, written once and never changed: the receipt tells it.
import type { Db } from '@/platform/access/doorway'
import { newId } from '@/platform/ids'
import { handedOn } from './shape'

/** What was permitted stays with the event as it was; where to reach the person does not. */
export async function recordEvents(db: Db, permissionIds: string[], kind: 'given' | 'changed' | 'revoked' | 'solved') {
  const where = { id: { in: permissionIds } }
  const permissions = await db.permission.findMany({ where, select: { ...handedOn, id: true, documentIds: true, shownEmail: false, shownPhone: false } })
  const terms = permissions.map(({ expiresAt, ...shown }) => JSON.stringify({ ...shown, id: undefined, expiresAt: expiresAt?.toISOString() ?? null }))
  await db.$executeRaw`
    insert into permission_event (id, permission_id, kind, terms)
    select e.id, e.permission_id, ${kind}, e.terms::jsonb
    from unnest(${permissions.map(() => newId())}::uuid[], ${permissions.map(({ id }) => id)}::uuid[], ${terms}::text[]) e (id, permission_id, terms)`
}
