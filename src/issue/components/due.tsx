import { useTranslations } from '@/platform/ui/words'
import { CalendarDay } from '@/product/components/calendar-day'

const DAY_MS = 86_400_000

/** Whole days from today until that day. */
export const daysUntil = (day: string) => Math.round((Date.parse(day) - Date.parse(new Date().toISOString().slice(0, 10))) / DAY_MS)

/** A day that matters, and how far off it is. */
export function Due({ day, over }: { day: string; over?: boolean }) {
  const t = useTranslations('issue')
  const days = daysUntil(day)
  return (
    <>
      <CalendarDay day={day} />
      {!over && <span className="block text-small font-normal">{days < 0 ? t('daysOver', { days: -days }) : t('daysLeft', { days })}</span>}
    </>
  )
}
