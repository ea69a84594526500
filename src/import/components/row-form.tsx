import { CompanyField } from '@/company/components/company-field'
import { CurrencySelect } from '@/product/components/currency-select'
import { ActionForm } from '@/platform/ui/action-form'
import { ButtonLink } from '@/platform/ui/button-link'
import { FormText } from '@/platform/ui/form-fields'
import { SubmitButton } from '@/platform/ui/submit-button'
import { useTranslations } from '@/platform/ui/words'
import { editRowAction } from '../actions'
import type { RowToEdit } from '../schema'

// One row of the preview, with the fields that its kind has.
export function RowForm({ importId, row: { id, kind, item } }: { importId: string; row: RowToEdit }) {
  const t = useTranslations('import')
  if (!item) return null
  const hasMoney = kind === 'product' || kind === 'payment'
  return (
    <ActionForm action={editRowAction}>
      <input type="hidden" name="importId" value={importId} />
      <input type="hidden" name="rowId" value={id} />
      {kind === 'product' && <FormText name="name" label={t('field.name')} required maxLength={200} defaultValue={item.name} />}
      <CompanyField label={t('field.company')} hint={t('companyHint')} defaultValue={kind === 'company' ? item.name : (item.company ?? '')} />
      {kind !== 'company' && <FormText name="day" type="date" label={t(`dayOf.${kind}`)} required={kind !== 'product'} defaultValue={item.day ?? ''} />}
      {hasMoney && (
        <div className="grid items-start gap-5 sm:grid-cols-2">
          <FormText name="price" label={t(kind === 'payment' ? 'field.amount' : 'field.price')} inputMode="decimal" maxLength={14} autoComplete="off" defaultValue={item.price?.replace('-', '') ?? ''} />
          <CurrencySelect defaultValue={item.currency ?? ''} />
        </div>
      )}
      <div className="flex flex-wrap items-center gap-3">
        <SubmitButton>{t('saveRow')}</SubmitButton>
        <ButtonLink variant="plain" href={`/import/${importId}`}>
          {t('cancelRow')}
        </ButtonLink>
      </div>
    </ActionForm>
  )
}
