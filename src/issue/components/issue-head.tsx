import { Chip } from '@/platform/ui/chip'
import { CompanyIcon } from '@/platform/ui/company-icon'
import { PageHead } from '@/platform/ui/page-head'
import { TextLink } from '@/platform/ui/text-link'
import { useTranslations } from '@/platform/ui/words'
import type { IssueDetailView } from '../schema'
import { IssueReaders } from './issue-readers'
import { IssueVerbs } from './issue-verbs'
import { StateChip } from './state-chip'

export function IssueHead({ issue }: { issue: IssueDetailView }) {
  const t = useTranslations('issue')
  return (
    <PageHead
      icon={issue.company && <CompanyIcon companyId={issue.company.companyId} name={issue.company.name} size="big" />}
      eyebrow={issue.company && <TextLink href={`/companies/${issue.company.companyId}`}>{issue.company.name}</TextLink>}
      title={issue.title}
      soft={
        <div className="flex flex-wrap gap-2">
          {issue.kind !== 'problem' && <Chip>{t('kindOf', { kind: issue.kind })}</Chip>}
          {issue.severity === 'serious' && <Chip tone="move">{t('severityOf', { severity: 'serious' })}</Chip>}
          <StateChip issue={issue} />
          <IssueReaders issueId={issue.id} shownTo={issue.shownTo} links={issue.links} />
        </div>
      }
      actions={<IssueVerbs issue={issue} />}
    />
  )
}
