import { Plus, X } from '@/platform/ui/icons'
import { ActionButton } from '@/platform/ui/action-button'
import { ActionForm } from '@/platform/ui/action-form'
import { FormText } from '@/platform/ui/form-fields'
import { SectionLabel } from '@/platform/ui/section-label'
import { SubmitButton } from '@/platform/ui/submit-button'
import { useFormatter, useTranslations } from '@/platform/ui/words'
import { CalendarDay } from '@/product/components/calendar-day'
import { CurrencySelect } from '@/product/components/currency-select'
import { Money } from '@/product/components/money'
import { MoreFields } from '@/product/components/more-fields'
import { changePriceAction, removePriceAction } from '../actions'
import type { PriceChangeView } from '../schema'

type Props = {
  productId: string
  priceChanges: PriceChangeView[]
  first: { price: string | null; currency: string | null; boughtOn: string | null }
}

// What it cost, and what it costs from a day on.
export function PriceHistory({ productId, priceChanges, first }: Props) {
  const t = useTranslations('subscription')
  const last = priceChanges.at(-1)
  return (
    <div className="mt-3 border-t border-dashed border-line pt-3">
      {priceChanges.length > 0 && <SectionLabel level={3}>{t('history')}</SectionLabel>}
      {priceChanges.length > 0 && (
        <ul role="list">
          {first.price && (
            <li className="flex min-h-11 items-center gap-3">
              <b>
                <Money amount={first.price} currency={first.currency} />
              </b>
              <span className="text-small text-ink-soft">{first.boughtOn ? t.rich('since', { day: () => <CalendarDay day={first.boughtOn!} /> }) : t('atFirst')}</span>
            </li>
          )}
          {priceChanges.map((change) => (
            <PriceLine key={change.id} change={change} />
          ))}
        </ul>
      )}
      <ActionForm action={changePriceAction}>
        <input type="hidden" name="productId" value={productId} />
        <MoreFields label={t('newPrice')}>
          <div className="grid items-start gap-5 sm:grid-cols-3">
            <FormText name="price" label={t('newAmount')} inputMode="decimal" maxLength={14} autoComplete="off" required />
            <CurrencySelect defaultValue={last?.currency ?? first.currency ?? undefined} />
            <FormText name="fromDay" label={t('fromDay')} type="date" required defaultValue={new Date().toISOString().slice(0, 10)} />
          </div>
          <div>
            <SubmitButton variant="plain" size="small" icon={<Plus />} pendingLabel={t('adding')}>
              {t('add')}
            </SubmitButton>
          </div>
        </MoreFields>
      </ActionForm>
    </div>
  )
}

function PriceLine({ change: { id, price, currency, fromDay } }: { change: PriceChangeView }) {
  const t = useTranslations('subscription')
  const format = useFormatter()
  const day = format.dateTime(new Date(`${fromDay}T00:00:00Z`), { dateStyle: 'long', timeZone: 'UTC' })
  return (
    <li className="flex items-center gap-3 border-t border-dashed border-line first:border-t-0">
      <b>
        <Money amount={price} currency={currency} />
      </b>
      <span className="grow text-small text-ink-soft">{t.rich('since', { day: () => <CalendarDay day={fromDay} /> })}</span>
      <ActionButton action={removePriceAction} fields={{ priceChangeId: id }} variant="ghost" size="small" aria-label={t('removePrice', { day })} title={t('remove')} icon={<X />} />
    </li>
  )
}
