import type { Db } from '@/platform/access/doorway'

/** The product that an issue is about, or null when it is not this person's. An issue need not be about one. */
export async function findProduct(db: Db, id: string | null): Promise<{ companyId: string | null } | null> {
  if (!id) return { companyId: null }
  return db.product.findFirst({ where: { id, removedAt: null }, select: { companyId: true } })
}
