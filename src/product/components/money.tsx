import { getFormatter } from 'next-intl/server'

// An amount in its currency, as the reader's language writes it.
export async function Money({ amount, currency }: { amount: string; currency: string | null }) {
  const format = await getFormatter()
  return (
    <span className="num">
      {currency ? format.number(Number(amount), { style: 'currency', currency }) : format.number(Number(amount))}
    </span>
  )
}
