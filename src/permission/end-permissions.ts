import type { Db } from '@/platform/access/doorway'
import { recordEvents } from './record-events'

/**
 * Takes permissions back, or ends those that were given until the issue is solved. Whoever calls this holds and restamps what
 * they covered. Says how many had not ended before.
 */
export async function endPermissions(db: Db, ids: string[], why: 'revoked' | 'solved' = 'revoked'): Promise<number> {
  // One list as one value, here and in the events: a thousand of them would take longer to be put into words than to be ended.
  const count = await db.$executeRaw`update permission set revoked_at = ${new Date()} where id = any(${ids}::uuid[]) and revoked_at is null`
  if (count > 0) await recordEvents(db, ids, why)
  return count
}
