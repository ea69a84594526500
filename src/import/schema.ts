import { z } from 'zod'
import { Id, OneOf, PageInput, Text, When } from '@/platform/shapes'

export const LARGEST_FILE = 50 * 1024 * 1024
export const ROWS_AT_ONCE = 500
export const MOST_SHOPS = 100

/** Where an uploaded file lies: a name that nobody can guess, made by the upload. */
export const FileKey = z.string().regex(/^imports\/[\w-]{43}$/)

export const StartImportInput = z.object({
  fileName: Text(200),
  fileKey: FileKey,
  bytes: z.int().min(0).max(LARGEST_FILE),
})

export const ImportIdInput = z.object({ importId: Id })

/** What a row becomes when it is confirmed. */
export const StagedItem = z.object({
  name: Text(400).min(1),
  website: Text(200),
  boughtOn: z.iso.date(),
  price: z.string().nullable(),
  currency: z.string().nullable(),
  serialNumber: Text(200).nullable(),
  notes: Text(500).nullable(),
})

export const RowToStage = z.union([
  z.object({ line: z.int(), status: z.literal('new'), sourceKey: Text(200), item: StagedItem }),
  z.object({ line: z.int(), status: z.enum(['refused', 'skipped']), reason: Text(500), text: Text(500) }),
])
export type RowToStage = z.input<typeof RowToStage>

/** `from` is how far the reader had come before: when two read the same file, the one that began first stops. */
export const StageRowsInput = ImportIdInput.extend({
  from: z.int(),
  to: z.int(),
  rows: z.array(RowToStage).max(ROWS_AT_ONCE),
})
export const FinishReadingInput = ImportIdInput.extend({ from: z.int(), failure: Text(500).optional() })

export const ListImportRowsInput = ImportIdInput.extend({
  status: z.enum(['new', 'refused', 'skipped']),
  /** The line after which to go on. */
  after: z.coerce.number().int().min(0).max(2_000_000_000).default(0),
  take: z.coerce.number().int().min(1).max(100).default(50),
})
export type ListImportRowsInput = z.output<typeof ListImportRowsInput>
export const ListImportsInput = PageInput

export const ImportView = z.object({
  id: z.string(),
  fileName: z.string(),
  state: OneOf('reading', 'ready', 'failed', 'added', 'undone'),
  failure: z.string().nullable(),
  bytes: z.number(),
  bytesRead: z.number(),
  added: z.number(),
  createdAt: When,
})
export type ImportView = z.output<typeof ImportView>

export const ImportDetailView = ImportView.extend({
  counts: z.object({ new: z.number(), known: z.number(), refused: z.number(), skipped: z.number() }),
})
export type ImportDetailView = z.output<typeof ImportDetailView>

export const ImportRowView = z.object({
  id: z.string(),
  line: z.number(),
  reason: z.string().nullable(),
  text: z.string().nullable(),
  item: StagedItem.pick({ name: true, website: true, boughtOn: true, price: true, currency: true })
    .extend({ companyId: z.string() })
    .nullable(),
})
export type ImportRowView = z.output<typeof ImportRowView>
