// One quick field takes what is at hand: the number on the thing, or what was paid for it.
const CODES = new Set(Intl.supportedValuesOf('currency'))
const SIGNS: Record<string, string> = {
  '€': 'EUR',
  '£': 'GBP',
  $: 'USD',
  '¥': 'JPY',
  '₹': 'INR',
  '₺': 'TRY',
  zł: 'PLN',
  '₩': 'KRW',
}

const MARK = String.raw`([A-Za-z]{3}|zł|[€£$¥₹₺₩])`
const AMOUNT = String.raw`(\d[\d.,'’\s]*)`
const PRICE = new RegExp(`^${MARK}?\\s*${AMOUNT}${MARK}?$`, 'u')
// Groups of three are thousands, one or two digits at the end are cents.
const GROUPED = /^(\d{1,3}(?:[.,'’\s]?\d{3})*|\d+)(?:[.,](\d{1,2}))?$/

type Known = { serialNumber: string | null; price: string | null; currency: string | null }

/** Without a currency only something with cents is a price: `84.50`, but not `4711`. */
export function readSerialOrPrice(typed: string): Known {
  const [, before, digits = '', after] = PRICE.exec(typed.trim()) ?? []
  const mark = before ?? after
  const currency = mark ? (SIGNS[mark] ?? mark.toUpperCase()) : null
  const amount = GROUPED.exec(digits.trim())

  const isPrice = amount && (currency ? CODES.has(currency) && !(before && after) : amount[2]?.length === 2)
  if (!isPrice) return { serialNumber: typed.trim(), price: null, currency: null }
  return { serialNumber: null, price: amount[1]!.replace(/\D/g, '') + (amount[2] ? `.${amount[2]}` : ''), currency }
}
