import { getTranslations } from 'next-intl/server'
import { UndoNotice } from '@/platform/ui/undo-notice'
import { restoreIssueAction } from '../actions'

export async function RemovedIssue({ issueId }: { issueId: string }) {
  const t = await getTranslations('issue')
  return (
    <UndoNotice action={restoreIssueAction} fields={{ issueId }} undo={t('undo')}>
      {t('removed')}
    </UndoNotice>
  )
}
