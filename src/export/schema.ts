import { z } from 'zod'
import { Id, OneOf, PageInput, Text, When } from '@/platform/shapes'

export const KEPT_DAYS = 7
export const MOST_KEPT = 5

export const AskExportInput = z.object({})
export const ListExportsInput = PageInput
export const ExportIdInput = z.object({ exportId: Id })

export const ExportView = z.object({
  id: z.string(),
  state: OneOf('making', 'ready', 'failed'),
  /** Its parts, and how many of them are done. */
  parts: z.number(),
  partsDone: z.number(),
  records: z.number(),
  documents: z.number(),
  bytes: z.coerce.number(),
  createdAt: When,
  /** The file is forgotten then. */
  expiresAt: When,
})
export type ExportView = z.output<typeof ExportView>
export const ExportList = z.object({ exports: z.array(ExportView), next: z.string().nullable() })

/** Takes lines of one part of the archive, in their order. It is called inside the one transaction that reads everything. */
export type Into = (part: string, lines: string[]) => Promise<void>
export const ReadEverythingInput = ExportIdInput.extend({ into: z.custom<Into>((given) => typeof given === 'function') })
export const WhatWasRead = z.object({ email: z.string(), name: z.string(), at: When })
export type WhatWasRead = z.output<typeof WhatWasRead>

/** Where the file of an archive lies: its owner's folder and a name that nobody can guess. */
export const FileKey = z.string().regex(/^exports\/[\w-]{43}\/[\w-]{43}$/)
const Counts = { parts: z.int().min(0), partsDone: z.int().min(0) }
export const TellProgressInput = ExportIdInput.extend(Counts)
export const FinishExportInput = ExportIdInput.extend({ fileKey: FileKey, records: z.int().min(0), documents: z.int().min(0), bytes: z.number().min(0) })
export const KnownArchivesInput = z.object({ fileKeys: z.array(z.string()) })
export const StoredArchive = z.object({ fileKey: z.string(), bytes: z.coerce.number(), createdAt: When })
export const ForgottenFiles = z.object({ fileKeys: z.array(z.string()) })

export const StartMoveInInput = z.object({ fileName: Text(200), fileKey: FileKey })
export const MoveInIdInput = z.object({ moveInId: Id })
export const ListMoveInsInput = z.object({})

export const MoveInView = z.object({
  id: z.string(),
  fileName: z.string(),
  state: OneOf('reading', 'done', 'failed'),
  failure: z.string().nullable(),
  records: z.number(),
  documents: z.number(),
  createdAt: When,
})
export type MoveInView = z.output<typeof MoveInView>
export const MoveInList = z.object({ /** Whether an archive can be brought in: nothing is here yet. */ empty: z.boolean(), moveIns: z.array(MoveInView) })
export type MoveInList = z.output<typeof MoveInList>

/** Lines of an archive as they go in, table by table; each has been checked against the archive's schema before. */
export type Lines = AsyncIterable<{ table: string; lines: string[] }>
export const MoveInInput = MoveInIdInput.extend({
  name: Text(200),
  /** Where each document's file lies by now, by the document's id. */
  fileKeys: z.instanceof(Map<string, string>),
  pictures: z.instanceof(Map<string, string>),
  lines: z.custom<Lines>((given) => typeof given === 'object' && given !== null && Symbol.asyncIterator in given),
})
export const FailMoveInInput = MoveInIdInput.extend({ failure: Text(500) })
