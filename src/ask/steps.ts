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
