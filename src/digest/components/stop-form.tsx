import { ActionForm } from '@/platform/ui/action-form'
import { SubmitButton } from '@/platform/ui/submit-button'
import { useTranslations } from '@/platform/ui/words'
import { stopDigestAction } from '../actions'

export function StopForm({ token }: { token: string }) {
  const t = useTranslations('digest')
  return (
    <ActionForm action={stopDigestAction}>
      <input type="hidden" name="token" value={token} />
      <SubmitButton wide>{t('stop')}</SubmitButton>
    </ActionForm>
  )
}
