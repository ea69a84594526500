import { ActionForm } from '@/platform/ui/action-form'
import { TextInput } from '@/platform/ui/text-input'
import { SubmitButton } from '@/platform/ui/submit-button'
import { useTranslations } from '@/platform/ui/words'
import { resetPasswordAction } from '../actions'
import { NewPasswordField } from './new-password-field'

// The address is there for password managers, who keep the two together.
export function ResetForm({ token, email }: { token: string; email: string }) {
  const words = useTranslations('account')
  return (
    <ActionForm action={resetPasswordAction}>
      <input type="hidden" name="token" value={token} />
      <TextInput label={words('email')} defaultValue={email} autoComplete="username" readOnly />
      <NewPasswordField name="newPassword" label={words('reset.newPassword')} />
      <SubmitButton wide pendingLabel={words('reset.pending')}>
        {words('reset.submit')}
      </SubmitButton>
    </ActionForm>
  )
}
