import { Fact } from '@/platform/ui/fact'
import { FactList } from '@/platform/ui/fact-list'
import { Pad } from '@/platform/ui/pad'
import { TextLink } from '@/platform/ui/text-link'
import { useTranslations } from '@/platform/ui/words'
import { CalendarDay } from '@/product/components/calendar-day'
import { Money } from '@/product/components/money'
import type { PriceChangeView, SubscriptionView } from '../schema'
import { CancelBy } from './cancel-by'
import { PriceHistory } from './price-history'

type Props = {
  productId: string
  subscription: SubscriptionView
  priceChanges: PriceChangeView[]
  /** The price before the first change. */
  first: { price: string | null; currency: string | null; boughtOn: string | null }
  company: { companyId: string; name: string } | null
}

// What it costs, until when it can be cancelled, and how.
export function SubscriptionCard({ productId, subscription, priceChanges, first, company }: Props) {
  const t = useTranslations('subscription')
  const { nextRenewal, runsMonths, noticeDays, trialEndsOn, cancelledOn } = subscription

  return (
    <div id="subscription" className="grid scroll-mt-4">
      <Pad label={t('label')} aside={<TextLink href="/have/costs">{t('allCosts')}</TextLink>}>
        <Costs subscription={subscription} />
        <CancelBy productId={productId} subscription={subscription} company={company} />
        <FactList className="mt-3! empty:hidden">
          {nextRenewal && (
            <Fact label={t('renews')}>
              <CalendarDay day={nextRenewal} />
            </Fact>
          )}
          {runsMonths && <Fact label={t('renewsEach')}>{t('months', { months: runsMonths })}</Fact>}
          {noticeDays && <Fact label={t('notice')}>{t('days', { days: noticeDays })}</Fact>}
          {trialEndsOn && !cancelledOn && (
            <Fact label={t('trial')}>
              <CalendarDay day={trialEndsOn} />
            </Fact>
          )}
        </FactList>
        <PriceHistory productId={productId} priceChanges={priceChanges} first={first} />
      </Pad>
    </div>
  )
}

function Costs({ subscription: { price, period, perYear, perMonth } }: { subscription: SubscriptionView }) {
  const t = useTranslations('subscription')
  if (!price || !perYear || !perMonth) return <p className="text-ink-soft">{t('noPrice')}</p>
  return (
    <p className="flex flex-wrap items-baseline gap-x-3 gap-y-0.5">
      <b className="font-title text-quote font-medium">{t.rich('price', { period, price: () => <Money key="price" {...price} /> })}</b>
      <span className="text-ink-soft">
        {period !== 'year' && t.rich('perYear', { price: () => <Money key="year" {...perYear} /> })}
        {period === 'year' && t.rich('perMonth', { price: () => <Money key="month" {...perMonth} /> })}
      </span>
    </p>
  )
}
