import { BarChart } from '@/platform/ui/bar-chart'
import { Pad } from '@/platform/ui/pad'
import { useTranslations } from '@/platform/ui/words'
import type { OverviewView } from '../schema'

const ENOUGH = 3

/** How long each of their last answers took, once there are enough to compare. */
export function CompanyReplies({ company: { replies } }: { company: OverviewView }) {
  const t = useTranslations('relationship')
  if (replies.length < ENOUGH) return null
  const told = (hours: number) => (hours < 1 ? t('withinAnHour') : hours < 48 ? t('hours', { hours }) : t('days', { days: Math.round(hours / 24) }))

  return (
    <Pad label={t('replies')}>
      <BarChart
        title={t('replyTimes')}
        words={{ table: t('asTable'), label: t('issueAsked'), value: t('took') }}
        bars={replies.map(({ title, hours }) => ({ label: title, value: hours, text: told(hours), tone: 'neutral' }))}
      />
    </Pad>
  )
}
