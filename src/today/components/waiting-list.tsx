import { MessageSquare } from 'lucide-react'
import { getFormatter, getTranslations } from 'next-intl/server'
import { ButtonLink } from '@/platform/ui/button-link'
import { CompanyIcon } from '@/platform/ui/company-icon'
import { Row } from '@/platform/ui/row'
import { RowList } from '@/platform/ui/row-list'
import { Section } from '@/platform/ui/section'
import { TextLink } from '@/platform/ui/text-link'
import { ShownToChip } from '@/product/components/shown-to-chip'
import type { Waiting } from '../schema'
import { PlainIcon } from './plain-icon'

export async function WaitingList({ waiting }: { waiting: Waiting[] }) {
  const t = await getTranslations('today')
  return (
    <Section label={t('waiting')} aside={<TextLink href="/issues">{t('allIssues')}</TextLink>}>
      <RowList label={t('waiting')}>
        {waiting.map((issue) => (
          <WaitingRow key={issue.issueId} issue={issue} />
        ))}
      </RowList>
    </Section>
  )
}

async function WaitingRow({ issue }: { issue: Waiting }) {
  const t = await getTranslations('today')
  const format = await getFormatter()
  const { company, days } = issue
  const href = `/issues/${issue.issueId}`
  const exact = format.dateTime(new Date(issue.since), { dateStyle: 'full', timeStyle: 'short' })

  return (
    <Row
      icon={
        company ? (
          <CompanyIcon companyId={company.companyId} name={company.name} />
        ) : (
          <PlainIcon icon={<MessageSquare />} />
        )
      }
      title={issue.title}
      href={href}
      soft={
        <time dateTime={issue.since} title={exact} className={issue.overdue ? 'text-late' : undefined}>
          {t(issue.overdue ? 'noReply' : 'asked', { days })}
        </time>
      }
      chip={<ShownToChip shownTo={issue.shownTo} />}
      action={<ButtonLink href={href}>{t(issue.overdue ? 'remind' : 'open')}</ButtonLink>}
    />
  )
}
