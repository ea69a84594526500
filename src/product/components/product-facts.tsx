import { getTranslations } from 'next-intl/server'
import { Fact } from '@/platform/ui/fact'
import { FactList } from '@/platform/ui/fact-list'
import { Pad } from '@/platform/ui/pad'
import { TextLink } from '@/platform/ui/text-link'
import type { ProductDetailView } from '../schema'
import { CalendarDay } from './calendar-day'
import { Money } from './money'

export async function ProductFacts({ product }: { product: ProductDetailView }) {
  const t = await getTranslations('product')
  const { model, serialNumber, boughtOn, price, currency, warrantyUntil, notes } = product
  const over = !!warrantyUntil && warrantyUntil < new Date().toISOString().slice(0, 10)
  const nothing = ![model, serialNumber, boughtOn, price, warrantyUntil, notes].some(Boolean)

  return (
    <Pad label={t('facts')} aside={<TextLink href={`/have/${product.id}/edit`}>{t('edit')}</TextLink>}>
      {nothing && <p className="text-ink-soft">{t('nothingKnown')}</p>}
      <FactList className="empty:hidden">
        {model && <Fact label={t('model')}>{model}</Fact>}
        {serialNumber && <Fact label={t('serialNumber')}>{serialNumber}</Fact>}
        {boughtOn && (
          <Fact label={t('boughtOn')}>
            <CalendarDay day={boughtOn} />
          </Fact>
        )}
        {price && (
          <Fact label={t('price')}>
            <Money amount={price} currency={currency} />
          </Fact>
        )}
        {warrantyUntil && (
          <Fact label={t('warranty')}>
            {t.rich(over ? 'ended' : 'until', { day: () => <CalendarDay day={warrantyUntil} /> })}
          </Fact>
        )}
      </FactList>
      {notes && <p className="mt-3 border-t border-dashed border-line pt-3 whitespace-pre-line">{notes}</p>}
    </Pad>
  )
}
