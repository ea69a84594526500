import { Chip } from '@/platform/ui/chip'
import { useFormatter, useTranslations } from '@/platform/ui/words'

const NEAR_MS = 300 * 86_400_000

export function OpinionSince({ at }: { at: string }) {
  const t = useTranslations('opinion')
  const format = useFormatter()
  const date = new Date(at)
  const near = Date.now() - date.getTime() < NEAR_MS
  const when = format.dateTime(date, near ? { day: 'numeric', month: 'short' } : { month: 'long', year: 'numeric' })
  return (
    <Chip>
      <time dateTime={at} title={format.dateTime(date, { dateStyle: 'full', timeStyle: 'short' })}>
        {t('since', { when })}
      </time>
    </Chip>
  )
}
