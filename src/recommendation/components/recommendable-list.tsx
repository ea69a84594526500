import { Lightbulb, Package } from '@/platform/ui/icons'
import { CompanyIcon } from '@/platform/ui/company-icon'
import { EmptyState } from '@/platform/ui/empty-state'
import { Row } from '@/platform/ui/row'
import { RowList } from '@/platform/ui/row-list'
import { Section } from '@/platform/ui/section'
import { useTranslations } from '@/platform/ui/words'
import type { RecommendableView } from '../schema'
import { RowIcon } from './row-icon'

export function RecommendableList({ products, companies, answers }: RecommendableView) {
  const t = useTranslations('recommendation.choose')
  if (products.length + companies.length + answers.length === 0) return <EmptyState icon={<Package />}>{t('empty')}</EmptyState>

  return (
    <>
      {products.length > 0 && (
        <Section label={t('products')}>
          <RowList>
            {products.map(({ id, name, company }) => (
              <Row
                key={id}
                icon={company ? <CompanyIcon companyId={company.companyId} name={company.name} /> : <RowIcon icon={<Package />} />}
                title={name}
                soft={company?.name}
                href={`/recommendations/new?productId=${id}`}
              />
            ))}
          </RowList>
        </Section>
      )}
      {companies.length > 0 && (
        <Section label={t('companies')}>
          <RowList>
            {companies.map(({ companyId, name, domain }) => (
              <Row
                key={companyId}
                icon={<CompanyIcon companyId={companyId} name={name} />}
                title={name}
                soft={domain}
                href={`/recommendations/new?companyId=${companyId}`}
              />
            ))}
          </RowList>
        </Section>
      )}
      {answers.length > 0 && (
        <Section label={t('answers')}>
          <RowList>
            {answers.map(({ issueId, title, company }) => (
              <Row
                key={issueId}
                icon={company ? <CompanyIcon companyId={company.companyId} name={company.name} /> : <RowIcon icon={<Lightbulb />} />}
                title={title}
                soft={company?.name}
                href={`/recommendations/new?issueId=${issueId}`}
              />
            ))}
          </RowList>
        </Section>
      )}
    </>
  )
}
