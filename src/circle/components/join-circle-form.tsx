import { ActionForm } from '@/platform/ui/action-form'
import { ButtonLink } from '@/platform/ui/button-link'
import { SubmitButton } from '@/platform/ui/submit-button'
import { useTranslations } from '@/platform/ui/words'
import { joinCircleAction } from '../actions'

export function JoinCircleForm({ token }: { token: string }) {
  const t = useTranslations('circle.join')
  return (
    <ActionForm action={joinCircleAction} className="grid max-w-110 gap-4">
      <input type="hidden" name="token" value={token} />
      <div className="flex flex-wrap gap-2">
        <SubmitButton>{t('keep')}</SubmitButton>
        <ButtonLink href={`/c/${token}`}>{t('not')}</ButtonLink>
      </div>
    </ActionForm>
  )
}
