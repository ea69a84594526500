import { ActionForm } from '@/platform/ui/action-form'
import { FormText } from '@/platform/ui/form-fields'
import { Pad } from '@/platform/ui/pad'
import { SubmitButton } from '@/platform/ui/submit-button'
import { useTranslations } from '@/platform/ui/words'
import { deleteAccountAction } from '../actions'

export function DeleteAccountSection() {
  const words = useTranslations('account.settings.delete')
  return (
    <Pad label={words('label')}>
      <p className="mb-4 max-w-[62ch] text-ink-soft">{words('sentence')}</p>
      <ActionForm action={deleteAccountAction} className="grid max-w-110 gap-4">
        <FormText name="password" label={words('password')} type="password" autoComplete="current-password" required />
        <div>
          <SubmitButton variant="danger">{words('submit')}</SubmitButton>
        </div>
      </ActionForm>
    </Pad>
  )
}
