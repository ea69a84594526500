import { getTranslations } from 'next-intl/server'
import { ButtonLink } from '@/platform/ui/button-link'
import { Row } from '@/platform/ui/row'
import { When } from '@/platform/ui/when'
import type { IssueView } from '../schema'
import { IssueIcon } from './issue-icon'
import { IssueReaders } from './issue-readers'
import { StateChip } from './state-chip'

// One chip, one verb: what matters now. A solved issue is quiet.
export async function IssueRow({ issue }: { issue: IssueView }) {
  const t = await getTranslations('issue')
  const answered = issue.state === 'mine' && issue.shownTo.length > 0
  const unseen = issue.state === 'mine' && issue.shownTo.length === 0

  return (
    <Row
      icon={<IssueIcon company={issue.company} />}
      title={issue.title}
      href={`/issues/${issue.id}`}
      quiet={issue.state === 'solved'}
      soft={
        <>
          {issue.company?.name ?? t('withoutCompany')} · <When at={issue.updatedAt} />
          {issue.topics.map((topic) => ` · #${topic}`)}
        </>
      }
      chip={
        answered || issue.state === 'solved' ? (
          <StateChip issue={issue} />
        ) : (
          <IssueReaders issueId={issue.id} shownTo={issue.shownTo} />
        )
      }
      action={
        (answered && (
          <ButtonLink size="small" href={`/issues/${issue.id}#reply`}>
            {t('answer')}
          </ButtonLink>
        )) ||
        (unseen && issue.company && (
          <ButtonLink size="small" href={`/issues/${issue.id}/permit`}>
            {t('show')}
          </ButtonLink>
        ))
      }
    />
  )
}
