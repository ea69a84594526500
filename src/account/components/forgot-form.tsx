import { getTranslations } from 'next-intl/server'
import { ActionForm } from '@/platform/ui/action-form'
import { FormText } from '@/platform/ui/form-fields'
import { SubmitButton } from '@/platform/ui/submit-button'
import { askPasswordResetAction } from '../actions'

export async function ForgotForm() {
  const words = await getTranslations('account')
  return (
    <ActionForm action={askPasswordResetAction}>
      <FormText name="email" label={words('email')} type="email" autoComplete="username" maxLength={254} required />
      <SubmitButton wide pendingLabel={words('forgot.pending')}>
        {words('forgot.submit')}
      </SubmitButton>
    </ActionForm>
  )
}
