import { Trash2 } from '@/platform/ui/icons'
import { ActionButton } from '@/platform/ui/action-button'
import { UndoNotice } from '@/platform/ui/undo-notice'
import { useTranslations } from '@/platform/ui/words'
import { removeProductAction, restoreProductAction } from '../actions'

export function RemoveProduct({ productId }: { productId: string }) {
  const t = useTranslations('product')
  return (
    <ActionButton action={removeProductAction} fields={{ productId }} variant="danger" icon={<Trash2 />}>
      {t('remove')}
    </ActionButton>
  )
}

export function RemovedProductNotice({ productId }: { productId: string }) {
  const t = useTranslations('product')
  return (
    <UndoNotice action={restoreProductAction} fields={{ productId }} undo={t('undo')}>
      {t('removed')}
    </UndoNotice>
  )
}
