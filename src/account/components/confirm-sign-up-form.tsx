import { ActionForm } from '@/platform/ui/action-form'
import { SubmitButton } from '@/platform/ui/submit-button'
import { useTranslations } from '@/platform/ui/words'
import { confirmSignUpAction } from '../actions'
import { NewPasswordField } from './new-password-field'

export function ConfirmSignUpForm({ token }: { token: string }) {
  const words = useTranslations('account')
  return (
    <ActionForm action={confirmSignUpAction}>
      <input type="hidden" name="token" value={token} />
      <NewPasswordField name="password" label={words('password')} />
      <SubmitButton wide pendingLabel={words('confirm.pending')}>
        {words('confirm.submit')}
      </SubmitButton>
    </ActionForm>
  )
}
