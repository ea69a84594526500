import { BarChart } from '@/platform/ui/bar-chart'
import { Pad } from '@/platform/ui/pad'
import type { Column, ScorecardView } from '../schema'
import { scoreWords } from './score-words'

const ENOUGH = 2
const BARS = 10

/** The chosen column, drawn, once there is something to compare. */
export async function ScoreChart({ card: { scores, currency }, sort }: { card: ScorecardView; sort: Column }) {
  const { t, told, drawn } = await scoreWords(currency)
  const column = sort === 'name' ? 'issues' : sort
  const bars = scores
    .map((score) => ({ score, value: drawn(score, column) }))
    .filter((bar): bar is typeof bar & { value: number } => bar.value !== null && (bar.value > 0 || column === 'solved' || column === 'reply'))
    .slice(0, BARS)
    .map(({ score, value }) => ({ label: score.name, value, text: told(score, column) }))
  if (bars.length < ENOUGH) return null

  return (
    <Pad label={t(`column.${column}`)} className="mb-4.5">
      <BarChart title={t(`chart.${column}`)} bars={bars} words={{ table: t('asTable'), label: t('column.name'), value: t(`column.${column}`) }} />
    </Pad>
  )
}
