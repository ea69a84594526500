import { getTranslations } from 'next-intl/server'
import { ActionForm } from '@/platform/ui/action-form'
import { ButtonLink } from '@/platform/ui/button-link'
import { FormText, FormTextArea } from '@/platform/ui/form-fields'
import { SubmitButton } from '@/platform/ui/submit-button'
import { editRelationshipAction } from '../actions'
import type { RelationshipView } from '../schema'

export async function EditRelationshipForm({ company }: { company: RelationshipView }) {
  const t = await getTranslations('relationship')
  return (
    <ActionForm action={editRelationshipAction} className="grid max-w-2xl gap-5">
      <input type="hidden" name="companyId" value={company.companyId} />
      <FormText name="name" label={t('name')} required maxLength={120} defaultValue={company.name} />
      <FormText
        name="website"
        label={t('website')}
        hint={t('websiteHint')}
        aside={t('optional')}
        inputMode="url"
        maxLength={200}
        defaultValue={company.domain ?? undefined}
      />
      <FormText
        name="customerNumber"
        label={t('customerNumber')}
        aside={t('optional')}
        maxLength={80}
        defaultValue={company.customerNumber ?? undefined}
      />
      <FormText name="since" type="date" label={t('since')} aside={t('optional')} defaultValue={company.since ?? undefined} />
      <FormTextArea name="notes" label={t('notes')} aside={t('optional')} maxLength={5000} defaultValue={company.notes ?? undefined} />
      <div className="flex flex-wrap gap-2">
        <SubmitButton pendingLabel={t('saving')}>{t('save')}</SubmitButton>
        <ButtonLink variant="ghost" href={`/companies/${company.companyId}`}>
          {t('cancel')}
        </ButtonLink>
      </div>
    </ActionForm>
  )
}
