import { Inbox } from '@/platform/ui/icons'
import type { ReactNode } from 'react'
import { ActionButton } from '@/platform/ui/action-button'
import { Chip, type Tone } from '@/platform/ui/chip'
import { EmptyState } from '@/platform/ui/empty-state'
import { Row } from '@/platform/ui/row'
import { RowList } from '@/platform/ui/row-list'
import { When } from '@/platform/ui/when'
import { useTranslations } from '@/platform/ui/words'
import { putAwayAction } from '../actions'
import type { DeskView, InboxRow, SharedRow } from '../schema'
import { elapsedSince } from './elapsed'

const tones: Record<string, Tone> = { ours: 'move', theirs: 'neutral', solved: 'solved', 'given-up': 'neutral' }

type Props = { companyId: string; company: string; entries: InboxRow[]; desk: DeskView; filtered: boolean; looked: number | null }

export function InboxList({ companyId, company, entries, desk, filtered, looked }: Props) {
  const t = useTranslations('inbox')
  if (entries.length === 0) return <EmptyState icon={<Inbox />}>{filtered ? (looked ? t('noneSoFar', { count: looked }) : t('noneFit')) : t('empty', { company })}</EmptyState>

  return (
    <div data-queue>
      <RowList label={t('back')}>
        {entries.map((entry) => (entry.shared ? <SharedEntry key={entry.entryId} {...{ companyId, entry, desk }} /> : <GoneEntry key={entry.entryId} {...{ companyId, entry, desk }} />))}
      </RowList>
    </div>
  )
}

function SharedEntry({ companyId, entry, desk }: { companyId: string; entry: SharedRow; desk: DeskView }) {
  const t = useTranslations('inbox')
  const assignee = desk.colleagues.find(({ id }) => id === entry.assigneeId)
  const parts: ReactNode[] = [
    entry.shownAs ?? t('aCustomer'),
    entry.productName,
    entry.neededBy && t.rich('neededBy', { day: () => <When key="day" at={entry.neededBy!} /> }),
    entry.onItAt && !entry.firstAnsweredAt && t('onIt'),
    t.rich('cameAt', { when: () => <When key="when" at={entry.arrivedAt} /> }),
  ].filter(Boolean)
  return (
    <Row
      href={`/portal/${companyId}/issues/${entry.entryId}`}
      title={entry.title}
      soft={parts.map((part, at) => (at === 0 ? part : [' · ', part]))}
      chip={
        <>
          {!entry.mayAnswer && <Chip>{t('readOnly')}</Chip>}
          {(entry.mayAnswer || entry.state !== 'ours') && <Chip tone={tones[entry.state]}>{stateWords(t, entry)}</Chip>}
          <Chip>{assignee?.name ?? t('nobody')}</Chip>
        </>
      }
    />
  )
}

// For how long it has been our move, and whether we have said anything at all.
function stateWords(t: ReturnType<typeof useTranslations>, { state, waitingSince, firstAnsweredAt }: SharedRow) {
  if (state !== 'ours' || !waitingSince) return t(state)
  return t(firstAnsweredAt ? 'oursFor' : 'unansweredFor', { elapsed: t('elapsed', elapsedSince(waitingSince)) })
}

function GoneEntry({ companyId, entry, desk }: { companyId: string; entry: Exclude<InboxRow, SharedRow>; desk: DeskView }) {
  const t = useTranslations('inbox')
  return (
    <Row
      quiet
      href={`/portal/${companyId}/issues/${entry.entryId}`}
      title={t('gone')}
      soft={t.rich(entry.endedOn ? 'goneOn' : 'goneSince', { when: () => <When key="when" at={entry.endedOn ?? entry.updatedAt.slice(0, 10)} /> })}
      action={
        desk.role !== 'reader' && (
          <ActionButton action={putAwayAction} fields={{ companyId, entryId: entry.entryId }} variant="plain" size="small">
            {t('putAway')}
          </ActionButton>
        )
      }
    />
  )
}
