import { Megaphone } from '@/platform/ui/icons'
import { ActionButton } from '@/platform/ui/action-button'
import { ButtonLink } from '@/platform/ui/button-link'
import { Chip } from '@/platform/ui/chip'
import { EmptyState } from '@/platform/ui/empty-state'
import { Row } from '@/platform/ui/row'
import { RowList } from '@/platform/ui/row-list'
import { When } from '@/platform/ui/when'
import { useTranslations } from '@/platform/ui/words'
import { endNoticeAction } from '../actions'
import type { NoticeView } from '../schema'
import { stateTone } from './state-tone'

export function NoticeList({ companyId, notices, mayWrite }: { companyId: string; notices: NoticeView[]; mayWrite: boolean }) {
  const t = useTranslations('notice')
  if (notices.length === 0) return <EmptyState icon={<Megaphone />}>{t('empty')}</EmptyState>
  return (
    <RowList label={t('title')}>
      {notices.map(({ id, title, state, topic, product, writtenBy, updatedAt, endedAt }) => (
        <Row
          key={id}
          quiet={endedAt !== null}
          title={title}
          soft={
            <>
              {[topic && `#${topic}`, product].filter(Boolean).join(' · ')} · {writtenBy} · <When at={endedAt ?? updatedAt} />
            </>
          }
          chip={endedAt ? <Chip>{t('ended')}</Chip> : <Chip tone={stateTone[state]}>{t(`state.${state}`)}</Chip>}
          action={
            mayWrite &&
            !endedAt && (
              <>
                <ButtonLink size="small" href={`/portal/${companyId}/notices?edit=${id}`} aria-label={t('editOf', { title })}>
                  {t('change')}
                </ButtonLink>
                <ActionButton action={endNoticeAction} fields={{ companyId, noticeId: id }} variant="ghost" size="small" aria-label={t('endOf', { title })}>
                  {t('end')}
                </ActionButton>
              </>
            )
          }
        />
      ))}
    </RowList>
  )
}
