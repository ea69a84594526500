import { load } from '@/platform/edge/page'
import { Pad } from '@/platform/ui/pad'
import { PageHead } from '@/platform/ui/page-head'
import { TextLink } from '@/platform/ui/text-link'
import { getTranslations } from '@/platform/ui/words'
import { MoveProduct } from '@/product/components/move-product'
import { getProduct } from '@/product/operations/get-product'

export const generateMetadata = async () => ({ title: (await getTranslations('product'))('move') })

export default async function MoveProductPage({ params }: PageProps<'/have/[productId]/move'>) {
  const t = await getTranslations('product')
  const product = await load(getProduct, await params)
  return (
    <div className="max-w-2xl">
      <PageHead eyebrow={<TextLink href={`/have/${product.id}`}>{product.name}</TextLink>} title={t('moveTitle')} soft={t('moveSoft')} />
      <Pad>
        <MoveProduct product={product} />
      </Pad>
    </div>
  )
}
