import type { Db } from '@/platform/access/doorway'
import { relationshipSelection } from './shape'

/** Two companies of this person, or null when one of them is not there. */
export async function findBoth(db: Db, { companyId, otherId }: { companyId: string; otherId: string }) {
  const both = await db.relationship.findMany({ where: { companyId: { in: [companyId, otherId] }, removedAt: null }, select: relationshipSelection })
  const mine = both.find((company) => company.companyId === companyId)
  const other = both.find((company) => company.companyId === otherId)
  return mine && other ? { mine, other } : null
}
