import { UndoNotice } from '@/platform/ui/undo-notice'
import { useTranslations } from '@/platform/ui/words'
import { restoreIssueAction } from '../actions'

export function RemovedIssue({ issueId }: { issueId: string }) {
  const t = useTranslations('issue')
  return (
    <UndoNotice action={restoreIssueAction} fields={{ issueId }} undo={t('undo')}>
      {t('removed')}
    </UndoNotice>
  )
}
