import clsx from 'clsx'
import { ArrowDown, ArrowUp } from '@/platform/ui/icons'
import { cardClass } from '@/platform/ui/card-class'
import { TextLink } from '@/platform/ui/text-link'
import type { Column, ScorecardView, ScoreView } from '../schema'
import { scoreWords } from './score-words'

const COLUMNS = ['name', 'issues', 'reply', 'solved', 'returned', 'unwanted'] as const

type Props = { card: ScorecardView; sort: Column; order: 'up' | 'down' }

/** One line a company. Where there is no room for all columns, the name and the chosen one are left. */
export async function Scorecard({ card: { scores, currency }, sort, order }: Props) {
  const { t, told } = await scoreWords(currency)
  const shown = sort === 'name' ? 'issues' : sort
  const cellClass = (column: Column) => clsx('px-3 py-2.5', column !== 'name' && 'num text-right', column !== 'name' && column !== shown && 'hidden md:table-cell')
  const address = (column: Column) => `/companies/scorecard?${new URLSearchParams({ sort: column, order: turned(column) }).toString()}`
  // A second press turns the order round; a name begins with A, the rest with the most.
  const turned = (column: Column) => (column === sort ? (order === 'down' ? 'up' : 'down') : column === 'name' ? 'up' : 'down')
  const Arrow = order === 'down' ? ArrowDown : ArrowUp

  return (
    <div className={clsx(cardClass, 'overflow-hidden')}>
      <table className="w-full text-small">
        <caption className="sr-only">{t('caption')}</caption>
        <thead>
          <tr>
            {COLUMNS.map((column) => (
              <th
                key={column}
                scope="col"
                aria-sort={column === sort ? (order === 'down' ? 'descending' : 'ascending') : undefined}
                className={clsx(cellClass(column), 'align-bottom font-semibold text-ink-soft', column === 'name' && 'text-left')}
              >
                <a href={address(column)} className="inline-flex min-h-6 items-center gap-1 underline-offset-3 hover:underline [&_svg]:size-3.5">
                  {t(`column.${column}`)}
                  {column === sort && <Arrow />}
                </a>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {scores.map((score: ScoreView) => (
            <tr key={score.companyId} className="border-t border-line">
              {COLUMNS.map((column) =>
                column === 'name' ? (
                  <th key={column} scope="row" className={clsx(cellClass(column), 'text-left text-body font-semibold')}>
                    <TextLink href={`/companies/${score.companyId}`}>{score.name}</TextLink>
                  </th>
                ) : (
                  <td key={column} className={cellClass(column)}>
                    {told(score, column)}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
