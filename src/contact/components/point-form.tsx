import { ActionForm } from '@/platform/ui/action-form'
import { FormSelect, FormText } from '@/platform/ui/form-fields'
import { SubmitButton } from '@/platform/ui/submit-button'
import { useTranslations } from '@/platform/ui/words'
import { addContactPointAction, editContactPointAction } from '../actions'
import type { ContactPointView } from '../schema'

const KINDS = ['phone', 'mail', 'web', 'chat', 'address'] as const

/** Adds to a company, or changes the one that is given. */
export function PointForm({ companyId, point }: { companyId?: string; point?: ContactPointView }) {
  const t = useTranslations('contact')
  return (
    <ActionForm action={point ? editContactPointAction : addContactPointAction} className="grid items-start gap-3 sm:grid-cols-[8.5rem_1fr_1fr]">
      {point ? <input type="hidden" name="contactPointId" value={point.id} /> : <input type="hidden" name="companyId" value={companyId} />}
      <FormSelect name="kind" label={t('kind')} defaultValue={point?.kind ?? ''}>
        {!point && <option value="">{t('automatic')}</option>}
        {KINDS.map((kind) => (
          <option key={kind} value={kind}>
            {t(`kinds.${kind}`)}
          </option>
        ))}
      </FormSelect>
      <FormText name="value" label={t('value')} required maxLength={500} autoComplete="off" defaultValue={point?.value} />
      <FormText name="label" label={t('label')} aside={t('optional')} maxLength={80} autoComplete="off" defaultValue={point?.label ?? undefined} />
      <SubmitButton size="small" variant="plain" className="justify-self-start" pendingLabel={t('saving')}>
        {t('save')}
      </SubmitButton>
    </ActionForm>
  )
}
