import type { Db } from '@/platform/access/doorway'
import { inForce } from './schema'

/** Where the newest issue that a standing permission covers stands in the company's inbox. */
export async function newestEntry(db: Db, standingId: string, companyId: string): Promise<string | null> {
  const newest = await db.permission.findFirst({
    where: { standingId, ...inForce(), issue: { removedAt: null } },
    select: { issueId: true },
    orderBy: { issue: { createdAt: 'desc' } },
  })
  const entry = newest && (await db.inboxEntry.findFirst({ where: { issueId: newest.issueId, companyId, permissionId: { not: null } }, select: { id: true } }))
  return entry?.id ?? null
}
