import { daysAfter, type Repeats } from '@/reminder/policy'
import type { CalendarDay } from '@/today/steps'

const A_YEAR_MS = 365 * 86_400_000
const WEEKS = 53

/** A reminder that comes back stands on every day of the year on which it does. */
export function withSeries(day: CalendarDay): CalendarDay[] {
  if (!day.series || day.done) return [day]
  const { firstOn, repeats } = day.series
  const until = Date.now() + A_YEAR_MS
  const more = daysAfter({ firstOn, dueOn: day.day, repeats: repeats as Repeats }, day.day, WEEKS).filter((next) => next.getTime() <= until)
  return [day, ...more.map((next) => ({ ...day, day: next }))]
}
