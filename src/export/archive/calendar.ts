// The days to come as iCalendar. Those that follow from permissions in force stay out: they end with this server.
import { asCalendar, withSeries } from '@/calendar-feed/steps'
import type { CalendarDay } from '@/today/steps'
import type { Spool } from './spool'

type Written = { [Key in keyof CalendarDay]: CalendarDay[Key] extends Date ? string : CalendarDay[Key] } & { series: { firstOn: string; repeats: string } | null }

export async function* calendarOf(spool: Spool): AsyncGenerator<string> {
  const days: CalendarDay[] = []
  for await (const { day, changedAt, series, ...rest } of spool.lines<Written>('material/days')) {
    if (rest.kind === 'permission' || rest.kind === 'overdue') continue
    days.push({ ...rest, day: new Date(day), changedAt: new Date(changedAt), series: series && { ...series, firstOn: new Date(series.firstOn) } })
  }
  const events = days.flatMap(withSeries).map(({ recordId, series, ...day }) => ({
    ...day,
    uid: `${day.kind}-${recordId}${series ? `-${day.day.toISOString().slice(0, 10)}` : ''}@turnabout`,
  }))
  yield asCalendar(events, null)
}
