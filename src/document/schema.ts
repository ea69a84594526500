import { z } from 'zod'
import { Id, OneOf, PageInput, RequiredText, When } from '@/platform/shapes'

export const LARGEST_FILE = 25 * 1024 * 1024
export const MOST_AT_ONCE = 20

export const TYPES = ['image/jpeg', 'image/png', 'image/webp', 'image/avif', 'application/pdf', 'text/plain', 'message/rfc822'] as const
export type DocumentType = (typeof TYPES)[number]

/** Where a file lies: its owner's folder and a name that nobody can guess, both made by the upload. */
const FileKey = z.string().regex(/^documents\/[\w-]{43}\/[\w-]{43}$/)

/** The record that a document belongs to: one of these. */
const Record = { companyId: Id.optional(), productId: Id.optional(), issueId: Id.optional(), interactionId: Id.optional() }
export type RecordIds = { [Name in keyof typeof Record]?: string | undefined }
export const RECORDS = ['companyId', 'productId', 'issueId', 'interactionId'] as const satisfies (keyof RecordIds)[]

const countOf = (ids: RecordIds) => RECORDS.filter((name) => ids[name]).length
const WHICH = { message: 'Say which one record it belongs to: a companyId, a productId, an issueId or an interactionId.' }
const oneRecord = (ids: RecordIds) => countOf(ids) === 1

const noOrOneRecord = (ids: RecordIds) => countOf(ids) <= 1

const FileFields = {
  name: RequiredText(200, 'Give it a name.'),
  type: z.enum(TYPES),
  bytes: z.int().min(0).max(4 * LARGEST_FILE),
  fileKey: FileKey,
  width: z.int().min(1).nullable().default(null),
  height: z.int().min(1).nullable().default(null),
}
export const AddDocumentInput = z.object({ ...Record, ...FileFields }).refine(oneRecord, WHICH)

/** Of one record, or of all. A company's are also those of its products, issues and interactions. */
export const ListDocumentsInput = PageInput.extend(Record).refine(noOrOneRecord, WHICH)
export const DocumentIdInput = z.object({ documentId: Id })
export const AttachDocumentInput = z.object({ documentId: Id, ...Record }).refine(oneRecord, WHICH)
export const RenameDocumentInput = DocumentIdInput.extend({ name: RequiredText(120, 'Give it a name.') })
export const UsageInput = z.object(Record).refine(noOrOneRecord, WHICH)

/** A company's file for an issue that it may answer. */
export const SendTargetInput = z.object({ entryId: Id })
export const SendDocumentInput = SendTargetInput.extend(FileFields)
export const SentDocument = z.object({ companyId: z.string(), entryId: z.string() })
export const FileTarget = z.object({ folder: z.string() })

/** How a company reaches a document: never by its own id, so that two issues with one document cannot be told to be one person's. */
export const PermittedDocumentInput = z.object({ entryId: Id, attachmentId: Id })

export const DocumentView = z.object({
  id: z.string(),
  name: z.string(),
  type: OneOf(...TYPES),
  bytes: z.number(),
  /** Whether its small picture is there to be shown. */
  drawn: z.boolean(),
  width: z.number().nullable(),
  height: z.number().nullable(),
  pages: z.number().nullable(),
  createdAt: When,
})
export type DocumentView = z.output<typeof DocumentView>

export const DocumentListView = z.object({ documents: z.array(DocumentView), older: z.string().nullable() })
export type DocumentListView = z.output<typeof DocumentListView>

/** A record that a document belongs to, by the name its owner gave it. */
const Place = z.object({
  kind: OneOf('company', 'product', 'issue', 'interaction'),
  id: z.string(),
  title: z.string(),
  /** The page that shows it. */
  page: z.string(),
})
export type Place = z.output<typeof Place>
export const DocumentDetailView = DocumentView.extend({ places: z.array(Place) })
export type DocumentDetailView = z.output<typeof DocumentDetailView>

/** What is left to say once it was added, moved or removed: it, and the page to go to. */
export const MovedDocument = z.object({ id: z.string(), page: z.string(), removed: z.boolean() })
export type MovedDocument = z.output<typeof MovedDocument>
export const AddedDocument = DocumentView.extend({ page: z.string() })

export const UsageView = z.object({ used: z.number(), quota: z.number(), free: z.number(), page: z.string().nullable() })
export type UsageView = z.output<typeof UsageView>

/** What a download needs. It never leaves the server. */
export const StoredFile = z.object({ name: z.string(), type: OneOf(...TYPES), fileKey: z.string(), thumbKey: z.string().nullable() })
export type StoredFile = z.output<typeof StoredFile>

/** As a company or the holder of a case link sees it. */
export const ShownDocument = z.object({ attachmentId: z.string(), name: z.string(), type: OneOf(...TYPES), bytes: z.number() })
export type ShownDocument = z.output<typeof ShownDocument>

export const FinishDrawingInput = DocumentIdInput.extend({
  thumbKey: FileKey.nullable(),
  thumbBytes: z.int().min(0),
  pages: z.int().min(1).nullable(),
})
export const KnownFilesInput = z.object({ fileKeys: z.array(FileKey).max(10_000) })
