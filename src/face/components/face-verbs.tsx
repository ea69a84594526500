import { Trash2 } from '@/platform/ui/icons'
import { ActionButton } from '@/platform/ui/action-button'
import { UndoNotice } from '@/platform/ui/undo-notice'
import { useTranslations } from '@/platform/ui/words'
import { removeFaceAction, restoreFaceAction } from '../actions'

export function RemoveFace({ faceId }: { faceId: string }) {
  const t = useTranslations('face')
  return (
    <ActionButton action={removeFaceAction} fields={{ faceId }} variant="danger" icon={<Trash2 />}>
      {t('remove')}
    </ActionButton>
  )
}

export function RemovedFaceNotice({ faceId }: { faceId: string }) {
  const t = useTranslations('face')
  return (
    <UndoNotice action={restoreFaceAction} fields={{ faceId }} undo={t('undo')}>
      {t('removed')}
    </UndoNotice>
  )
}
