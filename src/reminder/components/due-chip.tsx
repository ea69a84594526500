import { Chip } from '@/platform/ui/chip'
import { useTranslations } from '@/platform/ui/words'

const DAY_MS = 86_400_000
const SOON = 7

/** When a day is: late, near, or not worth a word. */
export function DueChip({ day }: { day: string }) {
  const t = useTranslations('reminder')
  const days = Math.round((Date.parse(day) - Date.parse(new Date().toISOString().slice(0, 10))) / DAY_MS)
  if (days > SOON) return null
  return <Chip tone={days < 0 ? 'late' : 'move'}>{days < 0 ? t('late', { days: -days }) : t('inDays', { days })}</Chip>
}
