import { z } from 'zod'
import { ShownTo } from '@/permission/schema'
import { Day, Id, OneOf, When } from '@/platform/shapes'
import { CompanyBeside } from '@/relationship/schema'

/** How many of what needs somebody are told: as many as fit a calm page, unless more are wanted. */
export const TodayInput = z.object({ take: z.coerce.number().int().min(1).max(50).default(10) })
export const CountNeedsInput = z.object({})

/** Everything that can need somebody, in the order in which it goes first on one and the same day. */
export const KINDS = ['deadline', 'cancel', 'trial', 'needed', 'reply', 'friend', 'vote', 'public', 'reminder', 'overdue', 'permission', 'warranty'] as const
export type Kind = (typeof KINDS)[number]

const CHOICES = ['tomorrow', 'week', 'month'] as const
export type Later = (typeof CHOICES)[number]

/**
 * One thing that needs the person, told of one record: an issue (deadline, needed, reply, overdue), a reminder, a
 * warranty, a permission, or a product (cancel, trial).
 */
export const Need = z.object({
  kind: OneOf(...KINDS),
  recordId: z.string(),
  /** What the record is called: an issue's title, a product's name, a reminder's text. */
  title: z.string(),
  /** The last day, or the day it was due; null for what has none. */
  day: Day.nullable(),
  /** Until that day; less than nothing when it is past. */
  days: z.number().nullable(),
  /** When they answered, or since when they have not. */
  at: When.nullable(),
  /** For how many days they have not answered. */
  waited: z.number().nullable(),
  issueId: z.string().nullable(),
  productId: z.string().nullable(),
  company: CompanyBeside,
  /** The company that answered, or that stops seeing it. */
  companyName: z.string().nullable(),
  agentName: z.string().nullable(),
  excerpt: z.string().nullable(),
  /** What a warranty covers; null is everything. */
  covers: z.string().nullable(),
  /** Whether somebody else can read it here: then they can be answered here, too. */
  shown: z.boolean(),
  /** Whether a reminder comes back. */
  repeats: z.boolean(),
  /** For how long it can be put off without missing its day. */
  later: z.array(OneOf(...CHOICES)),
})
export type Need = z.output<typeof Need>

/** I had the last word, and somebody could have answered. */
export const Waiting = z.object({
  issueId: z.string(),
  title: z.string(),
  company: CompanyBeside,
  shownTo: ShownTo,
  since: When,
  days: z.number(),
  /** So long that it is fair to remind them. */
  overdue: z.boolean(),
})
export type Waiting = z.output<typeof Waiting>

export const TodayView = z.object({
  /** How many there are; the list may be shorter. */
  needs: z.number(),
  list: z.array(Need),
  waiting: z.array(Waiting),
  moreWaiting: z.boolean(),
  /** Nothing is kept here yet. */
  firstRun: z.boolean(),
})
export type TodayView = z.output<typeof TodayView>

export const NeedsView = z.object({ needs: z.number() })

const NeedKey = { kind: z.enum(KINDS, 'There is nothing of this kind.'), recordId: Id }
export const SnoozeNeedInput = z.object({ ...NeedKey, later: z.enum(CHOICES, 'Choose until when.') })
export const WakeNeedInput = z.object(NeedKey)
export const SnoozedNeed = z.object({ kind: z.string(), recordId: z.string(), until: Day })
export type SnoozedNeed = z.output<typeof SnoozedNeed>
