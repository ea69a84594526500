import { Plus } from 'lucide-react'
import { getTranslations } from 'next-intl/server'
import { load } from '@/platform/edge/page'
import { ButtonLink } from '@/platform/ui/button-link'
import { PageHead } from '@/platform/ui/page-head'
import { ProductList } from '@/product/components/product-list'
import { RemovedProductNotice } from '@/product/components/remove-product'
import { listProducts } from '@/product/operations/list-products'

export const generateMetadata = async () => ({ title: (await getTranslations('product'))('pageTitle') })

export default async function HavePage({ searchParams }: PageProps<'/have'>) {
  const t = await getTranslations('product')
  const asked = await searchParams
  const [q, before, removed] = [asked.q, asked.before, asked.removed].map((given) =>
    typeof given === 'string' && given ? given : undefined,
  )
  const list = await load(listProducts, { q, before, take: 30 })

  return (
    <>
      <PageHead
        title={t(q ? 'headlineFound' : 'headline', { count: list.count })}
        actions={
          (list.count > 0 || q) && (
            <ButtonLink href="/have/new" variant="main" icon={<Plus />}>
              {t('add')}
            </ButtonLink>
          )
        }
      />
      {removed && <RemovedProductNotice productId={removed} />}
      <ProductList list={list} q={q} before={before} />
    </>
  )
}
