import { ChipLink } from '@/platform/ui/chip-link'
import { useTranslations } from '@/platform/ui/words'
import type { Column } from '../schema'

const COLUMNS = ['issues', 'reply', 'solved', 'returned', 'unwanted'] as const

/** On a phone: which column is looked at. Wide pages show them all. */
export function ScoreColumns({ sort }: { sort: Column }) {
  const t = useTranslations('scorecard')
  return (
    <nav aria-label={t('columns')} className="mb-4.5 flex flex-wrap gap-2 md:hidden">
      {COLUMNS.map((column) => (
        <ChipLink key={column} href={`/companies/scorecard?sort=${column}`} current={column === sort}>
          {t(`column.${column}`)}
        </ChipLink>
      ))}
    </nav>
  )
}
