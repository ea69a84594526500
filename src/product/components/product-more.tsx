import { ChevronRight, Factory, Merge } from '@/platform/ui/icons'
import { ButtonLink } from '@/platform/ui/button-link'
import { useTranslations } from '@/platform/ui/words'
import { RemoveProduct } from './remove-product'

// What is rarely done with a product.
export function ProductMore({ productId }: { productId: string }) {
  const t = useTranslations('product')
  return (
    <details className="group">
      <summary className="flex min-h-11 w-fit list-none items-center gap-1.5 font-[550] text-ink-soft [&::-webkit-details-marker]:hidden">
        <ChevronRight className="size-4.5 transition-transform group-open:rotate-90" />
        {t('moreActions')}
      </summary>
      <div className="mt-2 flex flex-wrap gap-2">
        <ButtonLink href={`/have/${productId}/move`} icon={<Factory />}>
          {t('move')}
        </ButtonLink>
        <ButtonLink href={`/have/${productId}/merge`} icon={<Merge />}>
          {t('merge')}
        </ButtonLink>
        <RemoveProduct productId={productId} />
      </div>
    </details>
  )
}
