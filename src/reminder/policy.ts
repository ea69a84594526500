// When a reminder that repeats is due next.

export type Repeats = 'week' | 'month' | 'year'
export type Repeating = { firstOn: Date; dueOn: Date; repeats: Repeats }

const DAY_MS = 86_400_000
const WEEK = 7

/**
 * The first day of the series after today, and after the day that is done. It is counted from the very first day, so
 * that the 31st comes back after a short month, and 29 February after three short years.
 */
export function nextDay(reminder: Repeating, today: Date): Date {
  return daysAfter(reminder, today, 1)[0]!
}

/** The next days of the series after today, at most so many. */
export function daysAfter({ firstOn, dueOn, repeats }: Repeating, today: Date, atMost: number): Date[] {
  const after = Math.max(today.getTime(), dueOn.getTime())
  const start = Math.max(0, stepsBetween(firstOn, new Date(after), repeats) - 1)
  const days = Array.from({ length: atMost + 3 }, (_, step) => dayOf(firstOn, repeats, start + step))
  return days.filter((day) => day.getTime() > after).slice(0, atMost)
}

function dayOf(first: Date, repeats: Repeats, steps: number): Date {
  if (repeats === 'week') return new Date(first.getTime() + steps * WEEK * DAY_MS)
  const month = first.getUTCMonth() + steps * (repeats === 'year' ? 12 : 1)
  const lastOfMonth = new Date(Date.UTC(first.getUTCFullYear(), month + 1, 0))
  lastOfMonth.setUTCDate(Math.min(first.getUTCDate(), lastOfMonth.getUTCDate()))
  return lastOfMonth
}

/** Whole steps that fit between the two days, give or take one. */
function stepsBetween(first: Date, day: Date, repeats: Repeats): number {
  if (repeats === 'week') return Math.floor((day.getTime() - first.getTime()) / (WEEK * DAY_MS))
  const years = day.getUTCFullYear() - first.getUTCFullYear()
  return repeats === 'year' ? years : years * 12 + day.getUTCMonth() - first.getUTCMonth()
}
