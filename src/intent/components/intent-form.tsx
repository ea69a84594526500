import { CompanyField } from '@/company/components/company-field'
import { ActionForm, FormVersion } from '@/platform/ui/action-form'
import { ButtonLink } from '@/platform/ui/button-link'
import { FormText, FormTextArea } from '@/platform/ui/form-fields'
import type { FormAction } from '@/platform/ui/form-state'
import { SubmitButton } from '@/platform/ui/submit-button'
import { useTranslations } from '@/platform/ui/words'
import { CurrencySelect } from '@/product/components/currency-select'
import { MoreFields } from '@/product/components/more-fields'
import type { IntentView } from '../schema'

type Props = {
  action: FormAction<IntentView>
  intent?: IntentView
  given?: { text?: string; company?: string; maxPrice?: string; currency?: string }
}

export function IntentForm({ action, intent, given }: Props) {
  const t = useTranslations('intent')
  const optional = t('optional')

  return (
    <ActionForm action={action}>
      {intent && <input type="hidden" name="intentId" value={intent.id} />}
      {intent && <FormVersion value={intent.version} />}
      <FormTextArea
        name="text"
        label={t('text')}
        placeholder={t('textExample')}
        required
        rows={given?.text ? 4 : 1}
        maxLength={2000}
        defaultValue={intent?.text ?? given?.text}
      />
      <div className="grid items-start gap-5 sm:grid-cols-2">
        <FormText
          name="maxPrice"
          label={t('maxPrice')}
          aside={optional}
          inputMode="decimal"
          maxLength={14}
          autoComplete="off"
          defaultValue={intent?.maxPrice ?? given?.maxPrice ?? ''}
        />
        <CurrencySelect defaultValue={intent?.currency ?? given?.currency} />
      </div>
      <FormText
        name="neededBy"
        label={t('neededBy')}
        aside={optional}
        type="date"
        defaultValue={intent?.neededBy ?? ''}
      />
      <MoreFields label={t('more')} open={!!(intent?.company ?? intent?.topic ?? given?.company)}>
        <CompanyField
          label={t('company')}
          hint={t('companyHint')}
          defaultValue={intent?.company?.name ?? given?.company}
        />
        <FormText
          name="topic"
          label={t('topic')}
          hint={t('topicHint')}
          maxLength={80}
          autoComplete="off"
          autoCapitalize="none"
          defaultValue={intent?.topic ?? ''}
        />
      </MoreFields>
      <div className="flex flex-wrap gap-2">
        <SubmitButton pendingLabel={t('saving')}>{t('save')}</SubmitButton>
        <ButtonLink href="/want" variant="ghost">
          {t('cancel')}
        </ButtonLink>
      </div>
    </ActionForm>
  )
}
