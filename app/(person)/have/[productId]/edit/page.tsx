import { load } from '@/platform/edge/page'
import { Pad } from '@/platform/ui/pad'
import { PageHead } from '@/platform/ui/page-head'
import { getTranslations } from '@/platform/ui/words'
import { editProductAction } from '@/product/actions'
import { ProductForm } from '@/product/components/product-form'
import { getProduct } from '@/product/operations/get-product'

export const generateMetadata = async () => ({ title: (await getTranslations('product'))('edit') })

export default async function EditProductPage({ params, searchParams }: PageProps<'/have/[productId]/edit'>) {
  const t = await getTranslations('product')
  const product = await load(getProduct, await params)
  const { bought } = await searchParams

  return (
    <div className="max-w-2xl">
      <PageHead
        eyebrow={product.name}
        title={t(bought ? 'boughtTitle' : 'editTitle')}
        soft={bought && t('boughtSoft')}
      />
      <Pad>
        <ProductForm action={editProductAction} product={product} cancel={`/have/${product.id}`} />
      </Pad>
    </div>
  )
}
