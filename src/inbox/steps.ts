// From a pointer in the inbox to what it points at. What is not permitted any more is not found.
import type { Db } from '@/platform/access/doorway'
import { noLongerShared } from './no-longer-shared'

type Entry = { entryId: string; ownerId: string; issueId: string; updatedAt: Date }
type Permission = {
  ownerId: string
  issueId: string
  permissionId: string
  companyId: string
  purpose: string
  mayAnswer: boolean
  expiresAt: Date | null
  showsProduct: boolean
  showsDocuments: boolean
  documentIds: string[]
  showsEarlier: boolean
  showsInteractions: boolean
  faceId: string | null
  shownAs: string | null
  mayContact: boolean
  shownEmail: string | null
  shownPhone: string | null
}

export { holdToAnswer, readersOf, writeAnswer } from './write-answer'

export async function findPermission(db: Db, entryId: string) {
  const [entry] = await db.$queryRaw<Entry[]>`
    select id as "entryId", owner_id as "ownerId", issue_id as "issueId", updated_at as "updatedAt" from inbox_entry where id = ${entryId}::uuid`
  if (!entry) return null
  const [permission] = await db.$queryRaw<Permission[]>`
    select owner_id as "ownerId", issue_id as "issueId", id as "permissionId", company_id as "companyId", purpose, may_answer as "mayAnswer", expires_at as "expiresAt",
      shows_product as "showsProduct", shows_documents as "showsDocuments", document_ids as "documentIds", shows_earlier as "showsEarlier", shows_interactions as "showsInteractions",
      face_id as "faceId", shown_as as "shownAs", may_contact as "mayContact", shown_email as "shownEmail", shown_phone as "shownPhone"
    from permission where owner_id = ${entry.ownerId}::uuid and issue_id = ${entry.issueId}::uuid limit 1`
  return permission ? { ...permission, ...entry } : null
}

/** The same for whoever is just writing: they are told why it was not delivered, and what they wrote stays with them. */
export async function findToAnswer(db: Db, entryId: string) {
  const permission = await findPermission(db, entryId)
  if (!permission && (await db.inboxEntry.count({ where: { id: entryId } })) > 0) throw noLongerShared()
  return permission
}
