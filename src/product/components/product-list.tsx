import { Download, Package, Plus } from 'lucide-react'
import { getTranslations } from 'next-intl/server'
import { ButtonLink } from '@/platform/ui/button-link'
import { EmptyState } from '@/platform/ui/empty-state'
import { RowList } from '@/platform/ui/row-list'
import type { ProductListView } from '../schema'
import { ProductRow } from './product-row'

export async function ProductList({ products }: { products: ProductListView['products'] }) {
  const t = await getTranslations('product')
  return (
    <RowList label={t('list')}>
      {products.map((product) => (
        <ProductRow key={product.id} product={product} />
      ))}
    </RowList>
  )
}

export async function NothingYet() {
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
