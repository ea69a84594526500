// A standing permission became another: what it gave follows, but for what was chosen anew for one issue alone.
import type { Db } from '@/platform/access/doorway'
import { sql } from '@/platform/access/sql'
import { inForce } from './schema'

type Terms = {
  purpose: string
  showsProduct: boolean
  showsDocuments: boolean
  showsEarlier: boolean
  showsInteractions: boolean
  faceId: string | null
  mayAnswer: boolean
  mayContact: boolean
  terms: string
  expiresAt: Date | null
}

/**
 * Each term that is another now, where the issue had it as it was. So what is no longer shown is shown nowhere, and another
 * name, end or purpose that was chosen for one issue stays. Until it is solved is no end for what is solved. Whoever calls
 * this records the events and restamps. Says which permissions changed.
 */
export async function handOn(db: Db, standingId: string, was: Terms, now: Terms): Promise<string[]> {
  const follows = sql`
    select p.id,
      case when p.purpose = ${was.purpose} then ${now.purpose} else p.purpose end as purpose,
      case when p.terms = ${was.terms} then ${now.terms} else p.terms end as terms,
      case when p.shows_product = ${was.showsProduct} then ${now.showsProduct} else p.shows_product end as shows_product,
      case when p.shows_documents = ${was.showsDocuments} then ${now.showsDocuments} else p.shows_documents end as shows_documents,
      case when p.shows_earlier = ${was.showsEarlier} then ${now.showsEarlier} else p.shows_earlier end as shows_earlier,
      case when p.shows_interactions = ${was.showsInteractions} then ${now.showsInteractions} else p.shows_interactions end as shows_interactions,
      case when p.may_answer = ${was.mayAnswer} then ${now.mayAnswer} else p.may_answer end as may_answer,
      case when p.may_contact = ${was.mayContact} then ${now.mayContact} else p.may_contact end as may_contact,
      case when p.face_id is not distinct from ${was.faceId}::uuid then ${now.faceId}::uuid else p.face_id end as face_id,
      case when p.expires_at is not distinct from ${was.expiresAt}::timestamptz and (${now.expiresAt}::timestamptz is not null or i.open)
        then ${now.expiresAt}::timestamptz else p.expires_at end as expires_at
    from permission p join issue i on i.owner_id = p.owner_id and i.id = p.issue_id
    where p.standing_id = ${standingId}::uuid and p.revoked_at is null and (p.expires_at is null or p.expires_at > now())`
  // Who may be contacted where there is neither address nor number would be told nothing.
  const changed = await db.$queryRaw<{ id: string }[]>(sql`
    update permission p set purpose = n.purpose, terms = n.terms, shows_product = n.shows_product, shows_documents = n.shows_documents,
      shows_earlier = n.shows_earlier, shows_interactions = n.shows_interactions, may_answer = n.may_answer, expires_at = n.expires_at,
      face_id = n.face_id, shown_as = f.name, may_contact = n.reached,
      shown_email = case when n.reached then f.email end, shown_phone = case when n.reached then f.phone end, version = p.version + 1
    from (select t.*, t.may_contact and exists (
        select from face f where f.id = t.face_id and (f.email is not null or f.phone is not null)) as reached from (${follows}) t) n
      left join face f on f.id = n.face_id
    where p.id = n.id and (p.purpose, p.terms, p.shows_product, p.shows_documents, p.shows_earlier, p.shows_interactions, p.may_answer, p.expires_at, p.face_id, p.may_contact)
      is distinct from (n.purpose, n.terms, n.shows_product, n.shows_documents, n.shows_earlier, n.shows_interactions, n.may_answer, n.expires_at, n.face_id, n.reached)
    returning p.id`)
  return changed.map(({ id }) => id)
}

/** Those that came of it, with their issues. */
export const givenBy = (db: Db, standingId: string) => db.permission.findMany({ where: { standingId, ...inForce() }, select: { id: true, issueId: true } })
