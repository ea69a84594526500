import { Send } from '@/platform/ui/icons'
import { ActionForm } from '@/platform/ui/action-form'
import { FormSelect, FormText } from '@/platform/ui/form-fields'
import { Pad } from '@/platform/ui/pad'
import { SubmitButton } from '@/platform/ui/submit-button'
import { useTranslations } from '@/platform/ui/words'
import { inviteAction } from '../actions'

/** `refusal` is why this person may not invite. */
export function InviteForm({ companyId, refusal }: { companyId: string; refusal: string | null }) {
  const t = useTranslations('member')
  return (
    <Pad label={t('invite')}>
      {refusal ? (
        <p className="text-ink-soft">{refusal}</p>
      ) : (
        <ActionForm action={inviteAction} className="grid gap-4">
          <input type="hidden" name="companyId" value={companyId} />
          <FormText name="email" type="email" label={t('email')} hint={t('emailHint')} required maxLength={254} autoComplete="off" />
          <FormSelect name="role" label={t('role')} defaultValue="agent">
            {(['agent', 'reader', 'owner'] as const).map((role) => (
              <option key={role} value={role}>
                {t(`option.${role}`)}
              </option>
            ))}
          </FormSelect>
          <div>
            <SubmitButton icon={<Send />} pendingLabel={t('inviting')}>
              {t('send')}
            </SubmitButton>
          </div>
        </ActionForm>
      )}
    </Pad>
  )
}
