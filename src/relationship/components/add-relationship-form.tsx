import { CompanyField } from '@/company/components/company-field'
import { ActionForm } from '@/platform/ui/action-form'
import { ButtonLink } from '@/platform/ui/button-link'
import { FormText, FormTextArea } from '@/platform/ui/form-fields'
import { SubmitButton } from '@/platform/ui/submit-button'
import { useTranslations } from '@/platform/ui/words'
import { addRelationshipAction } from '../actions'

export function AddRelationshipForm({ company }: { company?: string }) {
  const t = useTranslations('relationship')
  return (
    <ActionForm action={addRelationshipAction} className="grid max-w-2xl gap-5">
      <CompanyField label={t('company')} hint={t('companyHint')} required defaultValue={company} />
      <FormText name="customerNumber" label={t('customerNumber')} aside={t('optional')} maxLength={80} />
      <FormTextArea name="notes" label={t('notes')} aside={t('optional')} rows={2} maxLength={5000} />
      <div className="flex flex-wrap gap-2">
        <SubmitButton pendingLabel={t('saving')}>{t('save')}</SubmitButton>
        <ButtonLink variant="ghost" href="/companies">
          {t('cancel')}
        </ButtonLink>
      </div>
    </ActionForm>
  )
}
