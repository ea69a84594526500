import { ActionForm } from '@/platform/ui/action-form'
import { FormRadios, FormSelect, FormText } from '@/platform/ui/form-fields'
import { SubmitButton } from '@/platform/ui/submit-button'
import { useTranslations } from '@/platform/ui/words'
import { addContactPreferenceAction } from '../actions'

const CHANNELS = ['any', 'mail', 'phone', 'letter', 'text', 'visit'] as const

export function PreferenceForm({ companyId }: { companyId: string }) {
  const t = useTranslations('contact')
  const answers = [
    { value: 'no', label: t('unwelcome') },
    { value: 'yes', label: t('welcome') },
  ]
  return (
    <ActionForm action={addContactPreferenceAction} className="grid gap-3">
      <input type="hidden" name="companyId" value={companyId} />
      <FormRadios name="welcome" legend={t('mayThey')} options={answers} required defaultValue="no" />
      <FormSelect name="way" label={t('channel')} defaultValue="any">
        {CHANNELS.map((channel) => (
          <option key={channel} value={channel}>
            {t(`channels.${channel}`)}
          </option>
        ))}
      </FormSelect>
      <FormText name="about" label={t('about')} aside={t('optional')} placeholder={t('aboutExample')} maxLength={120} autoComplete="off" />
      <SubmitButton size="small" variant="plain" className="justify-self-start" pendingLabel={t('saving')}>
        {t('save')}
      </SubmitButton>
    </ActionForm>
  )
}
