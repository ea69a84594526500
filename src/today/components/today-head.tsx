import { getFormatter, getTranslations } from 'next-intl/server'
import { PageHead } from '@/platform/ui/page-head'
import type { TodayView } from '../schema'

export async function TodayHead({ today }: { today: TodayView }) {
  const t = await getTranslations('today')
  const format = await getFormatter()
  if (today.firstRun) return <PageHead title={t('firstHeadline')} soft={t('firstSoft')} />

  const date = format.dateTime(new Date(), { weekday: 'long', day: 'numeric', month: 'long' })
  return <PageHead title={t('headline', { count: today.needs })} soft={t('headSoft', { date, needs: today.needs, waiting: today.waiting.length })} />
}
