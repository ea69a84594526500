// What the pointers of a page point at: the words of people, each read under the permission that shows it.
import type { Db } from '@/platform/access/doorway'
import type { Pointer } from './find-entries'

export type Words = {
  ownerId: string
  issueId: string
  permissionId: string
  title: string
  topics: string[]
  neededBy: Date | null
  outcome: string | null
  productName: string | null
  shownAs: string | null
  mayAnswer: boolean
  expiresAt: Date | null
  /** Our newest answer, and their first word since then: a yes or no counts, too. */
  answeredAt: Date | null
  askedAt: Date | null
}

/** By entry; what is not permitted any more is missing. Entries live with the company, issues with their owners: no join of the two. */
export async function readRows(db: Db, companyId: string, pointers: Pointer[]): Promise<Map<string, Words>> {
  if (pointers.length === 0) return new Map()
  const rows = await db.$queryRaw<Words[]>`
    select i.owner_id as "ownerId", i.id as "issueId", p.id as "permissionId", i.title, i.topics, i.needed_by as "neededBy", r.outcome, t.name as "productName",
      p.shown_as as "shownAs", p.may_answer as "mayAnswer", p.expires_at as "expiresAt", ours.at as "answeredAt", theirs.at as "askedAt"
    from unnest(${pointers.map(({ ownerId }) => ownerId)}::uuid[], ${pointers.map(({ issueId }) => issueId)}::uuid[]) k (owner_id, issue_id)
    join issue i on i.owner_id = k.owner_id and i.id = k.issue_id
    join permission p on p.company_id = ${companyId}::uuid and p.owner_id = k.owner_id and p.issue_id = k.issue_id
    left join resolution r on r.owner_id = k.owner_id and r.issue_id = k.issue_id
    left join product t on p.shows_product and t.owner_id = i.owner_id and t.id = i.product_id
    left join lateral (
      select max(m.created_at) as at from message m
      where m.owner_id = k.owner_id and m.issue_id = k.issue_id and m.author = 'company' and m.kind <> 'on-it') ours on true
    left join lateral (
      select min(said.at) as at from message m cross join lateral (select case m.author when 'person' then m.created_at else m.settled_at end as at) said
      where m.owner_id = k.owner_id and m.issue_id = k.issue_id and said.at > coalesce(ours.at, '-infinity')) theirs on true`
  const found = new Map(rows.map((row) => [`${row.ownerId} ${row.issueId}`, row]))
  return new Map(pointers.flatMap(({ id, ownerId, issueId }) => {
    const words = found.get(`${ownerId} ${issueId}`)
    return words ? [[id, words] as const] : []
  }))
}
