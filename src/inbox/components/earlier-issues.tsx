import { SectionLabel } from '@/platform/ui/section-label'
import { When } from '@/platform/ui/when'
import { useTranslations } from '@/platform/ui/words'
import type { PermittedIssue } from '../schema'

/** The background: what was wrong before, and how it ended. It is read, not answered. */
export function EarlierIssues({ issue: { earlier }, level }: { issue: PermittedIssue; level: 2 | 3 }) {
  const t = useTranslations('inbox')
  if (earlier.length === 0) return null
  return (
    <section>
      <SectionLabel level={level}>{t('earlier')}</SectionLabel>
      <ul className="mt-1.5">
        {earlier.map(({ title, kind, at, outcome }, place) => (
          <li key={place} className="flex flex-wrap items-baseline justify-between gap-x-3 border-t border-dashed border-line py-2 first:border-t-0">
            <span className="min-w-0">{title}</span>
            <span className="text-small text-ink-soft">
              {t('kindOf', { kind })} · <When at={at} /> · {outcome ? t(outcome) : t('stillOpen')}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
