import { ActionButton } from '@/platform/ui/action-button'
import { Trash2 } from '@/platform/ui/icons'
import { UndoNotice } from '@/platform/ui/undo-notice'
import { useTranslations } from '@/platform/ui/words'
import { removeCircleAction, restoreCircleAction } from '../actions'

export function RemoveCircle({ circleId }: { circleId: string }) {
  const t = useTranslations('circle.one')
  return (
    <ActionButton action={removeCircleAction} fields={{ circleId }} variant="ghost" icon={<Trash2 />}>
      {t('remove')}
    </ActionButton>
  )
}

export function RemovedCircleNotice({ circleId }: { circleId: string }) {
  const t = useTranslations('circle')
  return (
    <UndoNotice action={restoreCircleAction} fields={{ circleId }} undo={t('undo')}>
      {t('removed')}
    </UndoNotice>
  )
}
