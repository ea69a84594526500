import { ButtonLink } from '@/platform/ui/button-link'
import { CompanyIcon } from '@/platform/ui/company-icon'
import { EmptyState } from '@/platform/ui/empty-state'
import { Row } from '@/platform/ui/row'
import { RowList } from '@/platform/ui/row-list'
import { useTranslations } from '@/platform/ui/words'
import type { ProductView } from '../schema'
import { ProductSearch } from './product-search'

type Props = { productId: string; q?: string; products: ProductView[] }

// The other one of two that are the same.
export function MergeChoice({ productId, q, products }: Props) {
  const t = useTranslations('product')
  const others = products.filter(({ id }) => id !== productId)
  return (
    <>
      <ProductSearch q={q} action={`/have/${productId}/merge`} />
      {others.length === 0 ? (
        <EmptyState>{t('mergeNothing')}</EmptyState>
      ) : (
        <RowList label={t('mergePick')}>
          {others.map(({ id, name, company }) => (
            <Row
              key={id}
              icon={company && <CompanyIcon companyId={company.companyId} name={company.name} />}
              title={name}
              soft={company?.name}
              action={
                <ButtonLink href={`/have/${productId}/merge?with=${id}`} size="small" aria-label={`${t('mergeChoose')}: ${name}`}>
                  {t('mergeChoose')}
                </ButtonLink>
              }
            />
          ))}
        </RowList>
      )}
    </>
  )
}
