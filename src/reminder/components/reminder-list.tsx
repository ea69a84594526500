import { Bell, Plus } from '@/platform/ui/icons'
import { ButtonLink } from '@/platform/ui/button-link'
import { EmptyState } from '@/platform/ui/empty-state'
import { RowList } from '@/platform/ui/row-list'
import { useTranslations } from '@/platform/ui/words'
import { Paging } from '@/product/components/paging'
import type { ReminderListView } from '../schema'
import { ReminderRow } from './reminder-row'

type Props = { list: ReminderListView; state: 'open' | 'done'; paged: boolean }

export function ReminderList({ list, state, paged }: Props) {
  const t = useTranslations('reminder')
  if (list.reminders.length === 0) {
    const add = (
      <ButtonLink href="/reminders/new" variant="main" icon={<Plus />}>
        {t('add')}
      </ButtonLink>
    )
    return (
      <EmptyState icon={<Bell />} action={state === 'open' && add}>
        {t(state === 'open' ? 'empty' : 'emptyDone')}
      </EmptyState>
    )
  }

  const page = (more: Record<string, string>) => `/reminders?${new URLSearchParams({ state, ...more }).toString()}`
  return (
    <>
      <RowList label={t('list')}>
        {list.reminders.map((reminder) => (
          <ReminderRow key={reminder.id} reminder={reminder} />
        ))}
      </RowList>
      <Paging
        older={list.next && page({ after: list.next })}
        newest={paged ? page({}) : null}
        words={{ older: t('more'), newest: t('first') }}
      />
    </>
  )
}
