import { z } from 'zod'
import { nothing, operation, rowPoliciesOnly } from '@/platform/access/operation'
import { daysAfter, type Repeats } from '@/reminder/policy'
import { type CalendarDay, readDays } from '@/today/steps'
import { FeedDay, ReadFeedInput } from '../schema'
import { uidOf } from '../uid'

const A_YEAR_MS = 365 * 86_400_000
const WEEKS = 53

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

/** A reminder that comes back stands on every day of the year on which it does. */
function withSeries(day: CalendarDay): CalendarDay[] {
  if (!day.series || day.done) return [day]
  const { firstOn, repeats } = day.series
  const until = Date.now() + A_YEAR_MS
  const more = daysAfter({ firstOn, dueOn: day.day, repeats: repeats as Repeats }, day.day, WEEKS).filter((next) => next.getTime() <= until)
  return [day, ...more.map((next) => ({ ...day, day: next }))]
}
