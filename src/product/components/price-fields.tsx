import { FormText } from '@/platform/ui/form-fields'
import { useTranslations } from '@/platform/ui/words'
import type { ProductDetailView } from '../schema'
import { CurrencySelect } from './currency-select'

export function PriceFields({ product, currency }: { product?: ProductDetailView; currency?: string }) {
  const t = useTranslations('product')
  const label = t(product && product.priceChanges.length > 0 ? 'priceAtFirst' : 'price')
  return (
    <div className="grid items-start gap-5 sm:grid-cols-2">
      <FormText name="price" label={label} inputMode="decimal" maxLength={14} autoComplete="off" defaultValue={product?.price ?? ''} />
      <CurrencySelect defaultValue={product?.currency ?? currency} />
    </div>
  )
}
