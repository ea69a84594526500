import { CompanyIcon } from '@/platform/ui/company-icon'
import { TextLink } from '@/platform/ui/text-link'
import type { ProductDetailView } from '../schema'
import { ShownToChip } from './shown-to-chip'

export function ProductHeadIcon({ product: { company } }: { product: ProductDetailView }) {
  return company && <CompanyIcon companyId={company.companyId} name={company.name} size="big" />
}

export function ProductHeadSoft({ product: { company, shownTo } }: { product: ProductDetailView }) {
  return (
    <span className="flex flex-wrap items-center gap-x-3 gap-y-1.5">
      {company && <TextLink href={`/companies/${company.companyId}`}>{company.name}</TextLink>}
      <ShownToChip shownTo={shownTo} />
    </span>
  )
}
