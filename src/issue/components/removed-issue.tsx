import { getTranslations } from 'next-intl/server'
import { ActionForm } from '@/platform/ui/action-form'
import { Notice } from '@/platform/ui/notice'
import { SubmitButton } from '@/platform/ui/submit-button'
import { restoreIssueAction } from '../actions'

export async function RemovedIssue({ issueId }: { issueId: string }) {
  const t = await getTranslations('issue')
  return (
    <Notice
      className="mb-4.5"
      action={
        <ActionForm action={restoreIssueAction}>
          <input type="hidden" name="issueId" value={issueId} />
          <SubmitButton variant="plain" size="small">
            {t('undo')}
          </SubmitButton>
        </ActionForm>
      }
    >
      {t('removed')}
    </Notice>
  )
}
