// One line per issue that the company may read now: under its own role, so that nothing else can be counted. Owners stay in here.
import type { Db } from '@/platform/access/doorway'
import { raw, sql } from '@/platform/access/sql'

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

// The one that lets this company read it now. The limit keeps the plan from reading all permissions of a large company beside.
const itsPermission = (companyId: string) => sql`
  select p.shows_product from permission p where p.company_id = ${companyId}::uuid and p.owner_id = e.owner_id and p.issue_id = e.issue_id limit 1`

/** What it takes to see a topic rise. Where not all of a week was looked at, one stands for several. */
export type Arrival = Pick<Fact, 'ownerId' | 'arrivedAt' | 'topics'> & { standsFor: number }

/**
 * The newest ones, and no more than so many: however large an inbox is, it costs the same. The number stands in the text: for
 * one that the plan does not know it would read everything.
 */
export async function readFacts(db: Db, companyId: string, most: number): Promise<Fact[]> {
  return db.$queryRaw<Fact[]>`
    select e.owner_id as "ownerId", e.created_at as "arrivedAt", i.topics, t.name as product, r.outcome,
      said.first_answer as "firstAnswer", said.last_answer as "lastAnswer", said.last_asked as "lastAsked"
    from (
      select owner_id, issue_id, created_at from inbox_entry
      where company_id = ${companyId}::uuid and permission_id is not null order by updated_at desc, id desc limit ${raw(String(most))}
    ) e
    join issue i on i.owner_id = e.owner_id and i.id = e.issue_id
    cross join lateral (${itsPermission(companyId)}) p
    left join product t on p.shows_product and t.owner_id = i.owner_id and t.id = i.product_id
    left join resolution r on r.owner_id = i.owner_id and r.issue_id = i.id
    left join lateral (
      select min(m.created_at) filter (where m.author = 'company' and m.kind <> 'on-it') as first_answer,
        max(m.created_at) filter (where m.author = 'company' and m.kind <> 'on-it') as last_answer,
        max(m.created_at) filter (where m.author = 'person') as last_asked
      from message m where m.owner_id = i.owner_id and m.issue_id = i.id
    ) said on true`
}

/**
 * What came in each of the last weeks: of each the newest, and no more than so many. How fast those came tells how many there
 * were, and a week before ends at the same hour as this one.
 */
export async function readArrivals(db: Db, companyId: string, { weeks, ofEach }: { weeks: number; ofEach: number }): Promise<Arrival[]> {
  return db.$queryRaw<Arrival[]>`
    select e.owner_id as "ownerId", e.created_at as "arrivedAt", i.topics, e.stands_for as "standsFor"
    from (select now() - (n - 1) * interval '7 days' as ended, now() - n * interval '7 days' as began from generate_series(1, ${raw(String(weeks))}) n) week
    cross join lateral (
      select *, case when count(*) over () < ${raw(String(ofEach))} then 1
        else greatest(1, extract(epoch from interval '7 days') / greatest(1, extract(epoch from week.ended - min(created_at) over ()))) end::float8 as stands_for
      from (
        select owner_id, issue_id, created_at from inbox_entry
        where company_id = ${companyId}::uuid and permission_id is not null and created_at > week.began and created_at <= week.ended
        order by created_at desc limit ${raw(String(ofEach))}
      ) newest
    ) e
    join issue i on i.owner_id = e.owner_id and i.id = e.issue_id
    cross join lateral (${itsPermission(companyId)}) p`
}
