// Pieces of operations for other rooms: whoever may read an issue, by a permission or by a case link, may read its documents
// if that says so. Who that is is stamped on the attachments; the document is for all of them together.
import type { Db } from '@/platform/access/doorway'
import { sql } from '@/platform/access/sql'
import { idFor } from '@/platform/per-pair'
import type { Fault } from './fault'
import { folderOf, newFileKey } from './file-key'
import { neutralName } from './name'
import { canKeep } from './policy'
import { holdRoom, usageOf } from './room-left'
import { type DocumentType, LARGEST_FILE } from './schema'

/** Works out again who may read the documents of some issues (and one that has just left). Call it once the attachments are stamped. */
export async function gatherReaders(db: Db, issueIds: string[], left: string | null = null) {
  const concerned = sql`
    d.readers <> '{}' or d.id = ${left}::uuid
    or d.id in (select document_id from attachment where issue_id = any(${issueIds}::uuid[]) or readers <> '{}')`
  // One document may belong to several issues: locked in one order, so that nobody waits in a circle.
  await db.$queryRaw(sql`select d.id from document d where ${concerned} order by d.id for no key update`)
  await db.$executeRaw(sql`
    update document d set readers = coalesce((
      select jsonb_object_agg(reader, until) from (
        select r.key as reader, max(r.value::timestamptz) as until
        from attachment a, jsonb_each_text(a.readers) r
        where a.owner_id = d.owner_id and a.document_id = d.id
        group by r.key
      ) shown
    ), '{}')
    where ${concerned}`)
}

type Permitted = { ownerId: string; issueId: string; companyId: string; entryId: string; showsDocuments: boolean; documentIds: string[] }
type Shown = { tieId: string; id: string; ownName: string | null; type: DocumentType; bytes: number; fileKey: string; thumbKey: string | null }

/**
 * What a company sees of the documents of an issue: all of them, or those that were chosen. It never learns what they are
 * called, nor an id by which it could find one again somewhere else. What it sent itself it sees in any case, by its name.
 * Row policies let through only what is shown now.
 */
export async function shownDocuments(db: Db, { ownerId, issueId, companyId, entryId, showsDocuments, documentIds }: Permitted) {
  const chosen =
    documentIds.length > 0
      ? sql`d.id = any(${documentIds}::uuid[]) and (a.issue_id = i.id or a.product_id = i.product_id)`
      : sql`a.issue_id = i.id and d.from_company_id is null`
  const sent = sql`a.issue_id = i.id and d.from_company_id = ${companyId}::uuid`
  const shown = await db.$queryRaw<Shown[]>(sql`
    select * from (
      select distinct on (d.id) a.id as "tieId", a.created_at as at, d.id, case d.from_company_id when ${companyId}::uuid then d.name end as "ownName", d.type, d.bytes, d.file_key as "fileKey", d.thumb_key as "thumbKey"
      from issue i join attachment a on a.owner_id = i.owner_id and (a.issue_id = i.id or a.product_id = i.product_id)
      join document d on d.owner_id = a.owner_id and d.id = a.document_id
      where i.owner_id = ${ownerId}::uuid and i.id = ${issueId}::uuid and (${showsDocuments} and ${chosen} or ${sent})
      order by d.id, a.created_at, a.id
    ) shown order by at, "tieId" limit 200`)
  return shown.map(({ tieId, ownName, ...document }, at) => ({ ...document, ownerId, attachmentId: idFor('document', entryId, tieId), name: ownName ?? neutralName(document.type, at + 1) }))
}

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

/** A kept photo as a friend's page shows it. The picture library is loaded only where it is needed. */
export const letterPicture = async (file: { fileKey: string }): Promise<Response> => (await import('./letter-picture')).letterPicture(file)

/** Any photo as a small square for a face, or what is wrong with it. The picture library is loaded only where it is needed. */
export async function portraitOf(bytes: Buffer): Promise<{ picture: Buffer } | { fault: Fault; sentence: string }> {
  const [{ portrait }, { kindOf }, { FileFault }] = await Promise.all([import('./picture'), import('./file-kind'), import('./fault')])
  try {
    if (!(await kindOf(bytes)).startsWith('image/')) throw new FileFault('no-picture')
    return { picture: await portrait(bytes) }
  } catch (error) {
    if (!(error instanceof FileFault)) throw error
    return { fault: error.fault, sentence: error.message }
  }
}

/** No document that is kept is larger: a picture may have grown when it was made anew. */
export const LARGEST_DOCUMENT = 4 * LARGEST_FILE
export { newFileKey as newDocumentKey }

/** Whether a file that came in an archive is what it is said to be: null, or the sentence that says why not. */
export async function checkFile(bytes: Buffer, type: string): Promise<string | null> {
  const [{ kindOf }, { FileFault }] = await Promise.all([import('./file-kind'), import('./fault')])
  try {
    return (await kindOf(bytes)) === type ? null : 'It is of another kind than the archive says.'
  } catch (error) {
    if (!(error instanceof FileFault)) throw error
    return error.message
  }
}
/** Files inside a mail that is imported: stored first, documents later. The picture library is loaded only where it is needed. */
export const keepEnclosed = async (ownerId: string, file: { name: string; bytes: Buffer }) => (await import('./enclosed')).keepEnclosed(ownerId, file)
/** A sentence when so many bytes more are too many; nobody else adds any until the transaction ends. */
export async function noRoomFor(db: Db, bytes: number): Promise<string | null> {
  if (bytes === 0) return null
  await holdRoom(db)
  const verdict = canKeep({ ...(await usageOf(db)), bytes })
  return verdict === true ? null : verdict
}
export const documentsOfImport: typeof import('./enclosed').addEnclosed = async (...given) => (await import('./enclosed')).addEnclosed(...given)
