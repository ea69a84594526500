import { CompanyIcon } from '@/platform/ui/company-icon'
import { Row } from '@/platform/ui/row'
import { RowList } from '@/platform/ui/row-list'
import { Section } from '@/platform/ui/section'
import { useFormatter, useTranslations } from '@/platform/ui/words'
import type { ImportRowView } from '../schema'

type Item = NonNullable<ImportRowView['item']>

export function NewThings({ rows, all }: { rows: ImportRowView[]; all: number }) {
  const t = useTranslations('import')
  const format = useFormatter()
  const aside = rows.length < all && t('firstOf', { shown: rows.length, all: format.number(all) })

  return (
    <Section label={t('newThings')} aside={aside} className="mt-0! not-first:mt-3!">
      <RowList label={t('newThings')}>
        {rows.map(({ id, item }) => item && <NewThing key={id} item={item} />)}
      </RowList>
    </Section>
  )
}

function NewThing({ item }: { item: Item }) {
  const t = useTranslations('import')
  const format = useFormatter()
  const day = new Date(item.boughtOn)
  const price = item.price !== null && item.currency !== null && format.number(Number(item.price), { style: 'currency', currency: item.currency })

  return (
    <Row
      icon={<CompanyIcon companyId={item.companyId} name={item.website} />}
      title={<span className="line-clamp-2">{item.name}</span>}
      soft={
        <>
          {item.website} · <time dateTime={item.boughtOn}>{format.dateTime(day, { day: 'numeric', month: 'short', year: 'numeric' })}</time>
        </>
      }
      chip={<span className={price ? 'num font-semibold' : 'text-small text-ink-soft'}>{price || t('noPrice')}</span>}
    />
  )
}
