import { getFormatter } from 'next-intl/server'

// A day on the calendar, the same everywhere: it has no hour and no time zone.
export async function CalendarDay({ day }: { day: string }) {
  const format = await getFormatter()
  const date = new Date(`${day}T00:00:00Z`)
  return (
    <time dateTime={day} title={format.dateTime(date, { dateStyle: 'full', timeZone: 'UTC' })}>
      {format.dateTime(date, { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' })}
    </time>
  )
}
