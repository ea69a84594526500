import { Hash, Heart, Lock } from '@/platform/ui/icons'
import { Chip } from '@/platform/ui/chip'
import { CompanyIcon } from '@/platform/ui/company-icon'
import type { LineView } from '../schema'
import type { UnderstoodWords } from './words'

type Company = NonNullable<LineView['company']>
/** `known` is null while it is still being looked up. */
export type MeantCompany = (Omit<Company, 'known'> & { known: Company['known'] | null }) | null
type Props = { company: MeantCompany; topics: string[]; intent: string | null; words: UnderstoodWords }

// What a line means, as chips.
export function Understood({ company, topics, intent, words }: Props) {
  return (
    <div className="flex min-w-0 flex-wrap items-center gap-2">
      {company && (
        <span className="inline-flex max-w-full items-center gap-2 text-small">
          <CompanyIcon companyId={company.companyId ?? NOBODY} name={company.name} />
          <span className="min-w-0">
            <b className="block leading-tight">{company.name}</b>
            <span className="text-ink-soft">{company.known ? words[company.known] : '…'}</span>
          </span>
        </span>
      )}
      {intent && <Chip icon={<Heart />}>{intent}</Chip>}
      {topics.map((topic) => (
        <Chip key={topic} icon={<Hash />}>
          {topic}
        </Chip>
      ))}
      <Chip icon={<Lock />}>{words.onlyMe}</Chip>
    </div>
  )
}

/** A company without an id has no icon yet: its initial is drawn. */
const NOBODY = '00000000-0000-0000-0000-000000000000'
