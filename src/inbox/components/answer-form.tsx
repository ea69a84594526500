import { Send } from 'lucide-react'
import { ActionForm } from '@/platform/ui/action-form'
import { FormTextArea } from '@/platform/ui/form-fields'
import { SubmitButton } from '@/platform/ui/submit-button'
import { useTranslations } from '@/platform/ui/words'
import { answerIssueAction } from '../actions'

export function AnswerForm({ companyId, entryId }: { companyId: string; entryId: string }) {
  const t = useTranslations('inbox')
  return (
    <ActionForm action={answerIssueAction} id="answer" className="grid scroll-mt-6 gap-3.5">
      <input type="hidden" name="companyId" value={companyId} />
      <input type="hidden" name="entryId" value={entryId} />
      <FormTextArea name="body" label={t('answer')} hint={t('answerHint')} required maxLength={10_000} />
      <div className="flex justify-end">
        <SubmitButton icon={<Send />} pendingLabel={t('sending')}>
          {t('send')}
        </SubmitButton>
      </div>
    </ActionForm>
  )
}
