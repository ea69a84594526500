import { z } from 'zod'
import { Id, OneOf, When } from '@/platform/shapes'

const TRASH_KINDS = ['relationship', 'product', 'issue', 'opinion', 'intent', 'recommendation', 'interaction', 'document', 'reminder'] as const
const Kind = z.enum(TRASH_KINDS)
export type TrashKind = z.output<typeof Kind>

/** `before` is where the page before ended: a time and an id. */
export const ListTrashInput = z.object({
  take: z.coerce.number().int().min(1).max(100).default(30),
  before: z.string().regex(/^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d(\.\d+)?\+00~[0-9a-f-]{36}$/).optional(),
})
export const TrashIdInput = z.object({ of: Kind, recordId: Id })

export const TrashView = z.object({
  lines: z.array(z.object({ kind: OneOf(...TRASH_KINDS), id: z.string(), title: z.string(), removedAt: When, daysLeft: z.number() })),
  older: z.string().nullable(),
})
export type TrashView = z.output<typeof TrashView>
export type TrashLine = TrashView['lines'][number]

/** The files that went along: whoever called deletes them, once this is committed. */
export const Forgotten = z.object({ fileKeys: z.array(z.string()) })
