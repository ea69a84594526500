import { z } from 'zod'
import { OneOf } from '@/platform/shapes'

/** What it can be ordered by, and which end is looked at first: the slowest, the most, or the first letter. */
const COLUMNS = ['name', 'issues', 'reply', 'solved', 'returned', 'unwanted'] as const
export type Column = (typeof COLUMNS)[number]

export const ShowScorecardInput = z.object({
  sort: z.enum(COLUMNS).default('issues'),
  order: z.enum(['up', 'down']).default('down'),
  take: z.coerce.number().int().min(1).max(100).default(100),
})

export const ScoreView = z.object({
  companyId: z.string(),
  name: z.string(),
  status: OneOf('active', 'former', 'avoid'),
  issues: z.number(),
  /** The middle one of the times from my word to theirs; null when they never answered, or were never asked. */
  replyHours: z.number().nullable(),
  replies: z.number(),
  /** How many in a hundred issues are solved, praise left out. Null when there is none. */
  solvedShare: z.number().nullable(),
  returned: z.array(z.object({ currency: z.string(), amount: z.string() })),
  unwanted: z.number(),
})
export type ScoreView = z.output<typeof ScoreView>

export const ScorecardView = z.object({
  scores: z.array(ScoreView),
  /** The currency in which most came back: `returned` is ordered by it. */
  currency: z.string().nullable(),
  more: z.boolean(),
})
export type ScorecardView = z.output<typeof ScorecardView>
