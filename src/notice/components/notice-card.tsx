import { ActionButton } from '@/platform/ui/action-button'
import { Chip } from '@/platform/ui/chip'
import { Pad } from '@/platform/ui/pad'
import { When } from '@/platform/ui/when'
import { useTranslations } from '@/platform/ui/words'
import { seeNoticeAction } from '../actions'
import type { NoticeOnIssue } from '../schema'
import { stateTone } from './state-tone'

/** On a person's issue: what a company that may read it says to everybody whom it concerns. */
export function NoticeCard({ notice }: { notice: NoticeOnIssue }) {
  const t = useTranslations('notice')
  const { companyId, id, companyName, title, body, state, version, updatedAt, news } = notice
  return (
    <Pad label={t('from', { company: companyName })} aside={<When at={updatedAt} />}>
      <div className="flex flex-wrap items-start justify-between gap-x-3 gap-y-1.5">
        <p className="min-w-0 font-semibold">{title}</p>
        <Chip tone={stateTone[state]}>{t(`state.${state}`)}</Chip>
      </div>
      <p className="mt-2 whitespace-pre-line">{body}</p>
      <p className="mt-2 text-small text-ink-soft">{t('toAll', { company: companyName })}</p>
      {news && (
        <div className="mt-3">
          <ActionButton action={seeNoticeAction} fields={{ companyId, noticeId: id, noticeVersion: String(version) }} variant="plain" size="small">
            {t('seen')}
          </ActionButton>
        </div>
      )}
    </Pad>
  )
}
