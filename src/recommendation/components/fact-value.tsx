import { useFormatter, useTranslations } from '@/platform/ui/words'
import type { Fact } from '../schema'

// One fact in words: the same ones on the form and in the letter, so what is ticked is what is seen.
export function FactValue({ fact }: { fact: Fact }) {
  const t = useTranslations('recommendation.fact')
  const format = useFormatter()

  switch (fact.key) {
    case 'boughtAt':
    case 'company':
      return fact.value.name
    case 'hadFor':
    case 'customerSince': {
      const month = format.dateTime(new Date(`${fact.value}-01T00:00:00Z`), { month: 'long', year: 'numeric' })
      return t('since', { month })
    }
    case 'price': {
      const { amount, currency, year } = fact.value
      const cents = amount.endsWith('.00') ? 0 : 2
      const money = format.number(Number(amount), {
        minimumFractionDigits: cents,
        maximumFractionDigits: cents,
        ...(currency && { style: 'currency', currency }),
      })
      return year ? t('inYear', { amount: money, year: String(year) }) : money
    }
    case 'solved':
      return t('solvedIn', fact.value)
    default:
      return fact.value
  }
}
