import { useFormatter } from '@/platform/ui/words'

const MINUTE_MS = 60_000
const DAY_MS = 86_400_000

// A near date: "now", "2 hours ago", "in 2 hours", "12 Nov", "12 Nov 2024". The exact time is its title. A day (YYYY-MM-DD) has no hours.
export function When({ at }: { at: string }) {
  const format = useFormatter()
  const date = new Date(at)
  const isDay = at.length === 10
  const now = new Date()
  const near = !isDay && Math.abs(now.getTime() - date.getTime()) < DAY_MS
  const sameYear = now.getUTCFullYear() === date.getUTCFullYear()

  const words = near
    ? format.relativeTime(Math.abs(now.getTime() - date.getTime()) < MINUTE_MS ? now : date, now)
    : format.dateTime(date, { day: 'numeric', month: 'short', ...(!sameYear && { year: 'numeric' }) })
  const exact = format.dateTime(date, isDay ? { dateStyle: 'full' } : { dateStyle: 'full', timeStyle: 'long' })
  return (
    <time dateTime={at} title={exact} className="whitespace-nowrap">
      {words}
    </time>
  )
}
