import { MessageSquare } from '@/platform/ui/icons'
import { ButtonLink } from '@/platform/ui/button-link'
import { EmptyState } from '@/platform/ui/empty-state'
import { RowList } from '@/platform/ui/row-list'
import { useTranslations } from '@/platform/ui/words'
import type { IssueView } from '../schema'
import { IssueRow } from './issue-row'

type Props = { issues: IssueView[]; state: 'open' | 'solved'; label: string }

export function IssueList({ issues, state, label }: Props) {
  const t = useTranslations('issue')
  if (issues.length > 0) {
    return (
      <RowList label={label}>
        {issues.map((issue) => (
          <IssueRow key={issue.id} issue={issue} />
        ))}
      </RowList>
    )
  }
  if (state === 'solved') return <EmptyState icon={<MessageSquare />}>{t('emptySolved')}</EmptyState>
  return (
    <EmptyState
      icon={<MessageSquare />}
      action={
        <ButtonLink variant="main" href="/issues/new">
          {t('emptyOpenAction')}
        </ButtonLink>
      }
    >
      {t('emptyOpen')}
    </EmptyState>
  )
}
