// Links as their owner sees them: whether they open, how often they were opened, and when last.
import type { Db } from '@/platform/access/doorway'

export const linkSelection = { id: true, label: true, createdAt: true, expiresAt: true, revokedAt: true, hasPasscode: true, maxBrowsers: true, browsers: true } as const

type Link = { id: string; revokedAt: Date | null; expiresAt: Date | null }

/** `recordIds`: what they open; a photo or a document that was fetched along is no visit of its own. */
export async function withVisits<L extends Link>(db: Db, recordIds: string[], links: L[]) {
  const visits = await db.accessEvent.groupBy({
    by: ['shareLinkId'],
    where: { recordId: { in: recordIds }, shareLinkId: { in: links.map(({ id }) => id) }, preview: false },
    _count: { id: true },
    _max: { at: true },
  })
  const visitsOf = new Map(visits.map((visit) => [visit.shareLinkId, visit]))

  return links.map((link) => {
    const visit = visitsOf.get(link.id)
    return { ...link, state: stateOf(link), opens: visit?._count.id ?? 0, lastOpenedAt: visit?._max.at ?? null }
  })
}

function stateOf({ revokedAt, expiresAt }: Link) {
  if (revokedAt) return 'revoked'
  return expiresAt && expiresAt <= new Date() ? 'expired' : 'open'
}
