import { ChevronRight, MessageSquare } from '@/platform/ui/icons'
import { CompanyIcon } from '@/platform/ui/company-icon'
import { Row } from '@/platform/ui/row'
import { RowList } from '@/platform/ui/row-list'
import { TextLink } from '@/platform/ui/text-link'
import { useFormatter, useTranslations } from '@/platform/ui/words'
import { ShownToChip } from '@/product/components/shown-to-chip'
import type { TodayView, Waiting } from '../schema'
import { PlainIcon } from './plain-icon'

// Folded: it is their move, so it can wait.
export function WaitingList({ today: { waiting, moreWaiting } }: { today: TodayView }) {
  const t = useTranslations('today')
  return (
    <details className="group mt-6">
      <summary className="flex min-h-11 list-none items-center gap-1.5 text-label font-semibold tracking-wide text-ink-soft uppercase [&::-webkit-details-marker]:hidden">
        <ChevronRight className="size-4.5 transition-transform group-open:rotate-90" />
        {t('waiting')}
        <span className="num font-normal">{moreWaiting ? t('orMore', { count: waiting.length }) : waiting.length}</span>
      </summary>
      <RowList label={t('waiting')}>
        {waiting.map((issue) => (
          <WaitingRow key={issue.issueId} issue={issue} />
        ))}
      </RowList>
      <p className="mt-3 text-small text-ink-soft">
        <TextLink href="/issues">{t('allIssues')}</TextLink>
      </p>
    </details>
  )
}

function WaitingRow({ issue }: { issue: Waiting }) {
  const t = useTranslations('today')
  const format = useFormatter()
  const { company, days } = issue
  const exact = format.dateTime(new Date(issue.since), { dateStyle: 'full', timeStyle: 'short' })

  return (
    <Row
      icon={company ? <CompanyIcon companyId={company.companyId} name={company.name} /> : <PlainIcon icon={<MessageSquare />} />}
      title={issue.title}
      href={`/issues/${issue.issueId}`}
      soft={
        <time dateTime={issue.since} title={exact} className={issue.overdue ? 'text-late' : undefined}>
          {t(issue.overdue ? 'noReply' : 'asked', { days })}
        </time>
      }
      chip={<ShownToChip shownTo={issue.shownTo} />}
    />
  )
}
