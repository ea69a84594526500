import { PackageCheck, Trash2 } from '@/platform/ui/icons'
import { ActionButton } from '@/platform/ui/action-button'
import { UndoNotice } from '@/platform/ui/undo-notice'
import { useTranslations } from '@/platform/ui/words'
import { markIntentBoughtAction, removeIntentAction, restoreIntentAction } from '../actions'

type Props = { intentId: string; size?: 'normal' | 'small' }

export function BoughtButton({ intentId, size }: Props) {
  const t = useTranslations('intent')
  return (
    <ActionButton action={markIntentBoughtAction} fields={{ intentId }} variant="plain" size={size} icon={<PackageCheck />}>
      {t('bought')}
    </ActionButton>
  )
}

export function RemoveIntent({ intentId, size }: Props) {
  const t = useTranslations('intent')
  return (
    <ActionButton action={removeIntentAction} fields={{ intentId }} variant="danger" size={size} icon={<Trash2 />}>
      {t('remove')}
    </ActionButton>
  )
}

export function RemovedIntentNotice({ intentId }: Props) {
  const t = useTranslations('intent')
  return (
    <UndoNotice action={restoreIntentAction} fields={{ intentId }} undo={t('undo')}>
      {t('removed')}
    </UndoNotice>
  )
}
