import { ButtonLink } from '@/platform/ui/button-link'
import { Row } from '@/platform/ui/row'
import { useTranslations } from '@/platform/ui/words'
import { Pick } from '@/search/components/pick'
import type { IssueView } from '../schema'
import { IssueHints } from './issue-hints'
import { IssueIcon } from './issue-icon'
import { IssueReaders } from './issue-readers'
import { StateChip } from './state-chip'

// One chip, one verb: what matters now. An issue that is over is quiet.
export function IssueRow({ issue }: { issue: IssueView }) {
  const t = useTranslations('issue')
  const { state, shownTo, waitedDays } = issue
  const over = state === 'solved' || state === 'given-up'
  const answered = state === 'mine' && shownTo.length > 0
  const unseen = state === 'mine' && shownTo.length === 0
  const tellsState = over || answered || (state === 'theirs' && (shownTo.length === 0 || Boolean(waitedDays)))

  return (
    <Row
      pick={<Pick id={issue.id} name={issue.title} />}
      icon={<IssueIcon company={issue.company} />}
      title={issue.title}
      href={`/issues/${issue.id}`}
      quiet={over}
      soft={<IssueHints issue={issue} />}
      chip={tellsState ? <StateChip issue={issue} /> : <IssueReaders issueId={issue.id} shownTo={shownTo} links={issue.links} />}
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
