import { Building2, Check, ChevronDown, Flag, Link2, Pencil, RotateCcw, Trash2 } from '@/platform/ui/icons'
import { ActionButton } from '@/platform/ui/action-button'
import { ButtonLink } from '@/platform/ui/button-link'
import { useTranslations } from '@/platform/ui/words'
import { removeIssueAction, reopenIssueAction, resolveIssueAction } from '../actions'
import type { IssueDetailView } from '../schema'

const isOver = ({ state }: IssueDetailView) => state === 'solved' || state === 'given-up'

/** What to do with it next: at the head of the page. */
export function IssueVerbs({ issue }: { issue: IssueDetailView }) {
  const t = useTranslations('issue')
  const over = isOver(issue)
  const unseen = !over && issue.shownTo.length === 0
  return (
    <>
      <ActionButton action={over ? reopenIssueAction : resolveIssueAction} fields={{ issueId: issue.id }} variant="plain" icon={over ? <RotateCcw /> : <Check />}>
        {over ? t('reopen') : t('resolve', { kind: issue.kind })}
      </ActionButton>
      <ButtonLink icon={<Link2 />} href={`/issues/${issue.id}/case`}>
        {t('caseLink')}
      </ButtonLink>
      {unseen && (
        <ButtonLink variant="main" href={`/issues/${issue.id}/permit`}>
          {issue.company ? t('letRead', { company: issue.company.name }) : t('letSomebodyRead')}
        </ButtonLink>
      )}
    </>
  )
}

/** What is needed seldom: below everything else, the rarest folded. */
export function IssueSeldomVerbs({ issue }: { issue: IssueDetailView }) {
  const t = useTranslations('issue')
  const { id: issueId } = issue
  return (
    <div className="grid gap-2">
      <div className="flex flex-wrap gap-2">
        <ButtonLink size="small" icon={<Pencil />} href={`/issues/${issueId}/edit`}>
          {t('edit')}
        </ButtonLink>
      </div>
      <details className="group">
        <summary className="flex min-h-11 w-fit list-none items-center gap-1.5 text-small font-[550] text-ink-soft hover:text-ink [&::-webkit-details-marker]:hidden">
          {t('moreVerbs')}
          <ChevronDown className="size-4 transition-transform group-open:rotate-180" />
        </summary>
        <div className="flex flex-wrap gap-2">
          <ButtonLink size="small" icon={<Building2 />} href={`/issues/${issueId}/move`}>
            {t('move')}
          </ButtonLink>
          {!isOver(issue) && (
            <ActionButton action={resolveIssueAction} fields={{ issueId, outcome: 'given-up' }} variant="plain" size="small" icon={<Flag />}>
              {t('giveUp')}
            </ActionButton>
          )}
          <ActionButton action={removeIssueAction} fields={{ issueId }} variant="danger" size="small" icon={<Trash2 />}>
            {t('remove')}
          </ActionButton>
        </div>
      </details>
    </div>
  )
}
