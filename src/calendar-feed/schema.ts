import { z } from 'zod'
import { Id, OptionalText, Ticked, When } from '@/platform/shapes'
import { KINDS } from '@/today/schema'

export const ListFeedsInput = z.object({})
export const CreateFeedInput = z.object({ label: OptionalText(80), showsWords: Ticked })
export const FeedIdInput = z.object({ feedId: Id })
export const ReadFeedInput = z.object({ showsWords: z.boolean() })

/** The only time that the address is shown: we keep its hash. */
export const NewFeed = z.object({ id: z.string(), address: z.string() })
export type NewFeed = z.output<typeof NewFeed>
export const RevokedFeed = z.object({ id: z.string() })

export const FeedView = z.object({
  id: z.string(),
  label: z.string().nullable(),
  showsWords: z.boolean(),
  createdAt: When,
  readAt: When.nullable(),
})
export type FeedView = z.output<typeof FeedView>

/** One all-day event. `uid` tells nothing of the record it stands for. */
export const FeedDay = z.object({
  uid: z.string(),
  kind: z.enum(KINDS),
  day: z.date(),
  /** Null when the calendar holds no names. */
  title: z.string().nullable(),
  done: z.boolean(),
  changedAt: z.date(),
  version: z.number(),
})
export type FeedDay = z.output<typeof FeedDay>
