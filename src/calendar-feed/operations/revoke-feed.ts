import { notFound } from '@/platform/access/errors'
import { operation, rowPoliciesOnly } from '@/platform/access/operation'
import { FeedIdInput, RevokedFeed } from '../schema'

/** The address stops at once; calendars empty themselves when they next ask. */
export const revokeFeed = operation({
  name: 'calendar-feed.revoke',
  actors: ['person'],
  input: FeedIdInput,
  output: RevokedFeed,
  find: ({ db, input }) => db.calendarFeed.findFirst({ where: { id: input.feedId }, select: { id: true } }),
  policy: rowPoliciesOnly,
  run: async ({ db, found: { id } }) => {
    const { count } = await db.calendarFeed.deleteMany({ where: { id } })
    if (count === 0) throw notFound()
    return { id }
  },
})
