import { z } from 'zod'
import { Day, DayInput, Id, OneOf, When } from '@/platform/shapes'

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

/** What is of a day. A company is of none. */
export const PERIOD_KINDS = ['product', 'issue', 'interaction', 'opinion', 'intent', 'recommendation', 'document', 'reminder'] as const satisfies TrashKind[]
export type PeriodKind = (typeof PERIOD_KINDS)[number]

const Period = z.object({ from: DayInput, through: DayInput })
const inOrder = ({ from, through }: { from: Date; through: Date }) => from <= through
const ORDER = { path: ['through'], message: 'The last day comes before the first.' }
export const PeriodInput = Period.refine(inOrder, ORDER)
/** Into the trash for 30 days, or for good at once. */
export const RemovePeriodInput = Period.extend({ how: z.enum(['trash', 'now'], 'Choose what becomes of it.') }).refine(inOrder, ORDER)
export const PeriodView = z.object({ from: Day, through: Day, kinds: z.array(z.object({ kind: OneOf(...PERIOD_KINDS), count: z.number() })), all: z.number() })
export type PeriodView = z.output<typeof PeriodView>
export const RemovedPeriod = z.object({ removedAt: When, count: z.number(), how: OneOf('trash', 'now'), fileKeys: z.array(z.string()) })
export type RemovedPeriod = z.output<typeof RemovedPeriod>

/** The moment at which it was removed. */
export const TogetherInput = z.object({ removedAt: z.iso.datetime('Give the moment as this list tells it.').transform((at) => new Date(at)) })
export const Together = z.object({ removedAt: When, count: z.number() })
export type Together = z.output<typeof Together>

/** The files that went along: whoever called deletes them, once this is committed. */
export const Forgotten = z.object({ fileKeys: z.array(z.string()) })
