import { CompanyField } from '@/company/components/company-field'
import { ActionForm } from '@/platform/ui/action-form'
import { ButtonLink } from '@/platform/ui/button-link'
import { SubmitButton } from '@/platform/ui/submit-button'
import { useTranslations } from '@/platform/ui/words'
import { moveProductAction } from '../actions'
import type { ProductDetailView } from '../schema'

export function MoveProduct({ product: { id, company } }: { product: ProductDetailView }) {
  const t = useTranslations('product')
  return (
    <ActionForm action={moveProductAction}>
      <input type="hidden" name="productId" value={id} />
      <CompanyField label={t('company')} hint={t('companyHint')} required defaultValue={company?.name} />
      <div className="flex flex-wrap gap-2">
        <SubmitButton pendingLabel={t('moving')}>{t('moveGo')}</SubmitButton>
        <ButtonLink href={`/have/${id}`} variant="ghost">
          {t('cancel')}
        </ButtonLink>
      </div>
    </ActionForm>
  )
}
