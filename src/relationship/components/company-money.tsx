import { BarChart } from '@/platform/ui/bar-chart'
import { Fact } from '@/platform/ui/fact'
import { FactList } from '@/platform/ui/fact-list'
import { Pad } from '@/platform/ui/pad'
import { useFormatter, useTranslations } from '@/platform/ui/words'
import type { OverviewView } from '../schema'

const ENOUGH = 3
const KINDS = ['spent', 'perYear', 'refunded', 'owed'] as const

/** What went to them, what came back, and what they still owe. Nothing to tell, nothing shown. */
export function CompanyMoney({ company: { money, moneyByYear } }: { company: OverviewView }) {
  const t = useTranslations('relationship')
  const format = useFormatter()
  const told = (amount: string, currency: string) => format.number(Number(amount), { style: 'currency', currency })
  const known = KINDS.filter((kind) => money[kind].length > 0)
  if (known.length === 0) return null

  // One car nine years ago draws nothing worth looking at.
  const byYear = moneyByYear && moneyByYear.years.filter(({ amount }) => Number(amount) > 0).length >= ENOUGH ? moneyByYear : null
  return (
    <Pad label={t('money')}>
      <FactList>
        {known.map((kind) => (
          <Fact key={kind} label={t(`moneyOf.${kind}`)} late={kind === 'owed'}>
            {money[kind].map(({ amount, currency }) => (
              <span key={currency} className="block">
                {told(amount, currency)}
              </span>
            ))}
          </Fact>
        ))}
      </FactList>
      {byYear && (
        <BarChart
          className="mt-4"
          title={t('moneyByYear')}
          words={{ table: t('asTable'), label: t('year'), value: t('paid') }}
          bars={byYear.years.map(({ year, amount }) => ({ label: String(year), value: Number(amount), text: told(amount, byYear.currency) }))}
        />
      )}
    </Pad>
  )
}
