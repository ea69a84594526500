import { getFormatter, getTranslations } from '@/platform/ui/words'
import type { Column, ScoreView } from '../schema'

/** What a score says in words and, for a bar, in numbers. */
export async function scoreWords(currency: string | null) {
  const t = await getTranslations('scorecard')
  const format = await getFormatter()
  const hours = (took: number) => (took < 1 ? t('withinAnHour') : took < 48 ? t('hours', { hours: Math.round(took) }) : t('days', { days: Math.round(took / 24) }))
  const money = (amount: string, code: string) => format.number(Number(amount), { style: 'currency', currency: code })

  const told = (score: ScoreView, column: Column): string => {
    if (column === 'reply') return score.replyHours === null ? t('none') : hours(score.replyHours)
    if (column === 'solved') return score.solvedShare === null ? t('none') : t('share', { share: Math.round(score.solvedShare) })
    if (column === 'returned') return score.returned.map(({ amount, currency: code }) => money(amount, code)).join(', ') || t('none')
    return column === 'name' ? score.name : format.number(score[column])
  }
  const drawn = (score: ScoreView, column: Column): number | null => {
    if (column === 'reply') return score.replyHours
    if (column === 'solved') return score.solvedShare
    if (column === 'returned') return Number(score.returned.find((sum) => sum.currency === currency)?.amount ?? 0)
    return column === 'name' ? null : score[column]
  }
  return { t, told, drawn }
}
