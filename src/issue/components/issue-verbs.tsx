import { Check, Pencil, RotateCcw, Trash2 } from 'lucide-react'
import { getTranslations } from 'next-intl/server'
import { ActionForm } from '@/platform/ui/action-form'
import { ButtonLink } from '@/platform/ui/button-link'
import { SubmitButton } from '@/platform/ui/submit-button'
import { removeIssueAction, reopenIssueAction, resolveIssueAction } from '../actions'
import type { IssueDetailView } from '../schema'

/** What to do with it next: at the head of the page. */
export async function IssueVerbs({ issue }: { issue: IssueDetailView }) {
  const t = await getTranslations('issue')
  const solved = issue.state === 'solved'
  const unseen = !solved && issue.shownTo.length === 0
  return (
    <>
      <ActionForm action={solved ? reopenIssueAction : resolveIssueAction}>
        <input type="hidden" name="issueId" value={issue.id} />
        <SubmitButton variant="plain" icon={solved ? <RotateCcw /> : <Check />}>
          {solved ? t('reopen') : t('resolve')}
        </SubmitButton>
      </ActionForm>
      {unseen && (
        <ButtonLink variant="main" href={`/issues/${issue.id}/permit`}>
          {issue.company ? t('letRead', { company: issue.company.name }) : t('letSomebodyRead')}
        </ButtonLink>
      )}
    </>
  )
}

/** What is needed seldom: below everything else. */
export async function IssueSeldomVerbs({ issueId }: { issueId: string }) {
  const t = await getTranslations('issue')
  return (
    <div className="flex flex-wrap gap-2">
      <ButtonLink size="small" icon={<Pencil />} href={`/issues/${issueId}/edit`}>
        {t('edit')}
      </ButtonLink>
      <ActionForm action={removeIssueAction}>
        <input type="hidden" name="issueId" value={issueId} />
        <SubmitButton variant="danger" size="small" icon={<Trash2 />}>
          {t('remove')}
        </SubmitButton>
      </ActionForm>
    </div>
  )
}
