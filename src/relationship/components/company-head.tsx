import { Pencil, Plus } from '@/platform/ui/icons'
import { ButtonLink } from '@/platform/ui/button-link'
import { Chip } from '@/platform/ui/chip'
import { CompanyIcon } from '@/platform/ui/company-icon'
import { PageHead } from '@/platform/ui/page-head'
import { useTranslations } from '@/platform/ui/words'
import type { OverviewView } from '../schema'
import { StatusChip } from './status-chip'

export function CompanyHead({ company }: { company: OverviewView }) {
  const t = useTranslations('relationship')
  const facts = [
    company.since && t('customerSince', { year: company.since.slice(0, 4) }),
    company.customerNumber && t('number', { number: company.customerNumber }),
    company.domain,
  ].filter(Boolean)

  return (
    <PageHead
      icon={<CompanyIcon companyId={company.companyId} name={company.name} size="big" />}
      title={company.name}
      soft={
        <>
          {facts.length > 0 && <span className="num">{facts.join(' · ')}</span>}
          <div className="mt-1.5 flex flex-wrap gap-1.5 empty:hidden">
            {company.status !== 'active' && <StatusChip status={company.status} />}
            {company.tags.map((tag) => (
              <Chip key={tag}>#{tag}</Chip>
            ))}
          </div>
        </>
      }
      actions={
        <>
          <ButtonLink icon={<Pencil />} href={`/companies/${company.companyId}/edit`}>
            {t('edit')}
          </ButtonLink>
          <ButtonLink href={`/recommendations/new?companyId=${company.companyId}`}>{t('recommend')}</ButtonLink>
          <ButtonLink variant="main" icon={<Plus />} href={`/issues/new?company=${encodeURIComponent(company.domain ?? company.name)}`}>
            {t('issue')}
          </ButtonLink>
        </>
      }
    />
  )
}
