import { Plus } from '@/platform/ui/icons'
import { load } from '@/platform/edge/page'
import { ButtonLink } from '@/platform/ui/button-link'
import { PageHead } from '@/platform/ui/page-head'
import { getTranslations } from '@/platform/ui/words'
import { changeProductsAction } from '@/product/actions'
import { NothingYet, ProductList } from '@/product/components/product-list'
import { RemovedProductNotice } from '@/product/components/remove-product'
import { listProducts } from '@/product/operations/list-products'
import { PRODUCT_ORDERS } from '@/product/schema'
import { listFilters } from '@/saved-filter/operations/list-filters'
import { listAsked } from '@/search/components/asked'
import { ListFrame } from '@/search/components/list-frame'

export const generateMetadata = async () => ({ title: (await getTranslations('product'))('pageTitle') })

export default async function HavePage({ searchParams }: PageProps<'/have'>) {
  const t = await getTranslations('product')
  const asked = listAsked(await searchParams, PRODUCT_ORDERS)
  const { q, sort, before, removed } = asked
  const [list, filters] = await Promise.all([load(listProducts, { q, sort, before, take: 30 }), load(listFilters, { list: 'have' })])
  const nothing = list.count === 0 && !q

  return (
    <>
      <PageHead
        title={t(q ? 'headlineFound' : 'headline', { count: list.count })}
        actions={
          !nothing && (
            <>
              <ButtonLink href="/have/costs" variant="ghost">
                {t('costs')}
              </ButtonLink>
              <ButtonLink href="/have/new" variant="main" icon={<Plus />}>
                {t('add')}
              </ButtonLink>
            </>
          )
        }
      />
      {removed && <RemovedProductNotice productId={removed} />}
      <ListFrame
        {...{ list: 'have', asked, orders: PRODUCT_ORDERS, filters, older: list.older, empty: list.count === 0 }}
        action={changeProductsAction}
        nothing={nothing && <NothingYet />}
        words={{ older: t('older'), newest: t('newest') }}
      >
        <ProductList products={list.products} />
      </ListFrame>
    </>
  )
}
