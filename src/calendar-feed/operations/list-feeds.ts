import { z } from 'zod'
import { nothing, operation, rowPoliciesOnly } from '@/platform/access/operation'
import { FeedView, ListFeedsInput } from '../schema'

export const listFeeds = operation({
  name: 'calendar-feed.list',
  actors: ['person'],
  input: ListFeedsInput,
  output: z.array(FeedView),
  find: nothing,
  policy: rowPoliciesOnly,
  run: ({ db }) =>
    db.calendarFeed.findMany({
      select: { id: true, label: true, showsWords: true, createdAt: true, readAt: true },
      orderBy: { id: 'desc' },
      take: 50,
    }),
})
