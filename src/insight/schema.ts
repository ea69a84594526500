// What a company may learn of what people let it read now: numbers, never one person.
import { z } from 'zod'

/** Fewer people than this are never a number. */
export const FEWEST = 5

const Group = z.object({ label: z.string(), issues: z.number() })

/** `left`: some groups are not shown, because they or what they leave over are too small. */
const Groups = z.object({ groups: z.array(Group), left: z.boolean() })
export type Groups = z.output<typeof Groups>

/** A topic of this week that came up at least three times as often as it usually does. */
export const Rise = z.object({
  topic: z.string(),
  issues: z.number(),
  /** So much came this week that not all of it was looked at: there may be more of them. */
  more: z.boolean(),
})
export type Rise = z.output<typeof Rise>

export const InsightView = z.object({
  /** Over how many issues it looked; null when fewer than five people let the company read something. */
  looked: z.number().nullable(),
  /** There are more: it looked at the newest. */
  more: z.boolean(),
  topics: Groups,
  products: Groups,
  months: Groups,
  states: Groups,
  replies: Groups,
  rises: z.array(Rise),
})
export type InsightView = z.output<typeof InsightView>

export const RisesView = z.object({ rises: z.array(Rise) })
