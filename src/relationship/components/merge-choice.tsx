import { Search } from '@/platform/ui/icons'
import Form from 'next/form'
import { CompanyField } from '@/company/components/company-field'
import { Button } from '@/platform/ui/button'
import { ButtonLink } from '@/platform/ui/button-link'
import { CompanyIcon } from '@/platform/ui/company-icon'
import { EmptyState } from '@/platform/ui/empty-state'
import { Row } from '@/platform/ui/row'
import { RowList } from '@/platform/ui/row-list'
import { useTranslations } from '@/platform/ui/words'
import type { RelationshipRow } from '../schema'

type Props = { companyId: string; q: string; companies: RelationshipRow[] }

/** The other company: typed, with my own ones suggested, or picked from those that happened last. */
export function MergeChoice({ companyId, q, companies }: Props) {
  const t = useTranslations('relationship')
  const page = `/companies/${companyId}/merge`
  const known = ({ domain, openIssues, products }: RelationshipRow) =>
    [domain, openIssues > 0 && t('openIssues', { count: openIssues }), products > 0 && t('products', { count: products })].filter(Boolean).join(' · ')

  return (
    <>
      <Form action={page} role="search" className="mb-4.5 flex max-w-lg items-end gap-2">
        <div className="min-w-0 grow">
          <CompanyField name="q" label={t('mergeFind')} defaultValue={q} key={q} ownOnly />
        </div>
        <Button icon={<Search />}>{t('find')}</Button>
      </Form>
      {companies.length === 0 && <EmptyState>{t('mergeNone')}</EmptyState>}
      {companies.length > 0 && (
        <RowList label={t('mergeFind')}>
          {companies.map((company) => (
            <Row
              key={company.companyId}
              icon={<CompanyIcon companyId={company.companyId} name={company.name} />}
              title={company.name}
              soft={known(company) || t('nothingYet')}
              action={
                <ButtonLink size="small" href={`${page}?with=${company.companyId}`}>
                  {t('mergeWith')}
                </ButtonLink>
              }
            />
          ))}
        </RowList>
      )}
    </>
  )
}
