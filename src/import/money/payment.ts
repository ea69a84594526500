// One line of a bank statement as an interaction with whoever was paid: a payment is a touch, too. It is no thing that somebody
// has, so it counts nowhere as one; what is paid again and again is offered as a subscription beside it (recurring.ts).
import { isCurrency } from '../currency.ts'
import type { NewItem } from '../item/schema.ts'
import { tidy } from '../tidy.ts'

export type Payment = { day: string; amount: string; currency: string; payee: string; memo: string; reference: string }

export function asInteraction({ day, amount, currency, payee, memo, reference }: Payment): NewItem {
  const isOut = amount.startsWith('-')
  const plain = amount.replace('-', '')
  const text = memo && memo !== payee ? memo : ''
  return {
    as: 'interaction',
    company: { key: payeeOf(payee), name: null },
    channel: 'payment',
    direction: isOut ? 'out' : 'in',
    at: `${day}T12:00:00Z`,
    said: [`${plain} ${currency}`, tidy(payee, 200), tidy(text, 1_000)].filter(Boolean).join(' · '),
    reference: tidy(reference, 80) || null,
    price: amount,
    currency,
  }
}

// Banks write around a name what nobody calls a shop: the way it was paid, card and shop numbers, dates, "THANK YOU".
const BEFORE = /^(pos( merchandise| purchase| debit)?|card (purchase|payment)( to)?|debit card( purchase)?|visa( debit)?|mastercard|purchase( authorized on \d\d\/\d\d)?|recurring payment|direct debit( to)?|payment to|sepa[- ]?(lastschrift|überweisung|basislastschrift)?|lastschrift|kartenzahlung|paypal \*|pp\*|sq \*|sumup ?\*|tst\* ?|zettle_?\*|iz ?\*|ccv\*|google \*|apl\* ?)[;:,\s-]*/i
const NUMBERS = /\s*(#\s*\d+|\bno\.?\s?\d+|\b\d{3,}\b|\b\d{1,2}[/.]\d{1,2}([/.]\d{2,4})?\b|\*[a-z0-9]{5,}\b|\b[a-z]*\d[a-z\d]{5,}\b)/gi

/** Who it was, as far as a bank says so. The whole text when nothing would be left. */
export function payeeOf(written: string): string {
  const line = tidy(written, 200)
  const name = line
    .replace(BEFORE, '')
    .replace(NUMBERS, ' ')
    .replace(/[\s,;:*#/-]+$/g, '')
    .replace(/\s+/g, ' ')
    .trim()
  return tidy(/\p{L}{2}/u.test(name) ? name : line, 100) || 'Unknown'
}

/** Amounts of a statement are exact; one that is not an amount, or too large to be kept, is a fault. */
export function faultOf({ amount, currency }: { amount: string; currency: string }): string | null {
  if (!isCurrency(currency)) return `The currency “${tidy(currency, 20)}” is not known.`
  return Math.abs(Number(amount)) > 99_999_999_999 ? 'The amount is too large to be one.' : null
}
