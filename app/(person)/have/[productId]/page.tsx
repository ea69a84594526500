import { Plus } from '@/platform/ui/icons'
import { DocumentPanel } from '@/document/components/document-panel'
import { listDocuments } from '@/document/operations/list-documents'
import { DocumentPhoto, photoOf } from '@/document/components/document-photo'
import { OpinionCard } from '@/opinion/components/opinion-card'
import { StandingBeside } from '@/permission/components/standing-beside'
import { listStanding } from '@/permission/operations/list-standing'
import { load } from '@/platform/edge/page'
import { ButtonLink } from '@/platform/ui/button-link'
import { Columns } from '@/platform/ui/columns'
import { Notice } from '@/platform/ui/notice'
import { PageHead } from '@/platform/ui/page-head'
import { getTranslations } from '@/platform/ui/words'
import { ProductLinks } from '@/product-link/components/product-links'
import { ProductFacts } from '@/product/components/product-facts'
import { ProductHeadIcon, ProductHeadSoft } from '@/product/components/product-head'
import { ProductIssues } from '@/product/components/product-issues'
import { ProductMore } from '@/product/components/product-more'
import { TellFriend } from '@/product/components/tell-friend'
import { getProduct } from '@/product/operations/get-product'
import { RemindersBeside } from '@/reminder/components/reminders-beside'
import { listBeside } from '@/reminder/operations/list-beside'
import { SubscriptionCard } from '@/subscription/components/subscription-card'
import { Warranties } from '@/warranty/components/warranties'

export const generateMetadata = async ({ params }: PageProps<'/have/[productId]'>) => ({
  title: (await load(getProduct, await params)).name,
})

export default async function ProductPage({ params, searchParams }: PageProps<'/have/[productId]'>) {
  const { productId } = await params
  const [product, documents, reminders, standing, query, t] = await Promise.all([
    load(getProduct, { productId }),
    load(listDocuments, { productId, take: 24 }),
    load(listBeside, { productId }),
    load(listStanding, { productId, take: 10 }),
    searchParams,
    getTranslations('product'),
  ])
  const { removedOpinion, merged } = query
  const photo = photoOf(documents)
  const [opinion = null, ...history] = product.opinions
  const about = new URLSearchParams({ product: product.id, ...(product.company && { company: product.company.name }) }).toString()
  const report = (
    <ButtonLink href={`/issues/new?${about}`} variant="main" icon={<Plus />}>
      {t('issue')}
    </ButtonLink>
  )
  const aside = (
    <>
      <ProductLinks productId={product.id} links={product.links} />
      <RemindersBeside about={{ productId: product.id }} list={reminders} />
      <StandingBeside kind="product" name={product.name} address={`/have/${product.id}/permit`} standing={standing} />
    </>
  )

  return (
    <>
      <PageHead icon={photo ? <DocumentPhoto document={photo} /> : <ProductHeadIcon product={product} />} title={product.name} soft={<ProductHeadSoft product={product} />} actions={report} />
      {merged && <Notice className="mb-5">{t('merged')}</Notice>}
      <Columns aside={aside}>
        {product.subscription && (
          <SubscriptionCard productId={product.id} subscription={product.subscription} priceChanges={product.priceChanges} first={product} company={product.company} />
        )}
        <ProductFacts product={product} />
        {(product.kind === 'thing' || product.warranties.length > 0) && <Warranties productId={product.id} warranties={product.warranties} />}
        <ProductIssues issues={product.issues} />
        <DocumentPanel record={{ name: 'productId', value: product.id }} list={documents} query={query} />
        <OpinionCard
          productId={product.id}
          opinion={opinion}
          history={history}
          removed={typeof removedOpinion === 'string' ? removedOpinion : undefined}
        />
        <TellFriend product={product} />
      </Columns>
      <div className="mt-7">
        <ProductMore productId={product.id} />
      </div>
    </>
  )
}
