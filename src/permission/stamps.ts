// The stamps themselves: who reads what until when, written on each record.
import type { Db } from '@/platform/access/doorway'
import { sql } from '@/platform/access/sql'
import { COVERS, UNTIL, withoutCompanies } from './covers'

// A company reads what the person wrote and its own answers; another company's answers and private notes it never reads.
// What was said elsewhere it reads only where a permission says so. All stamps stand in one row, by the id of the issue: a join
// would compare each message with each issue, because the plan takes a person for somebody with a handful of them.
export async function stampIssues(db: Db, issueIds: string[]) {
  await db.$executeRaw(sql`
    with cover as (
      select i.id, p.company_id, max(${UNTIL}) as until, max(${UNTIL}) filter (where p.shows_interactions) as said_until
      from ${COVERS} where i.id = any(${issueIds}::uuid[]) group by 1, 2
    ), each as (
      select id, jsonb_object_agg('company:' || company_id, until) as readers,
        jsonb_object_agg('company:' || company_id, said_until) filter (where said_until is not null) as said
      from cover group by id
    ), stamp as (
      select coalesce(jsonb_object_agg(id, readers), '{}') as readers, coalesce(jsonb_object_agg(id, said) filter (where said is not null), '{}') as said from each
    ), on_issue as (
      update issue i set readers = ${withoutCompanies(sql`i.readers`)} || coalesce(stamp.readers -> i.id::text, '{}')
      from stamp where i.id = any(${issueIds}::uuid[])
    ), on_resolution as (
      update resolution r set readers = ${withoutCompanies(sql`r.readers`)} || coalesce(stamp.readers -> r.issue_id::text, '{}')
      from stamp where r.issue_id = any(${issueIds}::uuid[])
    ), on_interactions as (
      update interaction n set readers = ${withoutCompanies(sql`n.readers`)} || case when n.removed_at is null then coalesce(stamp.said -> n.issue_id::text, '{}') else '{}' end
      from stamp where n.issue_id = any(${issueIds}::uuid[])
    )
    update message m set readers = ${withoutCompanies(sql`m.readers`)} ||
      case
        when m.private then '{}'
        when m.author = 'person' then coalesce(stamp.readers -> m.issue_id::text, '{}')
        else jsonb_strip_nulls(jsonb_build_object('company:' || coalesce(m.company_id::text, ''), stamp.readers -> m.issue_id::text -> ('company:' || m.company_id)))
      end
    from stamp where m.issue_id = any(${issueIds}::uuid[])`)
}

// The earlier issues with the same company are the background of one: they are read, not answered. An issue that moved to
// another company leaves the background of the one it was with, so every issue that is background to something is looked at.
export async function stampEarlier(db: Db) {
  // Nothing shows any, and nothing did until just now.
  const [any] = await db.$queryRaw<{ shown: boolean }[]>(sql`select ${SHOWS_EARLIER} as shown`)
  if (!any?.shown) return
  const looked = sql`(${kept} || coalesce(background.readers -> s.id::text, '{}'))`
  // Sorted once for each company that reads about another, instead of looking for the newer ones of each issue.
  await db.$executeRaw(sql`
    with showing as (
      select i.company_id as about_id, p.company_id, i.created_at, ${UNTIL} as until from ${COVERS} where p.shows_earlier and i.company_id is not null
    ), line as (
      select about_id, company_id, created_at, until, null::uuid as id from showing
      union all select about_id, s.company_id, e.created_at, null, e.id
      from (select distinct about_id, company_id from showing) s join issue e on e.company_id = s.about_id and e.removed_at is null
    ), behind as (
      select id, company_id, max(until) over (partition by about_id, company_id order by created_at desc groups between unbounded preceding and 1 preceding) as until from line
    ), each as (
      select id, jsonb_object_agg('earlier:' || company_id, until) as readers from behind where id is not null and until is not null group by id
    ), background as (
      select coalesce(jsonb_object_agg(id, readers), '{}') as readers from each
    ), on_resolution as (
      update resolution s set readers = ${kept} || coalesce(background.readers -> s.issue_id::text, '{}')
      from background where background.readers -> s.issue_id::text is not null or ${hadSome}
    )
    update issue s set readers = ${looked} from background
    where (background.readers -> s.id::text is not null or ${hadSome}) and s.readers <> ${looked}`)
}
/** Something shows earlier issues as its background, or did. */
export const SHOWS_EARLIER = sql`(exists (select from permission where shows_earlier and revoked_at is null) or exists (
  select from issue where readers <> '{}' and exists (select from jsonb_object_keys(readers) k where k like 'earlier:%')))`
const kept = sql`(s.readers - array(select k from jsonb_object_keys(s.readers) k where k like 'earlier:%'))`
const hadSome = sql`exists (select from jsonb_object_keys(s.readers) k where k like 'earlier:%')`

// A product may be shown by several issues, and an issue may have changed its product: so this looks at every product
// that is shown to somebody. They are locked first, in one order, because two issues may show the same one.
export async function stampProducts(db: Db, issueIds: string[]) {
  const concerned = sql`t.readers <> '{}' or t.id in (select product_id from issue where id = any(${issueIds}::uuid[]))`
  await db.$queryRaw(sql`select t.id from product t where ${concerned} order by t.id for update`)
  await db.$executeRaw(sql`
    update product t set readers = ${withoutCompanies(sql`t.readers`)} || coalesce((
      select jsonb_object_agg('company:' || shown.company_id, shown.until) from (
        select p.company_id, max(${UNTIL}) as until from ${COVERS} where p.shows_product and i.product_id = t.id group by 1
      ) shown
    ), '{}')
    where ${concerned}`)
}

export async function stampFaces(db: Db) {
  const concerned = sql`f.readers <> '{}' or f.id in (select face_id from permission where face_id is not null)`
  await db.$executeRaw(sql`
    update face f set readers = ${withoutCompanies(sql`f.readers`)} || coalesce((
      select jsonb_object_agg('company:' || shown.company_id, shown.until) from (
        select p.company_id, max(${UNTIL}) as until from ${COVERS} where p.face_id = f.id group by 1
      ) shown
    ), '{}')
    where ${concerned}`)
}

// The entry's id is random, so that nobody can tell from it which entries came from one person, or when. One that nothing
// permits any more stays as a line without words.
export async function placeInInboxes(db: Db, issueIds: string[]) {
  await db.$executeRaw(sql`
    update inbox_entry e set permission_id = null, ended_on = current_date
    where e.issue_id = any(${issueIds}::uuid[]) and e.permission_id is not null
      and not exists (select from ${COVERS} where i.id = e.issue_id and p.company_id = e.company_id)`)
  await db.$executeRaw(sql`
    insert into inbox_entry (company_id, id, issue_id, permission_id, updated_at)
    select p.company_id, gen_random_uuid(), p.issue_id, p.id, date_trunc('milliseconds', now())
    from ${COVERS} where i.id = any(${issueIds}::uuid[])
    on conflict (company_id, owner_id, issue_id) do update set permission_id = excluded.permission_id, ended_on = null
    where inbox_entry.permission_id is distinct from excluded.permission_id`)
}
