import { ActionForm } from '@/platform/ui/action-form'
import { FormCheckbox, FormRadios, FormTextArea } from '@/platform/ui/form-fields'
import { Pad } from '@/platform/ui/pad'
import { SubmitButton } from '@/platform/ui/submit-button'
import { useTranslations } from '@/platform/ui/words'
import { decideAskAction } from '../actions'
import type { AskView } from '../schema'

export function DecideForm({ ask: { id, candidates } }: { ask: AskView }) {
  const t = useTranslations('ask.decide')
  return (
    <Pad label={t('title')}>
      <ActionForm action={decideAskAction} className="grid gap-4">
        <input type="hidden" name="askId" value={id} />
        <FormRadios
          name="candidateId"
          legend={t('which')}
          options={[...candidates.map(({ id: value, name: label }) => ({ value, label })), { value: '', label: t('none') }]}
          defaultValue=""
        />
        <FormCheckbox name="bought" label={t('bought')} />
        <FormTextArea name="thanks" label={t('thanks')} placeholder={t('thanksExample')} rows={2} maxLength={300} />
        <SubmitButton>{t('do')}</SubmitButton>
      </ActionForm>
    </Pad>
  )
}
