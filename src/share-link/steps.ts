// Links beside a recommendation, and their stamp on it. The row policy of visitors looks at the stamp alone.
import type { Db } from '@/platform/access/doorway'

/** How many links open each of these recommendations now. */
export async function countLinks(db: Db, recommendationIds: string[]): Promise<Map<string, number>> {
  const counts = await db.shareLink.groupBy({
    by: ['recommendationId'],
    where: {
      recommendationId: { in: recommendationIds },
      revokedAt: null,
      OR: [{ expiresAt: null }, { expiresAt: { gt: new Date() } }],
    },
    _count: { id: true },
  })
  return new Map(counts.map(({ recommendationId, _count }) => [recommendationId, _count.id]))
}

/** Lets the holder of a link read a recommendation, until then or for good. Says whether there was one to stamp. */
export async function stampLink(db: Db, link: { id: string; recommendationId: string; expiresAt: Date | null }): Promise<boolean> {
  // In SQL, since reading, changing and writing back would lose the stamp of a link made at the same moment.
  const stamped = await db.$executeRaw`
    update recommendation
    set readers = readers || jsonb_build_object('link:' || ${link.id}::text, ${link.expiresAt?.toISOString() ?? 'infinity'}::text)
    where id = ${link.recommendationId}::uuid and removed_at is null`
  return stamped === 1
}

export async function unstampLink(db: Db, link: { id: string; recommendationId: string }) {
  await db.$executeRaw`
    update recommendation set readers = readers - ('link:' || ${link.id}::text) where id = ${link.recommendationId}::uuid`
}
