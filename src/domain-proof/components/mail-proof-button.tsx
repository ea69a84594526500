import { ActionForm } from '@/platform/ui/action-form'
import { SubmitButton } from '@/platform/ui/submit-button'
import { useTranslations } from '@/platform/ui/words'
import { proveByMailAction } from '../actions'

// Opening the link proves nothing yet, because programs open links, too.
export function MailProofButton({ token, domain, then }: { token: string; domain: string; /** Where a letter leads once it is proved. */ then?: string | undefined }) {
  const t = useTranslations('domain-proof')
  return (
    <ActionForm action={proveByMailAction}>
      <input type="hidden" name="token" value={token} />
      {then && <input type="hidden" name="then" value={then} />}
      <SubmitButton wide pendingLabel={t('checking')}>
        {t('proveNow', { domain })}
      </SubmitButton>
    </ActionForm>
  )
}
