import type { ReactNode } from 'react'
import { FormText, FormTextArea } from '@/platform/ui/form-fields'
import { useTranslations } from '@/platform/ui/words'
import { TermsFields } from '@/subscription/components/terms-fields'
import type { ProductDetailView } from '../schema'
import { GtinField } from './gtin-field'
import { MoreFields } from './more-fields'
import { PriceFields } from './price-fields'

type Props = { product?: ProductDetailView; given?: { currency?: string; kind?: string; gtin?: string } }

// What can wait, folded. The style sheet shows a part only while the kind is chosen that has it, so it works before
// JavaScript; what stands in a hidden part is kept all the same.
const withTerms = 'hidden group-has-[input[value=contract]:checked]/kind:block group-has-[input[value=subscription]:checked]/kind:block'
const withNumbers = 'group-has-[input[value=service]:checked]/kind:hidden group-has-[input[value=subscription]:checked]/kind:hidden'

export function ProductFormParts({ product, given }: Props) {
  const t = useTranslations('product')
  const s = useTranslations('subscription')
  const has = (...fields: unknown[]) => fields.some(Boolean)

  return (
    <div className="grid gap-1.5">
      <Part className={withTerms} label={s('terms')} open>
        <TermsFields terms={product?.subscription} />
      </Part>
      <Part className={withNumbers} label={t('partNumbers')} open={has(product?.model, product?.serialNumbers.length, product?.gtin, given?.gtin)}>
        <FormText name="model" label={t('model')} maxLength={120} defaultValue={product?.model ?? ''} />
        <FormTextArea
          name="serialNumbers"
          label={t('contractNumbers')}
          hint={t('serialNumbersHint')}
          rows={1}
          maxLength={6000}
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          defaultValue={product?.serialNumbers.join('\n') ?? ''}
        />
        <GtinField productId={product?.id} defaultValue={product?.gtin ?? given?.gtin ?? ''} />
      </Part>
      <Part label={t(product ? 'partBoughtEdit' : 'partBought')} open={has(product?.boughtOn, product?.boughtAt)}>
        {!product && <PriceFields currency={given?.currency} />}
        <div className="grid items-start gap-5 sm:grid-cols-2">
          <FormText name="boughtOn" label={t('boughtOn')} type="date" defaultValue={product?.boughtOn ?? ''} />
          {!product && <FormText name="warrantyUntil" label={t('warrantyUntil')} type="date" />}
        </div>
        <FormText name="boughtAt" label={t('boughtAt')} hint={t('boughtAtHint')} maxLength={120} defaultValue={product?.boughtAt ?? ''} />
      </Part>
      <Part label={t('partRest')} open={has(product?.place, product?.tags.length, product?.notes)}>
        <FormText name="place" label={t('place')} hint={t('placeHint')} maxLength={120} defaultValue={product?.place ?? ''} />
        <FormText name="tags" label={t('tags')} hint={t('tagsHint')} maxLength={400} autoCapitalize="none" defaultValue={product?.tags.join(' ') ?? ''} />
        <FormTextArea name="notes" label={t('notes')} rows={3} maxLength={5000} defaultValue={product?.notes ?? ''} />
      </Part>
    </div>
  )
}

function Part({ label, open, className, children }: { label: string; open?: boolean; className?: string; children: ReactNode }) {
  return (
    <div className={className}>
      <MoreFields label={label} open={open}>
        {children}
      </MoreFields>
    </div>
  )
}
