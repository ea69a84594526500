// Currencies by code and by sign. Signs are shared: `$` alone does not say whose dollar.
const CODES = new Set(Intl.supportedValuesOf('currency'))

const SIGNS: Record<string, string[]> = {
  $: ['USD', 'CAD', 'AUD', 'MXN', 'SGD', 'NZD', 'HKD', 'TWD', 'BRL', 'CLP', 'COP', 'ARS'],
  '€': ['EUR'],
  '£': ['GBP', 'EGP'],
  '¥': ['JPY', 'CNY'],
  '￥': ['JPY', 'CNY'],
  '₹': ['INR'],
  '₺': ['TRY'],
  TL: ['TRY'],
  zł: ['PLN'],
  kr: ['SEK', 'NOK', 'DKK'],
  Fr: ['CHF'],
  US$: ['USD'],
  CA$: ['CAD'],
  C$: ['CAD'],
  AU$: ['AUD'],
  A$: ['AUD'],
  R$: ['BRL'],
  MX$: ['MXN'],
  S$: ['SGD'],
}

export function isCurrency(code: string) {
  return CODES.has(code)
}

// The currencies a sign or code may stand for; empty when it is none we know.
export function currenciesOf(sign: string): string[] {
  const plain = sign.replace(/\.$/, '')
  return SIGNS[plain] ?? (isCurrency(plain) ? [plain] : [])
}

export function fractionDigits(currency: string | null): number {
  if (!currency || !isCurrency(currency)) return 2
  return (
    new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions().maximumFractionDigits ?? 2
  )
}
