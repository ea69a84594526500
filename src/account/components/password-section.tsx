import { ActionForm } from '@/platform/ui/action-form'
import { FormText } from '@/platform/ui/form-fields'
import { Pad } from '@/platform/ui/pad'
import { SubmitButton } from '@/platform/ui/submit-button'
import { useTranslations } from '@/platform/ui/words'
import { changePasswordAction } from '../actions'
import { NewPasswordField } from './new-password-field'

export function PasswordSection({ email }: { email: string }) {
  const words = useTranslations('account.settings.passwordSection')
  return (
    <Pad label={words('label')}>
      <ActionForm action={changePasswordAction} className="grid max-w-110 gap-4">
        <input type="text" value={email} autoComplete="username" readOnly hidden />
        <FormText name="currentPassword" label={words('current')} type="password" autoComplete="current-password" required />
        <NewPasswordField name="newPassword" label={words('new')} />
        <div>
          <SubmitButton variant="plain">{words('submit')}</SubmitButton>
        </div>
      </ActionForm>
    </Pad>
  )
}
