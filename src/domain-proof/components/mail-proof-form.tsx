import { ActionForm } from '@/platform/ui/action-form'
import { FormText } from '@/platform/ui/form-fields'
import { SubmitButton } from '@/platform/ui/submit-button'
import { useTranslations } from '@/platform/ui/words'
import { askByMailAction } from '../actions'

// The domain is fixed: only what stands before the @ is typed.
export function MailProofForm({ domain, then }: { domain: string; /** Where a letter leads once it is proved. */ then?: string | undefined }) {
  const t = useTranslations('domain-proof')
  return (
    <ActionForm action={askByMailAction} className="grid gap-4">
      <input type="hidden" name="domain" value={domain} />
      {then && <input type="hidden" name="then" value={then} />}
      <FormText
        name="mailbox"
        label={t('mailbox', { domain })}
        hint={t('mailboxHint', { domain })}
        aside={<span className="wrap-anywhere">@{domain}</span>}
        autoCapitalize="none"
        autoComplete="off"
        spellCheck={false}
        required
        maxLength={64}
      />
      <p className="text-small text-ink-soft">{t('mailLasts')}</p>
      <SubmitButton wide variant="plain" pendingLabel={t('mailing')}>
        {t('mailMe')}
      </SubmitButton>
    </ActionForm>
  )
}
