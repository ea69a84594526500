// On which days a digest is due. Days are dates at midnight UTC.
const DAY_MS = 86_400_000

export const thisDay = (now = new Date()) => new Date(now.toISOString().slice(0, 10))

/** The Monday of the week of a day. */
export function mondayOf(day: Date): Date {
  const sinceMonday = (day.getUTCDay() + 6) % 7
  return new Date(day.getTime() - sinceMonday * DAY_MS)
}

/** Those that were not looked at since: today, or since Monday came. Who asks in the middle of a week waits for the next. */
export function dueWhere(today: Date) {
  const monday = mondayOf(today)
  return {
    OR: [
      { every: 'day', OR: [{ sentOn: null }, { sentOn: { lt: today } }] },
      { every: 'week', OR: [{ sentOn: null, createdAt: { lt: monday } }, { sentOn: { lt: monday } }] },
    ],
  }
}
