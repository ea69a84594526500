// What the links of one issue open, written on each record. A link's key is nobody else's, so what others opened stays.
import type { Db } from '@/platform/access/doorway'
import { raw, sql } from '@/platform/access/sql'

/** The issue, its thread without the notes to oneself, its resolution. */
export async function stampStory(db: Db, issueId: string, keys: string[]) {
  await db.$executeRaw`
    with stamp as (
      select coalesce(jsonb_object_agg('link:' || id, expires_at), '{}') as readers from share_link
      where issue_id = ${issueId}::uuid and revoked_at is null and expires_at > now()
        and exists (select from issue where id = ${issueId}::uuid and removed_at is null)
    ), on_issue as (
      update issue i set readers = (i.readers - ${keys}::text[]) || stamp.readers from stamp where i.id = ${issueId}::uuid
    ), on_resolution as (
      update resolution r set readers = (r.readers - ${keys}::text[]) || stamp.readers from stamp where r.issue_id = ${issueId}::uuid
    ), on_interactions as (
      update interaction n set readers = (n.readers - ${keys}::text[]) || case when n.removed_at is null then stamp.readers else '{}' end
      from stamp where n.issue_id = ${issueId}::uuid
    )
    update message m set readers = (m.readers - ${keys}::text[]) || case when m.private then '{}' else stamp.readers end
    from stamp where m.issue_id = ${issueId}::uuid`
}

/**
 * What was ticked for each link: the product, the customer number, the documents. Other issues may show the same ones,
 * and this issue may have shown others before, so each is locked in one order, and only the keys of this issue change.
 */
export async function stampChosen(db: Db, issueId: string, keys: string[]) {
  const [issue] = await db.$queryRaw<Issue[]>`
    select product_id as "productId", company_id as "companyId" from issue where id = ${issueId}::uuid`
  if (!issue) return

  await db.$queryRaw`
    select id from product where jsonb_exists_any(readers, ${keys}) or id = ${issue.productId}::uuid order by id for update`
  await db.$executeRaw`
    update product p set readers = (p.readers - ${keys}::text[]) || case when p.id = ${issue.productId}::uuid then (
      select coalesce(jsonb_object_agg('link:' || l.id, l.expires_at), '{}') from share_link l join issue i on i.owner_id = l.owner_id and i.id = l.issue_id
      where l.issue_id = ${issueId}::uuid and l.shows_product and l.revoked_at is null and l.expires_at > now() and i.removed_at is null
    ) else '{}' end
    where jsonb_exists_any(p.readers, ${keys}) or p.id = ${issue.productId}::uuid`

  await db.$queryRaw`
    select id from relationship where jsonb_exists_any(readers, ${keys}) or company_id = ${issue.companyId}::uuid order by id for update`
  await db.$executeRaw`
    update relationship c set readers = (c.readers - ${keys}::text[]) || case when c.company_id = ${issue.companyId}::uuid then (
      select coalesce(jsonb_object_agg('link:' || l.id, l.expires_at), '{}') from share_link l join issue i on i.owner_id = l.owner_id and i.id = l.issue_id
      where l.issue_id = ${issueId}::uuid and l.shows_customer and l.revoked_at is null and l.expires_at > now() and i.removed_at is null
    ) else '{}' end
    where jsonb_exists_any(c.readers, ${keys}) or c.company_id = ${issue.companyId}::uuid`

  await stampDocuments(db, issueId, keys)
}

// A document is shown by the lines that tie it to this issue, or to something that was said about it.
async function stampDocuments(db: Db, issueId: string, keys: string[]) {
  await db.$executeRaw`
    with stamp as (
      select coalesce(jsonb_object_agg('link:' || l.id, l.expires_at), '{}') as readers
      from share_link l join issue i on i.owner_id = l.owner_id and i.id = l.issue_id
      where l.issue_id = ${issueId}::uuid and l.shows_documents and l.revoked_at is null and l.expires_at > now() and i.removed_at is null
    ), shown as (
      select id from interaction where issue_id = ${issueId}::uuid and removed_at is null
    )
    update attachment a set readers = (a.readers - ${keys}::text[]) ||
      case when a.issue_id = ${issueId}::uuid or a.interaction_id in (select id from shown) then stamp.readers else '{}' end
    from stamp
    where a.issue_id = ${issueId}::uuid or a.interaction_id in (select id from interaction where issue_id = ${issueId}::uuid) or jsonb_exists_any(a.readers, ${keys})`

  await db.$queryRaw`
    select d.id from document d
    where jsonb_exists_any(d.readers, ${keys}) or d.id in (select document_id from attachment where jsonb_exists_any(readers, ${keys}))
    order by d.id for update`
  await db.$executeRaw`
    update document d set readers = (d.readers - ${keys}::text[]) || coalesce((
      select jsonb_object_agg(k.key, k.value) from attachment a, jsonb_each(a.readers) k
      where a.document_id = d.id and k.key = any(${keys}::text[])
    ), '{}')
    where jsonb_exists_any(d.readers, ${keys}) or d.id in (select document_id from attachment where jsonb_exists_any(readers, ${keys}))`
}

const OPENED = ['issue', 'resolution', 'interaction', 'message', 'product', 'relationship', 'attachment', 'document', 'recommendation', 'ask', 'candidate', 'circle']
/** Several issues may show the same one, so these are locked in one order. */
const SHARED = ['product', 'relationship', 'document']

/** Nothing is opened by these any more, whatever it was: for all links of a person at once, which may be many. */
export async function unstampLinks(db: Db, keys: string[]) {
  for (const table of OPENED) {
    if (SHARED.includes(table)) await db.$queryRaw(sql`select id from ${raw(table)} where jsonb_exists_any(readers, ${keys}) order by id for update`)
    await db.$executeRaw(sql`update ${raw(table)} set readers = readers - ${keys}::text[] where jsonb_exists_any(readers, ${keys})`)
  }
}

type Issue = { productId: string | null; companyId: string | null }
