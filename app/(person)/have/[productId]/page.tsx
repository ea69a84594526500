import { Plus, ThumbsUp } from 'lucide-react'
import { getTranslations } from 'next-intl/server'
import { OpinionCard } from '@/opinion/components/opinion-card'
import { load } from '@/platform/edge/page'
import { ButtonLink } from '@/platform/ui/button-link'
import { Columns } from '@/platform/ui/columns'
import { PageHead } from '@/platform/ui/page-head'
import { ProductFacts } from '@/product/components/product-facts'
import { ProductHeadIcon, ProductHeadSoft } from '@/product/components/product-head'
import { ProductIssues } from '@/product/components/product-issues'
import { RemoveProduct } from '@/product/components/remove-product'
import { getProduct } from '@/product/operations/get-product'

export const generateMetadata = async ({ params }: PageProps<'/have/[productId]'>) => ({
  title: (await load(getProduct, await params)).name,
})

export default async function ProductPage({ params, searchParams }: PageProps<'/have/[productId]'>) {
  const t = await getTranslations('product')
  const product = await load(getProduct, await params)
  const { removedOpinion } = await searchParams
  const [opinion = null, ...history] = product.opinions
  const about = new URLSearchParams({
    product: product.id,
    ...(product.company && { company: product.company.name }),
  }).toString()

  return (
    <>
      <PageHead
        icon={<ProductHeadIcon product={product} />}
        title={product.name}
        soft={<ProductHeadSoft product={product} />}
        actions={
          <>
            <ButtonLink href={`/recommendations/new?productId=${product.id}`} icon={<ThumbsUp />}>
              {t('recommend')}
            </ButtonLink>
            <ButtonLink href={`/issues/new?${about}`} variant="main" icon={<Plus />}>
              {t('issue')}
            </ButtonLink>
          </>
        }
      />
      <Columns aside={<ProductFacts product={product} />}>
        <OpinionCard
          productId={product.id}
          opinion={opinion}
          history={history}
          removed={typeof removedOpinion === 'string' ? removedOpinion : undefined}
        />
        <ProductIssues issues={product.issues} />
      </Columns>
      <div className="mt-7">
        <RemoveProduct productId={product.id} />
      </div>
    </>
  )
}
