import { nothing, operation, rowPoliciesOnly } from '@/platform/access/operation'
import { empty, sql } from '@/platform/access/sql'
import { pageOf } from '../readers'
import { type LinkInForce, LinksPage, ListLinksInput } from '../schema'

type Row = Omit<LinkInForce, 'createdAt' | 'expiresAt'> & { createdAt: Date; expiresAt: Date | null }

/** The links in force that open something: a link to what was removed opens nothing. */
export const listLinks = operation({
  name: 'access.links',
  actors: ['person'],
  input: ListLinksInput,
  output: LinksPage,
  find: nothing,
  policy: rowPoliciesOnly,
  run: async ({ db, input: { before, take } }) => {
    const rows = await db.$queryRaw<Row[]>(sql`
      select l.id, l.label, l.recommendation_id as "recommendationId", l.issue_id as "issueId", l.ask_id as "askId", l.circle_id as "circleId", m.joined_as as "joinedAs",
        coalesce(i.title, r.title, a.question, c.name) as title,
        l.created_at as "createdAt", l.expires_at as "expiresAt"
      from share_link l
      left join issue i on i.owner_id = l.owner_id and i.id = l.issue_id and i.removed_at is null
      left join recommendation r on r.owner_id = l.owner_id and r.id = l.recommendation_id and r.removed_at is null
      left join ask a on a.owner_id = l.owner_id and a.id = l.ask_id and a.removed_at is null
      left join circle c on c.owner_id = l.owner_id and c.id = l.circle_id and c.removed_at is null
      left join circle_member m on m.owner_id = l.owner_id and m.share_link_id = l.id and m.person_id is not null
      where l.revoked_at is null and (l.expires_at is null or l.expires_at > now()) and num_nonnulls(i.id, r.id, a.id, c.id) > 0
        ${before ? sql`and l.id < ${before}::uuid` : empty}
      order by l.id desc limit ${take + 1}`)
    const { shown, next } = pageOf(rows, take)
    return { links: shown, next }
  },
})
