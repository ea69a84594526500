import { load } from '@/platform/edge/page'
import { Pad } from '@/platform/ui/pad'
import { PageHead } from '@/platform/ui/page-head'
import { getTranslations } from '@/platform/ui/words'
import { addProductAction } from '@/product/actions'
import { ProductForm } from '@/product/components/product-form'
import { listProducts } from '@/product/operations/list-products'

export const generateMetadata = async () => ({ title: (await getTranslations('product'))('add') })

export default async function AddProductPage({ searchParams }: PageProps<'/have/new'>) {
  const t = await getTranslations('product')
  const { name, company, kind, gtin } = await searchParams
  // Most people pay in the currency they paid in last time.
  const { products } = await load(listProducts, { take: 1 })
  const given = {
    ...(typeof name === 'string' && { name }),
    ...(typeof company === 'string' && { company }),
    ...(typeof kind === 'string' && { kind }),
    ...(typeof gtin === 'string' && { gtin }),
    currency: products[0]?.currency ?? undefined,
  }

  return (
    <div className="max-w-2xl">
      <PageHead title={t('addTitle')} soft={t('addSoft')} />
      <Pad>
        <ProductForm action={addProductAction} given={given} cancel="/have" />
      </Pad>
    </div>
  )
}
