// The stamps themselves: who reads what until when, written on each record.
import type { Db } from '@/platform/access/doorway'
import { sql } from '@/platform/access/sql'
import { COVERS, UNTIL, withoutCompanies } from './covers'

// A company reads what the person wrote and its own answers; another company's answers and private notes it never reads.
// What was said elsewhere it reads only where a permission says so.
export async function stampIssues(db: Db, issueIds: string[]) {
  await db.$executeRaw(sql`
    with cover as (
      select i.id, p.company_id, max(${UNTIL}) as until, max(${UNTIL}) filter (where p.shows_interactions) as said_until
      from ${COVERS} where i.id = any(${issueIds}::uuid[]) group by 1, 2
    ), stamp as (
      select s.id, coalesce(jsonb_object_agg('company:' || c.company_id, c.until) filter (where c.until is not null), '{}') as readers,
        coalesce(jsonb_object_agg('company:' || c.company_id, c.said_until) filter (where c.said_until is not null), '{}') as said
      from unnest(${issueIds}::uuid[]) s (id) left join cover c on c.id = s.id group by s.id
    ), on_issue as (
      update issue i set readers = ${withoutCompanies(sql`i.readers`)} || stamp.readers from stamp where i.id = stamp.id
    ), on_resolution as (
      update resolution r set readers = ${withoutCompanies(sql`r.readers`)} || stamp.readers from stamp where r.issue_id = stamp.id
    ), on_interactions as (
      update interaction n set readers = ${withoutCompanies(sql`n.readers`)} || case when n.removed_at is null then stamp.said else '{}' end
      from stamp where n.issue_id = stamp.id
    )
    update message m set readers = ${withoutCompanies(sql`m.readers`)} ||
      case
        when m.private then '{}'
        when m.author = 'person' then stamp.readers
        else jsonb_strip_nulls(jsonb_build_object('company:' || coalesce(m.company_id::text, ''), stamp.readers -> ('company:' || m.company_id)))
      end
    from stamp where m.issue_id = stamp.id`)
}

// The earlier issues with the same company are the background of one: they are read, not answered. An issue that moved to
// another company leaves the background of the one it was with, so every issue that is background to something is looked at.
export async function stampEarlier(db: Db) {
  // Nothing shows any, and nothing did until just now.
  const [any] = await db.$queryRaw<{ shown: boolean }[]>`
    select exists (select from permission where shows_earlier) or exists (
      select from issue where readers <> '{}' and exists (select from jsonb_object_keys(readers) k where k like 'earlier:%')) as shown`
  if (!any?.shown) return
  const earlier = sql`
    with background as (
      select e.id, jsonb_object_agg('earlier:' || b.company_id, b.until) as readers
      from issue e cross join lateral (
        select p.company_id, max(${UNTIL}) as until from ${COVERS}
        where p.shows_earlier and i.company_id = e.company_id and i.created_at > e.created_at group by 1
      ) b
      where e.removed_at is null group by e.id
    ), stamp as (
      select s.id, ${kept} || coalesce(b.readers, '{}') as readers from issue s left join background b on b.id = s.id
      where b.id is not null or exists (select from jsonb_object_keys(s.readers) k where k like 'earlier:%')
    )`
  await db.$executeRaw(sql`${earlier}, on_resolution as (
      update resolution s set readers = ${kept} || (stamp.readers - array(select k from jsonb_object_keys(stamp.readers) k where k not like 'earlier:%'))
      from stamp where s.issue_id = stamp.id
    )
    update issue s set readers = stamp.readers from stamp where s.id = stamp.id and s.readers <> stamp.readers`)
}
const kept = sql`(s.readers - array(select k from jsonb_object_keys(s.readers) k where k like 'earlier:%'))`

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
        select p.company_id, max(${UNTIL}) as until from permission p
        where p.face_id = f.id and p.revoked_at is null and (p.expires_at is null or p.expires_at > now()) group by 1
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
