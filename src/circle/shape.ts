// What the views of a circle are read from.
import type { Db } from '@/platform/access/doorway'
import { sql, type Sql } from '@/platform/access/sql'

type Row = { id: string; name: string; kind: string; authorName: string; version: number; members: number; recommendations: number }

/** How many can see each, and how much: those whose link is in force, and what is not removed. */
export const readCircles = (db: Db, which: Sql) => db.$queryRaw<Row[]>(sql`
  select c.id, c.name, c.kind, c.author_name as "authorName", c.version,
    (select count(*)::int from circle_member m join share_link l on l.owner_id = m.owner_id and l.id = m.share_link_id
      where m.owner_id = c.owner_id and m.circle_id = c.id and l.revoked_at is null and (l.expires_at is null or l.expires_at > now())) as members,
    (select count(*)::int from recommendation_circle s join recommendation r on r.owner_id = s.owner_id and r.id = s.recommendation_id
      where s.owner_id = c.owner_id and s.circle_id = c.id and r.removed_at is null) as recommendations
  from circle c where c.removed_at is null and ${which} order by lower(c.name), c.id`)

type Member = { id: string; name: string; joinedAs: string | null; shareLinkId: string; state: string; expiresAt: Date | null; opens: number; lastOpenedAt: Date | null }

/** By name. Their looks are those by their link, and those of the account that joined with it. */
export const readMembers = (db: Db, circleId: string) => db.$queryRaw<Member[]>`
  select m.id, m.name, m.joined_as as "joinedAs", m.share_link_id as "shareLinkId", l.expires_at as "expiresAt",
    case when l.id is null or l.revoked_at is not null then 'revoked' when l.expires_at <= now() then 'expired' else 'open' end as state,
    coalesce(seen.opens, 0) as opens, seen.last as "lastOpenedAt"
  from circle_member m left join share_link l on l.owner_id = m.owner_id and l.id = m.share_link_id
  left join lateral (
    select count(*)::int as opens, max(e.at) as last from access_event e
    where e.owner_id = m.owner_id and not e.preview and e.record_kind = 'circle' and e.record_id = m.circle_id
      and (e.share_link_id = m.share_link_id or e.person_id = m.person_id)
  ) seen on true
  where m.circle_id = ${circleId}::uuid order by lower(m.name), m.id`

/** Which circles there are to choose from, and which of them see this already. */
export const readChoices = (db: Db, recommendationId: string) => db.$queryRaw<{ id: string; name: string; members: number; shown: boolean }[]>`
  select c.id, c.name,
    (select count(*)::int from circle_member m join share_link l on l.owner_id = m.owner_id and l.id = m.share_link_id
      where m.owner_id = c.owner_id and m.circle_id = c.id and l.revoked_at is null and (l.expires_at is null or l.expires_at > now())) as members,
    exists (select from recommendation_circle s where s.owner_id = c.owner_id and s.circle_id = c.id and s.recommendation_id = ${recommendationId}::uuid) as shown
  from circle c where c.removed_at is null order by lower(c.name), c.id`
