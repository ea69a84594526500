import { getTranslations } from 'next-intl/server'
import { ChipLink } from '@/platform/ui/chip-link'
import type { Column } from '../schema'

const COLUMNS = ['issues', 'reply', 'solved', 'returned', 'unwanted'] as const

/** On a phone: which column is looked at. Wide pages show them all. */
export async function ScoreColumns({ sort }: { sort: Column }) {
  const t = await getTranslations('scorecard')
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
