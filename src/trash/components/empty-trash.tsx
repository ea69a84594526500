import { Trash2 } from 'lucide-react'
import { getTranslations } from 'next-intl/server'
import { ActionButton } from '@/platform/ui/action-button'
import { emptyTrashAction } from '../actions'

export async function EmptyTrash() {
  const t = await getTranslations('trash')
  return (
    <details>
      <summary className="inline-flex min-h-11 cursor-pointer items-center rounded-full px-4 text-late">{t('emptyTrash')}</summary>
      <div className="mt-2 grid justify-items-start gap-2">
        <p className="text-small text-ink-soft">{t('emptyAsk')}</p>
        <ActionButton action={emptyTrashAction} fields={{}} variant="danger" icon={<Trash2 />} pendingLabel={t('deleting')}>
          {t('emptySure')}
        </ActionButton>
      </div>
    </details>
  )
}
