import { z } from 'zod'
import { Id, OneOf, OptionalAmount, OptionalCurrency, OptionalDay, OptionalText, PageInput, Text, When } from '@/platform/shapes'
import { StagedItem } from './item/schema'
import { Mapping, TableHead } from './table/schema'

export const LARGEST_FILE = 50 * 1024 * 1024
/** Mail of many years: read message by message, so it may be large. */
export const LARGEST_MAILBOX = 600 * 1024 * 1024
export const ROWS_AT_ONCE = 500
export const MOST_ROWS = 300_000
export const MOST_COMPANIES = 5_000
/** Amazon's own sites and those of their sellers: more than that is no order history. */
export const MOST_SHOPS = 100

const KINDS = ['unknown', 'amazon', 'vcard', 'ofx', 'homebox', 'table', 'mail', 'google'] as const
export type Kind = (typeof KINDS)[number]

/** Where an uploaded file lies: a name that nobody can guess, made by the upload. */
export const FileKey = z.string().regex(/^imports\/[\w-]{43}$/)

export const StartImportInput = z.object({
  fileName: Text(200),
  fileKey: FileKey,
  bytes: z.int().min(0).max(LARGEST_MAILBOX),
})

export const ImportIdInput = z.object({ importId: Id })

const StagedFile = z.object({
  name: Text(200).min(1),
  type: z.string(),
  bytes: z.int().min(0),
  fileKey: z.string().regex(/^documents\/[\w-]{43}\/[\w-]{43}$/),
  width: z.int().min(1).nullable(),
  height: z.int().min(1).nullable(),
})

export const RowToStage = z.union([
  z.object({ line: z.int(), status: z.literal('new'), source: Text(40), sourceKey: Text(200), item: StagedItem, files: z.array(StagedFile).max(20).optional() }),
  z.object({ line: z.int(), status: z.enum(['refused', 'skipped']), reason: Text(500), text: Text(500) }),
])
export type RowToStage = z.input<typeof RowToStage>

/** `from` is how far the reader had come before: when two read the same file, the one that began first stops. */
export const StageRowsInput = ImportIdInput.extend({
  from: z.int(),
  to: z.int(),
  rows: z.array(RowToStage).max(ROWS_AT_ONCE),
})

export const FinishReadingInput = ImportIdInput.extend({
  from: z.int(),
  kind: z.enum(KINDS).optional(),
  failure: Text(500).optional(),
  head: TableHead.optional(),
})
export const GiveUpAddingInput = ImportIdInput.extend({ failure: Text(500) })
export const MapColumnsInput = Mapping.extend(ImportIdInput.shape)
export const FindMappingInput = z.object({ shape: z.string().max(64) })

const ROW_STATUSES = ['new', 'left-out', 'conflict', 'refused', 'skipped'] as const
export const ListImportRowsInput = ImportIdInput.extend({
  status: z.enum(ROW_STATUSES),
  /** The line after which to go on. */
  after: z.coerce.number().int().min(0).max(2_000_000_000).default(0),
  take: z.coerce.number().int().min(1).max(100).default(50),
})
export type ListImportRowsInput = z.output<typeof ListImportRowsInput>
/** One row, or all that have this status. */
export const ChooseRowsInput = ImportIdInput.extend({
  rowId: Id.optional(),
  status: z.enum(['new', 'left-out', 'conflict']),
  add: z.enum(['yes', 'no']),
})
export const ImportRowIdInput = ImportIdInput.extend({ rowId: Id })
/** What is left out is empty: a form shows all of it. A row has of these what its kind has. */
export const EditRowInput = ImportRowIdInput.extend({
  name: OptionalText(200),
  company: OptionalText(120),
  day: OptionalDay,
  price: OptionalAmount,
  currency: OptionalCurrency,
}).refine(({ price, currency }) => !price || currency, { path: ['currency'], message: 'Which currency is it in?' })
export const ListImportCompaniesInput = ImportIdInput.extend({ /** The id after which to go on. */ after: Id.optional(), take: z.coerce.number().int().min(1).max(100).default(50) })
export const ChooseCompanyInput = ImportIdInput.extend({ importCompanyId: Id, become: z.enum(['same', 'new', 'none'], 'Choose what it becomes.') })
export const ListImportsInput = PageInput

export const ImportView = z.object({
  id: z.string(),
  kind: OneOf(...KINDS),
  fileName: z.string(),
  state: OneOf('reading', 'columns', 'ready', 'adding', 'failed', 'added', 'undoing', 'undone'),
  failure: z.string().nullable(),
  bytes: z.number(),
  bytesRead: z.number(),
  added: z.number(),
  /** While it is being added, or undone: how many rows there are to do, and how many were done. */
  rowsAll: z.number(),
  rowsDone: z.number(),
  createdAt: When,
})
export type ImportView = z.output<typeof ImportView>

const Counted = z.object({ products: z.number(), payments: z.number(), mails: z.number(), companies: z.number(), documents: z.number() })
export const ImportDetailView = ImportView.extend({
  counts: z.object({ new: z.number(), 'left-out': z.number(), conflict: z.number(), known: z.number(), refused: z.number(), skipped: z.number() }),
  /** Once it is added: how many records of each kind came with it and are still there. */
  records: Counted,
  /** The columns that have to be explained first. */
  head: TableHead.nullable(),
})
export type ImportDetailView = z.output<typeof ImportDetailView>

const ItemView = z.object({
  as: OneOf('product', 'interaction', 'company'),
  name: z.string(),
  company: z.string().nullable(),
  companyId: z.string(),
  /** The facts that tell it apart, as short as they can be said. */
  facts: z.array(z.string()),
  day: z.iso.date().nullable(),
  price: z.string().nullable(),
  currency: z.string().nullable(),
  period: z.string().nullable(),
  files: z.number(),
})
export const ImportRowView = z.object({
  id: z.string(),
  line: z.number(),
  status: z.string(),
  reason: z.string().nullable(),
  text: z.string().nullable(),
  item: ItemView.nullable(),
})
export type ImportRowView = z.output<typeof ImportRowView>
export const EditedRow = ImportRowView.extend({ importId: z.string() })
export type EditedRow = z.output<typeof EditedRow>
export const RowToEdit = ImportRowView.extend({ kind: OneOf('product', 'payment', 'mail', 'company') })
export type RowToEdit = z.output<typeof RowToEdit>

export const ImportCompanyView = z.object({
  id: z.string(),
  key: z.string(),
  name: z.string(),
  match: OneOf('own', 'directory', 'alike', 'new'),
  matchedId: z.string().nullable(),
  matchedName: z.string().nullable(),
  become: OneOf('same', 'new', 'none'),
  ownId: z.string(),
})
export type ImportCompanyView = z.output<typeof ImportCompanyView>
