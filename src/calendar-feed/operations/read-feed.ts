import { z } from 'zod'
import { nothing, operation, rowPoliciesOnly } from '@/platform/access/operation'
import { readDays } from '@/today/steps'
import { FeedDay, ReadFeedInput } from '../schema'
import { uidOf } from '../uid'
import { withSeries } from '../with-series'

/** Every day to come, and the reminders of the last month; with the names of the records only for who wants them there. */
export const readFeed = operation({
  name: 'calendar-feed.read',
  actors: ['person'],
  input: ReadFeedInput,
  output: z.array(FeedDay),
  find: nothing,
  policy: rowPoliciesOnly,
  run: async ({ db, input: { showsWords } }) => {
    const days = (await readDays(db)).flatMap(withSeries)
    return days.map(({ title, kind, recordId, series, ...day }) => ({
      ...day,
      kind,
      uid: series ? uidOf(kind, recordId, day.day.toISOString()) : uidOf(kind, recordId),
      title: showsWords ? title : null,
    }))
  },
})
