import clsx from 'clsx'
import { useId } from 'react'

export type Bar = {
  label: string
  value: number
  /** The value as people read it: "€ 1,240", "3 days". */
  text: string
  tone?: 'mine' | 'neutral' | 'move' | 'late' | 'solved'
}

type Props = {
  /** What is drawn, for those who hear the page and above the chart for those who see it. */
  title: string
  bars: Bar[]
  words: { table: string; label: string; value: string }
  /** The title stands above the chart already. */
  hideTitle?: boolean
  className?: string
}

const ROW = 38
const LONGEST_LABEL = 30

/**
 * Horizontal bars, drawn on the server. Lengths are percentages and letters keep their size, so it reads the same on a
 * phone as on a desk; the same numbers stand in a table below.
 */
export function BarChart({ title, bars, words, hideTitle, className }: Props) {
  const id = useId()
  const longest = Math.max(...bars.map((bar) => bar.value), 0)
  const width = ({ value }: Bar) => (longest > 0 ? Math.max(0, (value / longest) * 100) : 0)

  return (
    <figure className={clsx('min-w-0', className)}>
      {!hideTitle && <figcaption className="mb-2 text-small text-ink-soft">{title}</figcaption>}
      <svg role="img" aria-labelledby={id} width="100%" height={bars.length * ROW - 8} className="block overflow-visible">
        <title id={id}>{`${title}: ${bars.map((bar) => `${bar.label} ${bar.text}`).join(', ')}`}</title>
        {bars.map((bar, index) => (
          <g key={index}>
            <text x="0" y={index * ROW + 13} className="fill-ink text-label">
              {short(bar.label)}
            </text>
            <text x="100%" y={index * ROW + 13} textAnchor="end" className="num fill-ink text-label font-semibold">
              {bar.text}
            </text>
            <rect x="0" y={index * ROW + 20} width="100%" height="8" rx="4" className="fill-line" />
            {bar.value > 0 && (
              <rect x="0" y={index * ROW + 20} width={`${Math.max(1, width(bar)).toFixed(2)}%`} height="8" rx="4" className={fill[bar.tone ?? 'mine']} />
            )}
          </g>
        ))}
      </svg>
      <details className="mt-2">
        <summary className="w-fit py-1.5 text-small text-ink-soft hover:text-ink">{words.table}</summary>
        <table className="mt-1 w-full text-small">
          <caption className="sr-only">{title}</caption>
          <thead className="sr-only">
            <tr>
              <th scope="col">{words.label}</th>
              <th scope="col">{words.value}</th>
            </tr>
          </thead>
          <tbody>
            {bars.map((bar, index) => (
              <tr key={index} className="border-t border-dashed border-line first:border-t-0">
                <th scope="row" className="py-1 pr-3 text-left font-normal text-ink-soft">
                  {bar.label}
                </th>
                <td className="num py-1 text-right font-semibold">{bar.text}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </figure>
  )
}

// A drawing does not wrap its words; the table has them whole.
const short = (label: string) => (label.length > LONGEST_LABEL ? `${label.slice(0, LONGEST_LABEL - 1).toWellFormed().trim()}…` : label)

const fill = { mine: 'fill-mine', neutral: 'fill-ink-soft', move: 'fill-move', late: 'fill-late', solved: 'fill-solved' }
