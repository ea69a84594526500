import { Chip } from '@/platform/ui/chip'
import { CompanyIcon } from '@/platform/ui/company-icon'
import { Row } from '@/platform/ui/row'
import { When } from '@/platform/ui/when'
import { useTranslations } from '@/platform/ui/words'
import { Pick } from '@/search/components/pick'
import type { RelationshipRow as RowView } from '../schema'
import { StatusChip } from './status-chip'

export function RelationshipRow({ company }: { company: RowView }) {
  const t = useTranslations('relationship')
  const known = [
    company.openIssues > 0 && t('openIssues', { count: company.openIssues }),
    company.products > 0 && t('products', { count: company.products }),
  ].filter(Boolean)

  return (
    <Row
      pick={<Pick id={company.companyId} name={company.name} />}
      icon={<CompanyIcon companyId={company.companyId} name={company.name} />}
      title={company.name}
      href={`/companies/${company.companyId}`}
      soft={
        <>
          {known.length > 0 ? known.join(' · ') : t('nothingYet')} · <When at={company.updatedAt} />
          {company.tags.length > 0 && ` · ${company.tags.map((tag) => `#${tag}`).join(' ')}`}
        </>
      }
      chip={
        (company.answered > 0 || company.status !== 'active') && (
          <>
            {company.answered > 0 && <Chip tone="move">{t('answered', { count: company.answered })}</Chip>}
            {company.status !== 'active' && <StatusChip status={company.status} />}
          </>
        )
      }
    />
  )
}
