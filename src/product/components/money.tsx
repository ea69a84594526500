import { useFormatter } from '@/platform/ui/words'

// An amount in its currency, as the reader's language writes it.
export function Money({ amount, currency }: { amount: string; currency: string | null }) {
  const format = useFormatter()
  return (
    <span className="num">
      {currency ? format.number(Number(amount), { style: 'currency', currency }) : format.number(Number(amount))}
    </span>
  )
}
