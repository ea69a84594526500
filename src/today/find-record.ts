// Something can only be put off when it is there.
import type { Db } from '@/platform/access/doorway'
import type { Kind } from './schema'

export function findRecord(db: Db, kind: Kind, id: string): Promise<object | null> {
  const here = { where: { id, removedAt: null }, select: { id: true } }
  if (kind === 'reminder') return db.reminder.findFirst(here)
  if (kind === 'cancel' || kind === 'trial') return db.product.findFirst(here)
  if (kind === 'warranty') return db.warranty.findFirst({ where: { id, product: { removedAt: null } }, select: { id: true } })
  if (kind === 'permission') return db.permission.findFirst({ where: { id, issue: { removedAt: null } }, select: { id: true } })
  if (kind === 'friend' || kind === 'public') return db.recommendation.findFirst(here)
  if (kind === 'vote') return db.ask.findFirst(here)
  return db.issue.findFirst(here)
}
