import type { Db } from '@/platform/access/doorway'
import { recordEvents } from './record-events'

/** Takes permissions back. Whoever calls this holds and restamps what they covered. Says how many were not taken back before. */
export async function endPermissions(db: Db, ids: string[]): Promise<number> {
  const { count } = await db.permission.updateMany({ where: { id: { in: ids }, revokedAt: null }, data: { revokedAt: new Date() } })
  if (count > 0) await recordEvents(db, ids, 'revoked')
  return count
}
