import { getTranslations } from 'next-intl/server'
import { Chip } from '@/platform/ui/chip'
import { CompanyIcon } from '@/platform/ui/company-icon'
import { Row } from '@/platform/ui/row'
import { When } from '@/platform/ui/when'
import type { RelationshipRow as RowView } from '../schema'

export async function RelationshipRow({ company }: { company: RowView }) {
  const t = await getTranslations('relationship')
  const known = [
    company.openIssues > 0 && t('openIssues', { count: company.openIssues }),
    company.products > 0 && t('products', { count: company.products }),
  ].filter(Boolean)

  return (
    <Row
      icon={<CompanyIcon companyId={company.companyId} name={company.name} />}
      title={company.name}
      href={`/companies/${company.companyId}`}
      soft={
        <>
          {known.length > 0 ? known.join(' · ') : t('nothingYet')} · <When at={company.updatedAt} />
        </>
      }
      chip={company.answered > 0 && <Chip tone="move">{t('answered', { count: company.answered })}</Chip>}
    />
  )
}
