import { When } from '@/platform/ui/when'
import { useTranslations } from '@/platform/ui/words'
import type { IssueView } from '../schema'
import { daysUntil } from './due'

// The soft line of a row: with whom and when, and only what is out of the ordinary.
export function IssueHints({ issue: { company, updatedAt, kind, severity, neededBy, deadline, topics, state } }: { issue: IssueView }) {
  const t = useTranslations('issue')
  const open = state === 'mine' || state === 'theirs'
  const away = (day: string) => {
    const days = daysUntil(day)
    return days < 0 ? t('daysOver', { days: -days }) : t('daysLeft', { days })
  }
  const days = [{ day: neededBy, word: 'neededHint' }, { day: deadline, word: 'deadlineHintRow' }] as const
  return (
    <>
      {company?.name ?? t('withoutCompany')} · <When at={updatedAt} />
      {kind !== 'problem' && ` · ${t('kindOf', { kind })}`}
      {open && severity === 'serious' && <span className="text-move"> · {t('severityOf', { severity })}</span>}
      {open &&
        days.map(
          ({ day, word }) =>
            day && (
              <span key={word} className={daysUntil(day) < 0 ? 'text-late' : undefined}>
                {' '}
                · {t(word, { when: away(day) })}
              </span>
            ),
        )}
      {topics.map((topic) => ` · #${topic}`)}
    </>
  )
}
