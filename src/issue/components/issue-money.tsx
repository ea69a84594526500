import { Fact } from '@/platform/ui/fact'
import { useTranslations } from '@/platform/ui/words'
import { Money } from '@/product/components/money'
import type { IssueDetailView } from '../schema'

// What it is about in money: at stake, back already, still owed.
export function IssueMoney({ issue: { atStake, recovered, currency, state } }: { issue: IssueDetailView }) {
  const t = useTranslations('issue')
  const owed = atStake === null ? 0 : Math.round((Number(atStake) - Number(recovered ?? 0)) * 100) / 100
  return (
    <>
      {atStake !== null && (
        <Fact label={t('atStakeLabel')}>
          <Money amount={atStake} currency={currency} />
        </Fact>
      )}
      {recovered !== null && (
        <Fact label={t('recoveredLabel')}>
          <Money amount={recovered} currency={currency} />
        </Fact>
      )}
      {owed > 0 && state !== 'given-up' && (
        <Fact label={t('owed')}>
          <Money amount={String(owed)} currency={currency} />
        </Fact>
      )}
    </>
  )
}
