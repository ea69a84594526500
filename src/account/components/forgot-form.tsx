import { ActionForm } from '@/platform/ui/action-form'
import { FormText } from '@/platform/ui/form-fields'
import { SubmitButton } from '@/platform/ui/submit-button'
import { useTranslations } from '@/platform/ui/words'
import { askPasswordResetAction } from '../actions'

export function ForgotForm() {
  const words = useTranslations('account')
  return (
    <ActionForm action={askPasswordResetAction}>
      <FormText name="email" label={words('email')} type="email" autoComplete="username" maxLength={254} required />
      <SubmitButton wide pendingLabel={words('forgot.pending')}>
        {words('forgot.submit')}
      </SubmitButton>
    </ActionForm>
  )
}
