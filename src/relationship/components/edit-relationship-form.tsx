import { ActionForm, FormVersion } from '@/platform/ui/action-form'
import { ButtonLink } from '@/platform/ui/button-link'
import { FormRadios, FormText, FormTextArea } from '@/platform/ui/form-fields'
import { SubmitButton } from '@/platform/ui/submit-button'
import { useTranslations } from '@/platform/ui/words'
import { editRelationshipAction } from '../actions'
import type { RelationshipView } from '../schema'

export function EditRelationshipForm({ company }: { company: RelationshipView }) {
  const t = useTranslations('relationship')
  const statuses = (['active', 'former', 'avoid'] as const).map((value) => ({ value, label: t(`status.${value}`) }))
  return (
    <ActionForm action={editRelationshipAction} className="grid max-w-2xl gap-5">
      <input type="hidden" name="companyId" value={company.companyId} />
      <FormVersion value={company.version} />
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
      <FormRadios name="status" legend={t('statusLegend')} options={statuses} defaultValue={company.status} />
      <FormText name="tags" label={t('tags')} hint={t('tagsHint')} aside={t('optional')} maxLength={900} defaultValue={company.tags.join(' ')} />
      <FormTextArea
        name="notes"
        label={t('notes')}
        hint={t('notesHint')}
        aside={t('optional')}
        maxLength={5000}
        defaultValue={company.notes ?? undefined}
      />
      <div className="flex flex-wrap gap-2">
        <SubmitButton pendingLabel={t('saving')}>{t('save')}</SubmitButton>
        <ButtonLink variant="ghost" href={`/companies/${company.companyId}`}>
          {t('cancel')}
        </ButtonLink>
      </div>
    </ActionForm>
  )
}
