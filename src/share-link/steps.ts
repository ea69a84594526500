// Links beside what they open, and their stamp on it. The row policies of visitors look at the stamp alone.
import type { Db } from '@/platform/access/doorway'
import { stampChosen, stampStory, unstampLinks } from './stamp-case'

export { stampAsk } from './stamp-ask'
export { stampRecommendation } from './stamp-recommendation'

/** How many links open each of these recommendations, or questions to friends, now. */
export async function countLinks(db: Db, of: 'recommendationId' | 'askId', ids: string[]): Promise<Map<string, number>> {
  const counts = await db.shareLink.groupBy({
    by: [of],
    where: { [of]: { in: ids }, revokedAt: null, OR: [{ expiresAt: null }, { expiresAt: { gt: new Date() } }] },
    _count: { id: true },
  })
  return new Map(counts.map(({ [of]: id, _count }) => [id!, _count.id]))
}

/**
 * Works out again what the case links of this issue open. Call it after the change: a link, a message, an interaction, a
 * resolution, another product or company, a document tied to the issue or to one of its interactions, removing or
 * restoring the issue.
 */
export async function stampCase(db: Db, issueId: string) {
  const links = await db.shareLink.findMany({ where: { issueId }, select: { id: true } })
  if (links.length === 0) return
  const keys = links.map(({ id }) => `link:${id}`)
  // Always the issue first: two transactions that take these in turn would wait for each other for ever.
  await db.$queryRaw`select id from issue where id = ${issueId}::uuid for update`
  await stampStory(db, issueId, keys)
  await stampChosen(db, issueId, keys)
}

/** All links of this person open nothing any more. Says how many did. */
export async function endLinks(db: Db): Promise<number> {
  const links = await db.shareLink.findMany({ where: { revokedAt: null }, select: { id: true, issueId: true }, orderBy: { id: 'asc' } })
  const issueIds = [...new Set(links.flatMap(({ issueId }) => issueId ?? []))]
  // Always the issues first, in one order: two transactions that take these in turn would wait for each other for ever.
  await db.$queryRaw`select id from issue where id = any(${issueIds}::uuid[]) order by id for update`
  const { count } = await db.shareLink.updateMany({ where: { id: { in: links.map(({ id }) => id) }, revokedAt: null }, data: { revokedAt: new Date() } })
  await unstampLinks(db, links.map(({ id }) => `link:${id}`))
  return count
}
