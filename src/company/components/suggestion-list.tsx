import { Chip } from '@/platform/ui/chip'
import { CompanyIcon } from '@/platform/ui/company-icon'
import type { CompanySuggestion } from '../schema'

type Props = {
  id: string
  label: string
  own: string
  companies: CompanySuggestion[]
  at: number
  onPick: (company: CompanySuggestion) => void
}

// The list below an input. The pointer must not take the focus from the input, or the list would close first.
export function SuggestionList({ id, label, own, companies, at, onPick }: Props) {
  return (
    <ul id={id} role="listbox" aria-label={label} className={listClass}>
      {companies.map((company, index) => (
        <li
          key={company.companyId}
          id={`${id}-${index}`}
          role="option"
          aria-selected={index === at}
          ref={index === at ? keepInView : undefined}
          className={optionClass}
          onPointerDown={(event) => event.preventDefault()}
          onClick={() => onPick(company)}
        >
          <CompanyIcon companyId={company.companyId} name={company.name} />
          <span className="min-w-0 grow">
            <span className="block truncate font-[550]">{company.name}</span>
            {company.domain && <span className="block truncate text-small text-ink-soft">{company.domain}</span>}
          </span>
          {company.own && <Chip>{own}</Chip>}
        </li>
      ))}
    </ul>
  )
}

const keepInView = (option: HTMLLIElement | null) => option?.scrollIntoView({ block: 'nearest' })

const listClass =
  'absolute inset-x-0 top-full z-20 mt-1.5 max-h-[min(24rem,50dvh)] overflow-y-auto rounded-card border border-line bg-card p-1.5 ' +
  'shadow-[0_10px_40px_oklch(0.2_0.02_70/0.25)]'
const optionClass =
  'flex min-h-11 cursor-pointer items-center gap-3 rounded-[10px] px-2 py-1.5 hover:bg-sunk aria-selected:bg-mine-soft'
