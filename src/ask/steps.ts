// Pieces of operations: questions to friends go into the trash with their want, and come back with it.
import type { Db } from '@/platform/access/doorway'
import { stampAsk } from '@/share-link/steps'

/** Those that are still open. What is decided stays for the friends who helped. */
export async function removeAsks(db: Db, intentId: string, removedAt: Date) {
  const asks = await db.ask.findMany({ where: { intentId, removedAt: null, decidedAt: null }, select: { id: true }, orderBy: { id: 'asc' } })
  for (const { id } of asks) {
    await db.ask.updateMany({ where: { id }, data: { removedAt } })
    await stampAsk(db, id)
  }
}

/** Those that went at this moment. */
export async function restoreAsks(db: Db, intentId: string, removedAt: Date) {
  const asks = await db.ask.findMany({ where: { intentId, removedAt }, select: { id: true }, orderBy: { id: 'asc' } })
  for (const { id } of asks) {
    await db.ask.updateMany({ where: { id }, data: { removedAt: null } })
    await stampAsk(db, id)
  }
}

/** Those of these wants about which a question to friends can be opened now. */
export async function askedIntents(db: Db, intentIds: string[]): Promise<Set<string>> {
  const asked = await db.$queryRaw<{ id: string }[]>`
    select distinct a.intent_id as id from ask a join share_link l on l.ask_id = a.id
    where a.intent_id = any(${intentIds}::uuid[]) and a.removed_at is null and l.revoked_at is null and (l.expires_at is null or l.expires_at > now())`
  return new Set(asked.map(({ id }) => id))
}
