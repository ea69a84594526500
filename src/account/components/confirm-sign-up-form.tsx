import { getTranslations } from 'next-intl/server'
import { ActionForm } from '@/platform/ui/action-form'
import { SubmitButton } from '@/platform/ui/submit-button'
import { confirmSignUpAction } from '../actions'

export async function ConfirmSignUpForm({ token }: { token: string }) {
  const words = await getTranslations('account.confirm')
  return (
    <ActionForm action={confirmSignUpAction}>
      <input type="hidden" name="token" value={token} />
      <SubmitButton wide pendingLabel={words('pending')}>
        {words('submit')}
      </SubmitButton>
    </ActionForm>
  )
}
