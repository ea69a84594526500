import { Download, Package, Plus } from '@/platform/ui/icons'
import { ButtonLink } from '@/platform/ui/button-link'
import { EmptyState } from '@/platform/ui/empty-state'
import { RowList } from '@/platform/ui/row-list'
import { useTranslations } from '@/platform/ui/words'
import type { ProductListView } from '../schema'
import { ProductRow } from './product-row'

export function ProductList({ products }: { products: ProductListView['products'] }) {
  const t = useTranslations('product')
  return (
    <RowList label={t('list')}>
      {products.map((product) => (
        <ProductRow key={product.id} product={product} />
      ))}
    </RowList>
  )
}

export function NothingYet() {
  const t = useTranslations('product')
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
