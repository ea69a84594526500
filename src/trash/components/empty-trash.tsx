import { Trash2 } from '@/platform/ui/icons'
import { ActionButton } from '@/platform/ui/action-button'
import { useTranslations } from '@/platform/ui/words'
import { emptyTrashAction } from '../actions'

export function EmptyTrash() {
  const t = useTranslations('trash')
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
