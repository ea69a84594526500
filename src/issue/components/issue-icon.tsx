import { MessageSquare } from '@/platform/ui/icons'
import { CompanyIcon } from '@/platform/ui/company-icon'
import type { IssueView } from '../schema'

export function IssueIcon({ company }: Pick<IssueView, 'company'>) {
  if (company) return <CompanyIcon companyId={company.companyId} name={company.name} />
  return (
    <span className="grid size-9.5 shrink-0 place-items-center rounded-[11px] bg-sunk text-ink-soft">
      <MessageSquare className="size-4.75" />
    </span>
  )
}
