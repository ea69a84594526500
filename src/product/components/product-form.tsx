import { getTranslations } from 'next-intl/server'
import { CompanyField } from '@/company/components/company-field'
import { ActionForm } from '@/platform/ui/action-form'
import { ButtonLink } from '@/platform/ui/button-link'
import { FormText, FormTextArea } from '@/platform/ui/form-fields'
import type { FormAction } from '@/platform/ui/form-state'
import { SubmitButton } from '@/platform/ui/submit-button'
import type { ProductDetailView, ProductView } from '../schema'
import { CurrencySelect } from './currency-select'
import { MoreFields } from './more-fields'

type Props = {
  action: FormAction<ProductView>
  /** The one to edit; without it, one is added in three fields. */
  product?: ProductDetailView
  given?: { name?: string; company?: string; currency?: string }
  cancel: string
}

export async function ProductForm({ action, product, given, cancel }: Props) {
  const t = await getTranslations('product')
  const pair = 'grid items-start gap-5 sm:grid-cols-2'
  const optional = t('optional')

  return (
    <ActionForm action={action}>
      {product && <input type="hidden" name="productId" value={product.id} />}
      <FormText
        name="name"
        label={t('name')}
        placeholder={t('nameExample')}
        required
        maxLength={200}
        defaultValue={product?.name ?? given?.name}
      />
      <CompanyField
        label={t('company')}
        hint={t('companyHint')}
        aside={optional}
        defaultValue={product?.company?.name ?? given?.company}
      />
      {product ? (
        <FormText
          name="serialNumber"
          label={t('serialNumber')}
          maxLength={120}
          autoComplete="off"
          aside={optional}
          defaultValue={product.serialNumber ?? ''}
        />
      ) : (
        <FormText
          name="serialOrPrice"
          label={t('serialOrPrice')}
          hint={t('serialOrPriceHint')}
          maxLength={120}
          autoComplete="off"
          aside={optional}
        />
      )}
      <MoreFields label={t('more')} open={!!product}>
        <div className={pair}>
          <FormText
            name="price"
            label={t('price')}
            inputMode="decimal"
            maxLength={14}
            autoComplete="off"
            defaultValue={product?.price ?? ''}
          />
          <CurrencySelect defaultValue={product?.currency ?? given?.currency} />
        </div>
        <div className={pair}>
          <FormText name="boughtOn" label={t('boughtOn')} type="date" defaultValue={product?.boughtOn ?? ''} />
          <FormText
            name="warrantyUntil"
            label={t('warrantyUntil')}
            type="date"
            defaultValue={product?.warrantyUntil ?? ''}
          />
        </div>
        <FormText name="model" label={t('model')} maxLength={120} defaultValue={product?.model ?? ''} />
        <FormTextArea name="notes" label={t('notes')} rows={3} maxLength={5000} defaultValue={product?.notes ?? ''} />
      </MoreFields>
      <div className="flex flex-wrap gap-2">
        <SubmitButton pendingLabel={t('saving')}>{t('save')}</SubmitButton>
        <ButtonLink href={cancel} variant="ghost">
          {t('cancel')}
        </ButtonLink>
      </div>
    </ActionForm>
  )
}
