// Who may read recommendations, worked out from what is in force and written on them and on their photos: each link, each link
// of a member of a circle that they are shown to, who keeps that circle in an account of their own, and everybody.
import { gatherReaders } from '@/document/steps'
import type { Db } from '@/platform/access/doorway'
import { sql } from '@/platform/access/sql'

/** Call it after each change: a link, a photo, a circle, removing or restoring it. Says whether there is one that can be shown. */
export async function stampRecommendation(db: Db, recommendationId: string): Promise<boolean> {
  return (await stampRecommendations(db, [recommendationId])) === 1
}

/** Circles first, then what they see: two transactions that take these in turn would wait for each other for ever. */
export async function holdCircles(db: Db, circleIds: string[]): Promise<string[]> {
  const held = await db.$queryRaw<{ id: string }[]>`
    select id from circle where id = any(${circleIds}::uuid[]) and removed_at is null order by id for update`
  return held.map(({ id }) => id)
}

/** Call it after each change of a circle: a member, a link of theirs, joining and leaving, removing or restoring it. */
export async function stampCircle(db: Db, circleId: string) {
  await db.$queryRaw`select id from circle where id = ${circleId}::uuid for update`
  await db.$executeRaw(sql`
    update circle c set readers = case when c.removed_at is null then coalesce((
      select jsonb_object_agg(key, until) from (${lettersIn} where l.owner_id = c.owner_id and l.circle_id = c.id and key is not null and ${IN_FORCE} group by key) reader
    ), '{}') else '{}' end
    where c.id = ${circleId}::uuid`)
  const shown = await db.recommendationCircle.findMany({ where: { circleId }, select: { recommendationId: true } })
  await stampRecommendations(db, shown.map(({ recommendationId }) => recommendationId))
}

const IN_FORCE = sql`l.revoked_at is null and (l.expires_at is null or l.expires_at > now())`
// A link lets in its holder, and whoever joined with it.
const lettersIn = sql`
  select key, max(coalesce(l.expires_at, 'infinity')) as until
  from share_link l left join circle_member m on m.owner_id = l.owner_id and m.share_link_id = l.id
  cross join lateral unnest(array['link:' || l.id, 'person:' || m.person_id]) key`

async function stampRecommendations(db: Db, ids: string[]): Promise<number> {
  if (ids.length === 0) return 0
  // Held first, so that two changes at the same moment come one after the other and both see the whole.
  const held = await db.$queryRaw<{ kept: boolean }[]>`
    select removed_at is null as kept from recommendation where id = any(${ids}::uuid[]) order by id for update`
  await db.$executeRaw(sql`
    update recommendation r set readers = case when r.removed_at is null then coalesce((
      select jsonb_object_agg(key, until) from (${lettersIn} where l.owner_id = r.owner_id and key is not null and ${IN_FORCE} and (
        l.recommendation_id = r.id or l.circle_id in (
          select rc.circle_id from recommendation_circle rc join circle c on c.owner_id = rc.owner_id and c.id = rc.circle_id
          where rc.owner_id = r.owner_id and rc.recommendation_id = r.id and c.removed_at is null)
      ) group by key
        union all select 'public', 'infinity' where exists (
          select from publication p where p.owner_id = r.owner_id and p.recommendation_id = r.id and p.taken_back_at is null and p.hidden_at is null)
      ) reader
    ), '{}') else '{}' end
    where r.id = any(${ids}::uuid[])`)
  const photos = await db.$executeRaw`
    update attachment a set readers = r.readers from recommendation r
    where r.owner_id = a.owner_id and r.id = a.recommendation_id and a.recommendation_id = any(${ids}::uuid[])`
  if (photos > 0) await gatherReaders(db, [])
  return held.filter(({ kept }) => kept).length
}
