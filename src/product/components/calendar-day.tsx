import { useFormatter } from '@/platform/ui/words'

// A day on the calendar, the same everywhere: it has no hour and no time zone.
export function CalendarDay({ day }: { day: string }) {
  const format = useFormatter()
  const date = new Date(`${day}T00:00:00Z`)
  return (
    <time dateTime={day} title={format.dateTime(date, { dateStyle: 'full', timeZone: 'UTC' })}>
      {format.dateTime(date, { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' })}
    </time>
  )
}
