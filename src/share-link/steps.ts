// Links beside what they open, and their stamp on it. The row policies of visitors look at the stamp alone.
import type { Db } from '@/platform/access/doorway'
import { stampChosen, stampStory, unstampLinks } from './stamp-case'

export { stampAsk } from './stamp-ask'
export { holdCircles, stampCircle, stampRecommendation } from './stamp-recommendation'

/** How many links open each of these recommendations, or questions to friends, now; those of the members of circles among them. */
export async function countLinks(db: Db, of: 'recommendationId' | 'askId', ids: string[]): Promise<Map<string, number>> {
  const counts = await db.$queryRaw<{ id: string; count: number }[]>`
    select shown.id, count(*)::int as count from share_link l join (
      select id as link_id, case when ${of} = 'askId' then ask_id else recommendation_id end as id from share_link
      union select m.share_link_id, rc.recommendation_id from recommendation_circle rc
        join circle c on c.owner_id = rc.owner_id and c.id = rc.circle_id and c.removed_at is null
        join circle_member m on m.owner_id = c.owner_id and m.circle_id = c.id
    ) shown on shown.link_id = l.id
    where shown.id = any(${ids}::uuid[]) and l.revoked_at is null and (l.expires_at is null or l.expires_at > now()) group by shown.id`
  return new Map(counts.map(({ id, count }) => [id, count]))
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
  await holdAllCircles(db)
  const links = await db.shareLink.findMany({ where: { revokedAt: null }, select: { id: true, issueId: true }, orderBy: { id: 'asc' } })
  const issueIds = [...new Set(links.flatMap(({ issueId }) => issueId ?? []))]
  // Always the issues first, in one order: two transactions that take these in turn would wait for each other for ever.
  await db.$queryRaw`select id from issue where id = any(${issueIds}::uuid[]) order by id for update`
  const { count } = await db.shareLink.updateMany({ where: { id: { in: links.map(({ id }) => id) }, revokedAt: null }, data: { revokedAt: new Date() } })
  // Who joined a circle by one of them sees nothing in their own account either.
  const joined = await db.circleMember.findMany({ where: { personId: { not: null } }, select: { personId: true } })
  await unstampLinks(db, [...links.map(({ id }) => `link:${id}`), ...new Set(joined.map(({ personId }) => `person:${personId}`))])
  return count
}

/** Nobody is let into a circle meanwhile, and nothing is shown to one. */
const holdAllCircles = (db: Db) => db.$queryRaw`select id from circle order by id for update`
