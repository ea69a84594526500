import { load } from '@/platform/edge/page'
import { PageHead } from '@/platform/ui/page-head'
import { TextLink } from '@/platform/ui/text-link'
import { getTranslations } from '@/platform/ui/words'
import { MergeChoice } from '@/product/components/merge-choice'
import { MergePreview } from '@/product/components/merge-preview'
import { getProduct } from '@/product/operations/get-product'
import { listProducts } from '@/product/operations/list-products'
import { considerMerge } from '@/product/operations/consider-merge'

export const generateMetadata = async () => ({ title: (await getTranslations('product'))('merge') })

export default async function MergeProductPage({ params, searchParams }: PageProps<'/have/[productId]/merge'>) {
  const t = await getTranslations('product')
  const product = await load(getProduct, await params)
  const { with: other, q } = await searchParams
  const back = <TextLink href={`/have/${product.id}`}>{product.name}</TextLink>

  if (typeof other === 'string') {
    const preview = await load(considerMerge, { productId: product.id, otherProductId: other })
    return (
      <div className="max-w-2xl">
        <PageHead eyebrow={back} title={t('mergeHead', { kept: preview.kept.name, other: preview.other.name })} />
        <MergePreview preview={preview} />
      </div>
    )
  }

  const asked = typeof q === 'string' && q ? { q } : product.company ? { companyId: product.company.companyId } : {}
  const { products } = await load(listProducts, { ...asked, take: 12 })
  return (
    <div className="max-w-2xl">
      <PageHead eyebrow={back} title={t('mergeTitle')} soft={t('mergeSoft')} />
      <MergeChoice productId={product.id} q={'q' in asked ? asked.q : undefined} products={products} />
    </div>
  )
}
