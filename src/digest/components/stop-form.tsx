import { getTranslations } from 'next-intl/server'
import { ActionForm } from '@/platform/ui/action-form'
import { SubmitButton } from '@/platform/ui/submit-button'
import { stopDigestAction } from '../actions'

export async function StopForm({ token }: { token: string }) {
  const t = await getTranslations('digest')
  return (
    <ActionForm action={stopDigestAction}>
      <input type="hidden" name="token" value={token} />
      <SubmitButton wide>{t('stop')}</SubmitButton>
    </ActionForm>
  )
}
