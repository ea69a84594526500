// Pieces of operations for other rooms: whoever may read an issue, by a permission or by a case link, may read its documents
// if that says so. Who that is is stamped on the attachments; the document is for all of them together.
import type { Db } from '@/platform/access/doorway'
import { folderOf } from './file-key'
import type { ShownDocument } from './schema'

/** Works out again who may read the documents of an issue (and one that has just left it). Call it once the attachments are stamped. */
export async function gatherReaders(db: Db, issueId: string, left: string | null = null) {
  // One document may belong to several issues: locked in one order, so that nobody waits in a circle.
  await db.$queryRaw`
    select id from document
    where id in (select document_id from attachment where issue_id = ${issueId}::uuid) or id = ${left}::uuid
    order by id for no key update`
  await db.$executeRaw`
    update document d set readers = coalesce((
      select jsonb_object_agg(reader, until) from (
        select r.key as reader, max(r.value::timestamptz) as until
        from attachment a, jsonb_each_text(a.readers) r
        where a.owner_id = d.owner_id and a.document_id = d.id
        group by r.key
      ) shown
    ), '{}')
    where d.id in (select document_id from attachment where issue_id = ${issueId}::uuid) or d.id = ${left}::uuid`
}

/** What somebody who may read an issue sees of its documents. Row policies let through only what is shown to them now. */
export const shownDocuments = (db: Db, { ownerId, issueId }: { ownerId: string; issueId: string }) => db.$queryRaw<ShownDocument[]>`
  select a.id as "attachmentId", d.name, d.type, d.bytes
  from attachment a join document d on d.owner_id = a.owner_id and d.id = a.document_id
  where a.owner_id = ${ownerId}::uuid and a.issue_id = ${issueId}::uuid
  order by a.created_at, a.id limit 100`

/** Deletes for good what was removed before, and what belongs to nothing any more. Says which files go, once this is committed. */
export async function forgetDocuments(db: Db, removedBefore: Date): Promise<string[]> {
  const gone = await db.$queryRaw<{ fileKey: string; thumbKey: string | null }[]>`
    delete from document d
    where d.removed_at < ${removedBefore}
      or not exists (select from attachment a where a.owner_id = d.owner_id and a.document_id = d.id)
    returning d.file_key as "fileKey", d.thumb_key as "thumbKey"`
  return gone.flatMap(({ fileKey, thumbKey }) => (thumbKey ? [fileKey, thumbKey] : [fileKey]))
}

/** The account goes: a job deletes its folder once this is committed. Runs as the system. */
export async function eraseFiles(db: Db, ownerId: string) {
  await db.outbox.create({ data: { kind: 'document.erase', payload: { folder: folderOf(ownerId) } } })
}
