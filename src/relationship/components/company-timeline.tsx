import { getTranslations } from 'next-intl/server'
import { Pad } from '@/platform/ui/pad'
import { Timeline } from '@/platform/ui/timeline'
import { TimelineItem } from '@/platform/ui/timeline-item'
import { When } from '@/platform/ui/when'
import type { Happening, OverviewView } from '../schema'

const VERDICTS: Record<string, 'opinionRecommends' | 'opinionNotForMe' | undefined> = {
  recommends: 'opinionRecommends',
  'not-for-me': 'opinionNotForMe',
}

export async function CompanyTimeline({ company }: { company: OverviewView }) {
  const t = await getTranslations('relationship')
  const happened = company.timeline
  return (
    <Pad label={t('timeline')}>
      {happened.length === 0 && <p className="text-ink-soft">{t('timelineNothing', { name: company.name })}</p>}
      <Timeline>
        {happened.map((line) => (
          <TimelineItem key={`${line.kind} ${line.id}`} when={<When at={line.at} />} {...told(line)} />
        ))}
      </Timeline>
    </Pad>
  )

  function told({ kind, text, about, who, recordId }: Happening) {
    if (kind === 'issue') return { title: t('happenedIssue', { text }), href: `/issues/${recordId}` }
    if (kind === 'solved') return { title: t('happenedSolved', { text }), href: `/issues/${recordId}` }
    if (kind === 'product') return { title: t('happenedProduct', { text }), href: `/have/${recordId}` }
    if (kind === 'intent') return { title: t('happenedIntent', { text }), href: `/want/${recordId}` }
    if (kind === 'opinion') return { title: t(VERDICTS[who ?? ''] ?? 'opinionNone'), children: text && `“${text}”` }
    return {
      title: t('happenedAnswer', { who: who ?? t('somebody'), about: about ?? '' }),
      href: `/issues/${recordId}`,
      children: <span className="line-clamp-2">“{text}”</span>,
    }
  }
}
