import { Send } from '@/platform/ui/icons'
import { ActionForm } from '@/platform/ui/action-form'
import { FormTextArea } from '@/platform/ui/form-fields'
import { SubmitButton } from '@/platform/ui/submit-button'
import { useTranslations } from '@/platform/ui/words'
import { answerIssueAction } from '../actions'
import { KeptDraft } from './kept-draft'

type Props = { companyId: string; entryId: string; /** The body of a template that was chosen. */ body?: string; /** No longer shared: only what was typed is left. */ gone?: boolean }

export function AnswerForm({ companyId, entryId, body, gone }: Props) {
  const t = useTranslations('inbox')
  return (
    <ActionForm action={answerIssueAction} id="answer" className="grid scroll-mt-6 gap-3.5">
      <input type="hidden" name="companyId" value={companyId} />
      <input type="hidden" name="entryId" value={entryId} />
      {gone ? (
        <KeptDraft name="body" label={t('draft')} />
      ) : (
        <>
          <FormTextArea key={body} name="body" label={t('answer')} hint={t('answerHint')} required maxLength={10_000} defaultValue={body} />
          <div className="flex justify-end">
            <SubmitButton icon={<Send />} pendingLabel={t('sending')}>
              {t('send')}
            </SubmitButton>
          </div>
        </>
      )}
    </ActionForm>
  )
}
