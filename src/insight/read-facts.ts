// One line per issue that the company may read now: under its own role, so that nothing else can be counted. Owners stay in here.
import type { Db } from '@/platform/access/doorway'

export type Fact = {
  ownerId: string
  arrivedAt: Date
  topics: string[]
  product: string | null
  outcome: string | null
  firstAnswer: Date | null
  lastAnswer: Date | null
  lastAsked: Date | null
}

/** The newest ones, and no more than so many: however large an inbox is, it costs the same. */
export async function readFacts(db: Db, companyId: string, most: number): Promise<Fact[]> {
  return db.$queryRaw<Fact[]>`
    select e.owner_id as "ownerId", e.created_at as "arrivedAt", i.topics, t.name as product, r.outcome,
      said.first_answer as "firstAnswer", said.last_answer as "lastAnswer", said.last_asked as "lastAsked"
    from (
      select owner_id, issue_id, created_at from inbox_entry
      where company_id = ${companyId}::uuid and permission_id is not null order by updated_at desc, id desc limit ${most}
    ) e
    join issue i on i.owner_id = e.owner_id and i.id = e.issue_id
    join permission p on p.company_id = ${companyId}::uuid and p.owner_id = e.owner_id and p.issue_id = e.issue_id
    left join product t on p.shows_product and t.owner_id = i.owner_id and t.id = i.product_id
    left join resolution r on r.owner_id = i.owner_id and r.issue_id = i.id
    left join lateral (
      select min(m.created_at) filter (where m.author = 'company' and m.kind <> 'on-it') as first_answer,
        max(m.created_at) filter (where m.author = 'company' and m.kind <> 'on-it') as last_answer,
        max(m.created_at) filter (where m.author = 'person') as last_asked
      from message m where m.owner_id = i.owner_id and m.issue_id = i.id
    ) said on true`
}
