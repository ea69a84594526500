import { ChipLink } from '@/platform/ui/chip-link'
import { Fact } from '@/platform/ui/fact'
import { FactList } from '@/platform/ui/fact-list'
import { Pad } from '@/platform/ui/pad'
import { TextLink } from '@/platform/ui/text-link'
import { useTranslations } from '@/platform/ui/words'
import type { ProductDetailView } from '../schema'
import { CalendarDay } from './calendar-day'
import { Money } from './money'

export function ProductFacts({ product }: { product: ProductDetailView }) {
  const t = useTranslations('product')
  const { kind, model, serialNumbers, gtin, boughtOn, boughtAt, price, currency, place, tags, notes, subscription } = product
  const nothing = ![model, serialNumbers.length, gtin, boughtOn, boughtAt, price, place, tags.length, notes].some(Boolean)

  return (
    <Pad label={t('facts')} aside={<TextLink href={`/have/${product.id}/edit`}>{t('edit')}</TextLink>}>
      {nothing && <p className="text-ink-soft">{t('nothingKnown')}</p>}
      <FactList className="empty:hidden">
        {kind !== 'thing' && <Fact label={t('kindFact')}>{t('kind', { kind })}</Fact>}
        {model && <Fact label={t('model')}>{model}</Fact>}
        {serialNumbers.length > 0 && (
          <Fact label={t(serialNumbers.length > 1 ? 'serialNumbers' : 'serialNumber')}>
            {serialNumbers.map((serial) => (
              <span key={serial} className="block wrap-anywhere">
                {serial}
              </span>
            ))}
          </Fact>
        )}
        {place && <Fact label={t('place')}>{place}</Fact>}
        {boughtOn && (
          <Fact label={t('boughtOn')}>
            <CalendarDay day={boughtOn} />
          </Fact>
        )}
        {boughtAt && <Fact label={t('boughtAt')}>{boughtAt}</Fact>}
        {price && !subscription && (
          <Fact label={t('price')}>
            <Money amount={price} currency={currency} />
          </Fact>
        )}
        {gtin && <Fact label={t('gtinFact')}>{gtin}</Fact>}
      </FactList>
      {notes && <p className="mt-3 border-t border-dashed border-line pt-3 wrap-anywhere whitespace-pre-line">{notes}</p>}
      {tags.length > 0 && (
        <p className="mt-3 flex flex-wrap gap-2">
          {tags.map((tag) => (
            <ChipLink key={tag} href={`/have?${new URLSearchParams({ q: `#${tag}` }).toString()}`}>
              #{tag}
            </ChipLink>
          ))}
        </p>
      )}
    </Pad>
  )
}
