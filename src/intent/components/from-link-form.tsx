import { ActionForm } from '@/platform/ui/action-form'
import { FormText } from '@/platform/ui/form-fields'
import { SubmitButton } from '@/platform/ui/submit-button'
import { useTranslations } from '@/platform/ui/words'
import { fetchLetterAction } from '../actions'

export function FromLinkForm() {
  const t = useTranslations('intent.fromLink')
  return (
    <ActionForm action={fetchLetterAction}>
      <FormText name="address" label={t('address')} required maxLength={2000} inputMode="url" autoComplete="off" spellCheck={false} />
      <SubmitButton>{t('read')}</SubmitButton>
    </ActionForm>
  )
}
