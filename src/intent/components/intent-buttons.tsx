import { PackageCheck, Trash2 } from 'lucide-react'
import { getTranslations } from 'next-intl/server'
import { ActionButton } from '@/platform/ui/action-button'
import { UndoNotice } from '@/platform/ui/undo-notice'
import { markIntentBoughtAction, removeIntentAction, restoreIntentAction } from '../actions'

type Props = { intentId: string; size?: 'normal' | 'small' }

export async function BoughtButton({ intentId, size }: Props) {
  const t = await getTranslations('intent')
  return (
    <ActionButton action={markIntentBoughtAction} fields={{ intentId }} variant="plain" size={size} icon={<PackageCheck />}>
      {t('bought')}
    </ActionButton>
  )
}

export async function RemoveIntent({ intentId, size }: Props) {
  const t = await getTranslations('intent')
  return (
    <ActionButton action={removeIntentAction} fields={{ intentId }} variant="danger" size={size} icon={<Trash2 />}>
      {t('remove')}
    </ActionButton>
  )
}

export async function RemovedIntentNotice({ intentId }: Props) {
  const t = await getTranslations('intent')
  return (
    <UndoNotice action={restoreIntentAction} fields={{ intentId }} undo={t('undo')}>
      {t('removed')}
    </UndoNotice>
  )
}
