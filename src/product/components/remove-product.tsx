import { Trash2, Undo2 } from 'lucide-react'
import { getTranslations } from 'next-intl/server'
import { ActionForm } from '@/platform/ui/action-form'
import { Notice } from '@/platform/ui/notice'
import { SubmitButton } from '@/platform/ui/submit-button'
import { removeProductAction, restoreProductAction } from '../actions'

export async function RemoveProduct({ productId }: { productId: string }) {
  const t = await getTranslations('product')
  return (
    <ActionForm action={removeProductAction} className="contents">
      <input type="hidden" name="productId" value={productId} />
      <SubmitButton variant="danger" icon={<Trash2 />}>
        {t('remove')}
      </SubmitButton>
    </ActionForm>
  )
}

export async function RemovedProductNotice({ productId }: { productId: string }) {
  const t = await getTranslations('product')
  const undo = (
    <ActionForm action={restoreProductAction} className="contents">
      <input type="hidden" name="productId" value={productId} />
      <SubmitButton variant="plain" size="small" icon={<Undo2 />}>
        {t('undo')}
      </SubmitButton>
    </ActionForm>
  )
  return (
    <Notice className="mb-5" action={undo}>
      {t('removed')}
    </Notice>
  )
}
