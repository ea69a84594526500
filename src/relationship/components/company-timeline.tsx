import { Timeline } from '@/platform/ui/timeline'
import { TimelineItem } from '@/platform/ui/timeline-item'
import { When } from '@/platform/ui/when'
import { useTranslations } from '@/platform/ui/words'
import type { Happening } from '../schema'

const VERDICTS: Record<string, 'opinionRecommends' | 'opinionNotForMe' | undefined> = {
  recommends: 'opinionRecommends',
  'not-for-me': 'opinionNotForMe',
}

type Props = { lines: Happening[]; name: string }

/** What happened, newest first, each line leading to its record. */
export function CompanyTimeline({ lines, name }: Props) {
  const t = useTranslations('relationship')
  if (lines.length === 0) return <p className="text-ink-soft">{t('timelineNothing', { name })}</p>
  return (
    <Timeline>
      {lines.map((line) => (
        <TimelineItem key={`${line.kind} ${line.id}`} when={<When at={line.at} />} {...told(line)} />
      ))}
    </Timeline>
  )

  function told({ id, kind, text, about, who, recordId }: Happening) {
    const quote = text && <span className="line-clamp-2">“{text}”</span>
    const issue = `/issues/${recordId}`
    switch (kind) {
      case 'issue':
        return { title: t('happenedIssue', { text }), href: issue }
      case 'solved':
        return { title: t('happenedSolved', { text }), href: issue }
      case 'given-up':
        return { title: t('happenedGivenUp', { text }), href: issue }
      case 'product':
        return { title: t('happenedProduct', { text }), href: `/have/${recordId}` }
      case 'intent':
        return { title: t('happenedIntent', { text }), href: `/want/${recordId}` }
      case 'recommendation':
        return { title: t('happenedRecommendation', { text }), href: `/recommendations/${recordId}` }
      case 'document':
        return { title: t('happenedDocument', { text }) }
      case 'opinion':
        return { title: t(VERDICTS[who ?? ''] ?? 'opinionNone'), children: quote }
      case 'answer':
        return { title: t('happenedAnswer', { who: who ?? t('somebody'), about: about ?? '' }), href: issue, children: quote }
      default: {
        const way = { channel: about ?? '', who: who ?? name }
        // One that belongs to no issue has no page of its own.
        return { title: t(kind === 'contact-in' ? 'happenedIn' : 'happenedOut', way), children: quote, ...(recordId !== id && { href: issue }) }
      }
    }
  }
}
