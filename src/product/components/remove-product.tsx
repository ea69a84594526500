import { Trash2 } from 'lucide-react'
import { getTranslations } from 'next-intl/server'
import { ActionButton } from '@/platform/ui/action-button'
import { UndoNotice } from '@/platform/ui/undo-notice'
import { removeProductAction, restoreProductAction } from '../actions'

export async function RemoveProduct({ productId }: { productId: string }) {
  const t = await getTranslations('product')
  return (
    <ActionButton action={removeProductAction} fields={{ productId }} variant="danger" icon={<Trash2 />}>
      {t('remove')}
    </ActionButton>
  )
}

export async function RemovedProductNotice({ productId }: { productId: string }) {
  const t = await getTranslations('product')
  return (
    <UndoNotice action={restoreProductAction} fields={{ productId }} undo={t('undo')}>
      {t('removed')}
    </UndoNotice>
  )
}
