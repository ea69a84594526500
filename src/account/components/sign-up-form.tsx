import { ActionForm } from '@/platform/ui/action-form'
import { FormText } from '@/platform/ui/form-fields'
import { SubmitButton } from '@/platform/ui/submit-button'
import { useTranslations } from '@/platform/ui/words'
import { signUpAction } from '../actions'
import { NewPasswordField } from './new-password-field'

/** The very first account chooses its password here; everybody else after the mail. */
export function SignUpForm({ first }: { first: boolean }) {
  const words = useTranslations('account')
  return (
    <ActionForm action={signUpAction}>
      <FormText name="name" label={words('signUp.name')} hint={words('signUp.nameHint')} autoComplete="name" maxLength={80} required />
      <FormText name="email" label={words('email')} type="email" autoComplete="email" maxLength={254} required />
      {first && <NewPasswordField name="password" label={words('password')} />}
      <SubmitButton wide pendingLabel={words('signUp.pending')}>
        {words('signUp.submit')}
      </SubmitButton>
    </ActionForm>
  )
}
