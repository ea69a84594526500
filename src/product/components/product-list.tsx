import { Download, Package, Plus } from 'lucide-react'
import { getTranslations } from 'next-intl/server'
import { ButtonLink } from '@/platform/ui/button-link'
import { EmptyState } from '@/platform/ui/empty-state'
import { RowList } from '@/platform/ui/row-list'
import type { ProductListView } from '../schema'
import { Money } from './money'
import { Paging } from './paging'
import { ProductRow } from './product-row'
import { ProductSearch } from './product-search'

type Props = { list: ProductListView; q?: string; before?: string }

export async function ProductList({ list, q, before }: Props) {
  const t = await getTranslations('product')
  if (list.count === 0 && !q) return <NothingYet />

  const older = list.older && `/have?${new URLSearchParams({ ...(q && { q }), before: list.older }).toString()}`
  return (
    <>
      <ProductSearch q={q} />
      {list.totals.length > 0 && <Totals totals={list.totals} label={t('spent')} />}
      {list.count === 0 ? (
        <EmptyState icon={<Package />} action={<ButtonLink href="/have">{t('clear')}</ButtonLink>}>
          {t('emptySearch')}
        </EmptyState>
      ) : (
        <RowList label={t('list')}>
          {list.products.map((product) => (
            <ProductRow key={product.id} product={product} />
          ))}
        </RowList>
      )}
      <Paging
        older={older}
        newest={before ? `/have${q ? `?${new URLSearchParams({ q }).toString()}` : ''}` : null}
        words={{ older: t('older'), newest: t('newest') }}
      />
    </>
  )
}

function Totals({ totals, label }: { totals: ProductListView['totals']; label: string }) {
  return (
    <p className="my-4 flex flex-wrap items-baseline gap-x-4 gap-y-1 text-ink-soft">
      {label}
      {totals.map(({ currency, amount }) => (
        <b key={currency} className="text-ink">
          <Money amount={amount} currency={currency} />
        </b>
      ))}
    </p>
  )
}

async function NothingYet() {
  const t = await getTranslations('product')
  const action = (
    <>
      <ButtonLink href="/import" variant="main" icon={<Download />}>
        {t('import')}
      </ButtonLink>
      <ButtonLink href="/have/new" icon={<Plus />}>
        {t('add')}
      </ButtonLink>
    </>
  )
  return (
    <EmptyState icon={<Package />} action={action}>
      {t('empty')}
    </EmptyState>
  )
}
