import { PageHead } from '@/platform/ui/page-head'
import { useFormatter, useTranslations } from '@/platform/ui/words'
import type { TodayView } from '../schema'

export function TodayHead({ today }: { today: TodayView }) {
  const t = useTranslations('today')
  const format = useFormatter()
  if (today.firstRun) return <PageHead title={t('firstHeadline')} soft={t('firstSoft')} />

  const date = format.dateTime(new Date(), { weekday: 'long', day: 'numeric', month: 'long' })
  return <PageHead title={t('headline', { count: today.needs })} soft={t('headSoft', { date, needs: today.needs, waiting: today.waiting.length })} />
}
