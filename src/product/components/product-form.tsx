import { CompanyField } from '@/company/components/company-field'
import { ActionForm, FormVersion } from '@/platform/ui/action-form'
import { ButtonLink } from '@/platform/ui/button-link'
import { FormRadios, FormText } from '@/platform/ui/form-fields'
import type { FormAction } from '@/platform/ui/form-state'
import { SubmitButton } from '@/platform/ui/submit-button'
import { useTranslations } from '@/platform/ui/words'
import type { ProductDetailView, ProductView } from '../schema'
import { PriceFields } from './price-fields'
import { ProductFormParts } from './product-form-parts'

type Props = {
  action: FormAction<ProductView>
  /** The one to edit; without it, one is added in three fields. */
  product?: ProductDetailView
  given?: { name?: string; company?: string; currency?: string; kind?: string; gtin?: string }
  cancel: string
}

const KINDS = ['thing', 'service', 'subscription', 'contract'] as const

export function ProductForm({ action, product, given, cancel }: Props) {
  const t = useTranslations('product')
  const optional = t('optional')

  return (
    <ActionForm action={action}>
      {product && <input type="hidden" name="productId" value={product.id} />}
      {product && <FormVersion value={product.version} />}
      {/* The kind that is chosen decides which of the parts below show: see ProductFormParts. */}
      <div className="group/kind grid gap-5">
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
          <PriceFields product={product} />
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
        <FormRadios
          name="kind"
          legend={t('kindLabel')}
          options={KINDS.map((kind) => ({ value: kind, label: t('kind', { kind }) }))}
          defaultValue={product?.kind ?? KINDS.find((kind) => kind === given?.kind) ?? 'thing'}
        />
        <ProductFormParts product={product} given={given} />
      </div>
      <div className="flex flex-wrap gap-2">
        <SubmitButton pendingLabel={t('saving')}>{t('save')}</SubmitButton>
        <ButtonLink href={cancel} variant="ghost">
          {t('cancel')}
        </ButtonLink>
      </div>
    </ActionForm>
  )
}
