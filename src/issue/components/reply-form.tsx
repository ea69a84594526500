import { ActionForm } from '@/platform/ui/action-form'
import { FormCheckbox, FormTextArea } from '@/platform/ui/form-fields'
import { SubmitButton } from '@/platform/ui/submit-button'
import { useTranslations } from '@/platform/ui/words'
import { addMessageAction } from '../actions'
import type { IssueDetailView } from '../schema'

export function ReplyForm({ issue }: { issue: IssueDetailView }) {
  const t = useTranslations('issue')
  const readers = issue.shownTo.map((reader) => reader.companyName).join(', ')

  return (
    <ActionForm action={addMessageAction} id="reply" className="grid scroll-mt-6 gap-2.5">
      <input type="hidden" name="issueId" value={issue.id} />
      <FormTextArea
        name="body"
        label={readers ? t('replyTo', { company: readers }) : t('addToThread')}
        rows={1}
        required
        maxLength={10_000}
      />
      <div className="flex flex-wrap items-start justify-between gap-x-4 gap-y-2">
        <FormCheckbox name="private" label={t('private')} hint={t('privateHint')} />
        <SubmitButton variant={readers ? 'main' : 'plain'} pendingLabel={t('saving')}>
          {readers ? t('send') : t('add')}
        </SubmitButton>
      </div>
    </ActionForm>
  )
}
