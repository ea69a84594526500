// What a reminder is about must be a record of this person's own, and not removed: a foreign key alone does not tell.
import type { Db } from '@/platform/access/doorway'

type About = { companyId: string | null; productId: string | null; issueId: string | null }

/** Something, when the record is there or none is named; else null. */
export async function findAbout(db: Db, { companyId, productId, issueId }: About): Promise<object | null> {
  const select = { id: true }
  if (companyId) return db.relationship.findFirst({ where: { companyId, removedAt: null }, select })
  if (productId) return db.product.findFirst({ where: { id: productId, removedAt: null }, select })
  if (issueId) return db.issue.findFirst({ where: { id: issueId, removedAt: null }, select })
  return {}
}
