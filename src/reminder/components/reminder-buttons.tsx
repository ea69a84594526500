import { Check, Trash2 } from '@/platform/ui/icons'
import { ActionButton } from '@/platform/ui/action-button'
import type { FormAction } from '@/platform/ui/form-state'
import { UndoNotice } from '@/platform/ui/undo-notice'
import { useTranslations } from '@/platform/ui/words'
import {
  finishReminderAction,
  finishReminderHereAction,
  finishReminderTodayAction,
  removeReminderAction,
  reopenReminderAction,
  reopenReminderTodayAction,
  restoreReminderAction,
} from '../actions'
import type { FinishedReminder } from '../schema'

/** Where the button stands, and where one is afterwards. */
type Place = 'list' | 'today' | 'record'

const finish: Record<Place, FormAction<FinishedReminder>> = {
  list: finishReminderAction,
  today: finishReminderTodayAction,
  record: finishReminderHereAction,
}

type Props = { reminder: { id: string; text: string; dueOn: string }; on: Place; size?: 'normal' | 'small' }

export function DoneButton({ reminder: { id, text, dueOn }, on, size }: Props) {
  const t = useTranslations('reminder')
  return (
    <ActionButton
      action={finish[on]}
      fields={{ reminderId: id, dueOn }}
      variant="plain"
      size={size}
      icon={<Check />}
      aria-label={t('doneOf', { text })}
    >
      {t('done')}
    </ActionButton>
  )
}

type DoneProps = { reminderId: string; was: string; on: 'list' | 'today' }

/** Says that it is done, and takes it back. */
export function DoneNotice({ reminderId, was, on }: DoneProps) {
  const t = useTranslations('reminder')
  const action = on === 'today' ? reopenReminderTodayAction : reopenReminderAction
  return (
    <UndoNotice action={action} fields={{ reminderId, dueOn: was }} undo={t('undo')}>
      {t('wasDone')}
    </UndoNotice>
  )
}

export function RemoveReminder({ reminderId }: { reminderId: string }) {
  const t = useTranslations('reminder')
  return (
    <ActionButton action={removeReminderAction} fields={{ reminderId }} variant="danger" icon={<Trash2 />}>
      {t('remove')}
    </ActionButton>
  )
}

export function RemovedReminderNotice({ reminderId }: { reminderId: string }) {
  const t = useTranslations('reminder')
  return (
    <UndoNotice action={restoreReminderAction} fields={{ reminderId }} undo={t('undo')}>
      {t('removed')}
    </UndoNotice>
  )
}
