import { ActionButton } from '@/platform/ui/action-button'
import { Chip } from '@/platform/ui/chip'
import { Check, EyeOff } from '@/platform/ui/icons'
import { Notice } from '@/platform/ui/notice'
import { Pad } from '@/platform/ui/pad'
import { When } from '@/platform/ui/when'
import { useTranslations } from '@/platform/ui/words'
import { seeModerationAction } from '../actions'
import type { ConsideredPublication } from '../schema'

/** To its owner: that it was hidden and why, and that somebody reported it. */
export function ToldOf({ recommendationId, hidden, reports }: Pick<ConsideredPublication, 'recommendationId' | 'hidden' | 'reports'>) {
  const t = useTranslations('publication')
  const unseen = hidden?.seen === false || reports.some(({ seen }) => !seen)
  if (!hidden && reports.length === 0) return null
  return (
    <div className="mb-5 grid gap-3.75">
      {hidden && (
        <Notice tone="late" icon={<EyeOff />}>
          <p className="font-semibold">{t.rich('moderation.hiddenHead', { when: () => <When at={hidden.at} /> })}</p>
          <p>{t('moderation.hidden', { why: t(`why.${hidden.why}`), reason: hidden.reason })}</p>
        </Notice>
      )}
      {(reports.length > 0 || unseen) && (
        <Pad label={t('moderation.label')}>
          <ul role="list" className="grid gap-2 empty:hidden">
            {reports.map(({ id, about, why, createdAt, seen }) => (
              <li key={id} className="flex flex-wrap items-baseline justify-between gap-2">
                <span>{t.rich('moderation.reported', { about, why: t(`why.${why}`), when: () => <When at={createdAt} /> })}</span>
                {!seen && <Chip tone="move">{t('moderation.new')}</Chip>}
              </li>
            ))}
          </ul>
          {reports.length > 0 && <p className="mt-2 text-small text-ink-soft">{t('moderation.reportedSoft')}</p>}
          {unseen && (
            <div className="mt-4">
              <ActionButton action={seeModerationAction} fields={{ recommendationId }} size="small" icon={<Check />}>
                {t('moderation.seen')}
              </ActionButton>
            </div>
          )}
        </Pad>
      )}
    </div>
  )
}
