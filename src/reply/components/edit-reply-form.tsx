import { Trash2 } from '@/platform/ui/icons'
import { ActionButton } from '@/platform/ui/action-button'
import { ActionForm, FormVersion } from '@/platform/ui/action-form'
import { FormRadios, FormText, FormTextArea } from '@/platform/ui/form-fields'
import { Pad } from '@/platform/ui/pad'
import { SubmitButton } from '@/platform/ui/submit-button'
import { useTranslations } from '@/platform/ui/words'
import { deleteReplyAction, editReplyAction } from '../actions'
import type { OwnReply } from '../schema'
import { SaidWords } from './said-words'

const CHOICES: Record<string, string[]> = { outcome: ['right', 'partly', 'wrong'], vote: ['yes', 'no'] }

/** `linkKey`: whoever came by the edit link. */
export function EditReplyForm({ reply, linkKey }: { reply: OwnReply; linkKey?: string }) {
  const t = useTranslations('reply')
  const choices = reply.candidateId ? undefined : CHOICES[reply.kind]
  return (
    <div className="grid gap-3.75">
      <Pad>
        <p className="mb-3 text-small text-ink-soft">{t('edit.to', { name: reply.toName, about: reply.about })}</p>
        <ActionForm action={editReplyAction} id="say" className="grid gap-4">
          <input type="hidden" name="replyId" value={reply.id} />
          {reply.candidateId && <input type="hidden" name="candidateId" value={reply.candidateId} />}
          {linkKey && <input type="hidden" name="key" value={linkKey} />}
          <FormVersion value={reply.version} />
          {choices ? (
            <FormRadios name="choice" legend={t('say.choice')} options={choices.map((value) => ({ value, label: t(`you.${reply.kind}-${value}`) }))} defaultValue={reply.choice ?? undefined} />
          ) : (
            <p className="font-[550]">
              <SaidWords said={reply} told="you" />
            </p>
          )}
          <FormTextArea name="body" label={t('say.body')} rows={3} maxLength={1000} defaultValue={reply.body ?? undefined} />
          <FormText name="name" label={t('say.name')} aside={t('say.optional')} maxLength={60} defaultValue={reply.name ?? undefined} />
          <SubmitButton>{t('edit.save')}</SubmitButton>
        </ActionForm>
        {reply.answer && (
          <p className="mt-4 border-t border-line pt-3">
            <b>{t('mine.answered', { name: reply.toName })}</b> <span className="whitespace-pre-wrap">{reply.answer}</span>
          </p>
        )}
      </Pad>
      <ActionButton action={deleteReplyAction} fields={{ replyId: reply.id, ...(linkKey && { key: linkKey }) }} variant="danger" icon={<Trash2 />}>
        {t('edit.delete')}
      </ActionButton>
    </div>
  )
}
