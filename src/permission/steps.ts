// Keeps what others may read in step with the permissions. Permissions are the truth; `readers` and the inbox entries
// are worked out from them. Every step runs as the person, in the transaction of the change that made it necessary.
import type { Db } from '@/platform/access/doorway'
import { stampDocuments } from './stamp-documents'

/**
 * Works out again who may read this issue, its thread, its resolution, its products and its documents, and in
 * whose inbox it stands. Call it after the change: a permission, a message, a resolution, another product, a document more
 * or less (`left` is one that does not belong to it any more), removing or restoring the issue.
 */
export async function restamp(db: Db, issueId: string, left: string | null = null) {
  if ((await db.permission.count({ where: { issueId } })) === 0) return
  await holdIssue(db, issueId)
  await stampIssue(db, issueId)
  await stampProducts(db, issueId)
  await stampDocuments(db, issueId, left)
  await placeInInboxes(db, issueId)
}

/**
 * Nobody else changes who may read this issue until this transaction ends, and what was changed before is seen. Always
 * the issue first, then its permissions: two transactions that take them in turn would wait for each other for ever.
 */
export async function holdIssue(db: Db, issueId: string) {
  await db.$queryRaw`select id from issue where id = ${issueId}::uuid for update`
}

/** The issue is solved: permissions "until it is solved" end. Call it once the resolution is there. */
export async function endWhenSolved(db: Db, issueId: string) {
  await holdIssue(db, issueId)
  await db.permission.updateMany({ where: { issueId, revokedAt: null, expiresAt: null }, data: { revokedAt: new Date() } })
  await restamp(db, issueId)
}

/** The issue was removed: it leaves every inbox. Call it once `removedAt` is set. */
export const withdrawInbox = (db: Db, issueId: string) => restamp(db, issueId)

/** The issue is back: it returns to the inboxes of those who may still read it. Call it once `removedAt` is empty. */
export const restoreInbox = (db: Db, issueId: string) => restamp(db, issueId)

/** The person wrote: the issue moves to the top of the inboxes it stands in. */
export async function touchInbox(db: Db, issueId: string) {
  await db.inboxEntry.updateMany({ where: { issueId }, data: { updatedAt: new Date() } })
}

// A company reads what the person wrote and its own answers; another company's answers and private notes it never reads.
async function stampIssue(db: Db, issueId: string) {
  await db.$executeRaw`
    with stamp as (
      select coalesce(jsonb_object_agg('company:' || company_id, coalesce(expires_at, 'infinity')), '{}') as readers
      from permission
      where issue_id = ${issueId}::uuid and revoked_at is null and (expires_at is null or expires_at > now())
        and exists (select from issue where id = ${issueId}::uuid and removed_at is null)
    ), on_issue as (
      update issue i set readers = (i.readers - array(select k from jsonb_object_keys(i.readers) k where k like 'company:%')) || stamp.readers
      from stamp where i.id = ${issueId}::uuid
    ), on_resolution as (
      update resolution r set readers = (r.readers - array(select k from jsonb_object_keys(r.readers) k where k like 'company:%')) || stamp.readers
      from stamp where r.issue_id = ${issueId}::uuid
    )
    update message m set readers = (m.readers - array(select k from jsonb_object_keys(m.readers) k where k like 'company:%')) ||
      case
        when m.private then '{}'
        when m.author = 'person' then stamp.readers
        else jsonb_strip_nulls(jsonb_build_object('company:' || coalesce(m.company_id::text, ''), stamp.readers -> ('company:' || m.company_id)))
      end
    from stamp where m.issue_id = ${issueId}::uuid`
}

// A product may be shown by several issues, and an issue may have changed its product: so this looks at every product
// that is shown to somebody. They are locked first, in one order, because two issues may show the same one.
async function stampProducts(db: Db, issueId: string) {
  await db.$queryRaw`
    select id from product
    where readers <> '{}' or id = (select product_id from issue where id = ${issueId}::uuid)
    order by id for update`
  await db.$executeRaw`
    update product p set readers = (p.readers - array(select k from jsonb_object_keys(p.readers) k where k like 'company:%')) || coalesce((
      select jsonb_object_agg('company:' || shown.company_id, shown.until) from (
        select s.company_id, max(coalesce(s.expires_at, 'infinity')) as until
        from permission s join issue i on i.owner_id = s.owner_id and i.id = s.issue_id
        where i.product_id = p.id and i.removed_at is null
          and s.shows_product and s.revoked_at is null and (s.expires_at is null or s.expires_at > now())
        group by s.company_id
      ) shown
    ), '{}')
    where p.readers <> '{}' or p.id = (select product_id from issue where id = ${issueId}::uuid)`
}

// The entry's id is random, so that nobody can tell from it which entries came from one person, or when.
async function placeInInboxes(db: Db, issueId: string) {
  await db.$executeRaw`
    delete from inbox_entry e
    where e.issue_id = ${issueId}::uuid and not exists (
      select from permission p join issue i on i.owner_id = p.owner_id and i.id = p.issue_id
      where p.issue_id = e.issue_id and p.company_id = e.company_id and i.removed_at is null
        and p.revoked_at is null and (p.expires_at is null or p.expires_at > now())
    )`
  await db.$executeRaw`
    insert into inbox_entry (company_id, id, issue_id, permission_id, updated_at)
    select p.company_id, gen_random_uuid(), p.issue_id, p.id, date_trunc('milliseconds', now())
    from permission p join issue i on i.owner_id = p.owner_id and i.id = p.issue_id
    where p.issue_id = ${issueId}::uuid and i.removed_at is null
      and p.revoked_at is null and (p.expires_at is null or p.expires_at > now())
    on conflict (company_id, owner_id, issue_id) do update set permission_id = excluded.permission_id`
}
