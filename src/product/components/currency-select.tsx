import { FormSelect } from '@/platform/ui/form-fields'
import { getLocale, getTranslations } from '@/platform/ui/words'

const OFTEN = ['EUR', 'USD', 'GBP', 'CHF', 'JPY', 'CAD', 'AUD', 'SEK', 'PLN', 'INR']
const ALL = Intl.supportedValuesOf('currency')

// Everything that money is counted in; what people mostly need comes first.
export async function CurrencySelect({ defaultValue }: { defaultValue?: string }) {
  const t = await getTranslations('product')
  const names = new Intl.DisplayNames(await getLocale(), { type: 'currency' })
  const option = (code: string) => (
    <option key={code} value={code}>
      {code} · {names.of(code)}
    </option>
  )

  return (
    <FormSelect name="currency" label={t('currency')} defaultValue={defaultValue ?? ''}>
      <option value="">{t('noCurrency')}</option>
      <optgroup label={t('oftenUsed')}>{OFTEN.map(option)}</optgroup>
      <optgroup label={t('allCurrencies')}>{ALL.filter((code) => !OFTEN.includes(code)).map(option)}</optgroup>
    </FormSelect>
  )
}
