import { ActionForm } from '@/platform/ui/action-form'
import { FormText } from '@/platform/ui/form-fields'
import { SubmitButton } from '@/platform/ui/submit-button'
import { useTranslations } from '@/platform/ui/words'
import { startProofAction } from '../actions'

export function StartProofForm({ typed, error }: { typed?: string; error?: string }) {
  const t = useTranslations('domain-proof')
  return (
    <ActionForm action={startProofAction}>
      <FormText
        name="domain"
        label={t('website')}
        hint={t('websiteHint')}
        inputMode="url"
        autoCapitalize="none"
        spellCheck={false}
        required
        maxLength={300}
        defaultValue={typed}
        error={error}
      />
      <SubmitButton wide>{t('start')}</SubmitButton>
    </ActionForm>
  )
}
