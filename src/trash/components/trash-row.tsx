import { Trash2 } from '@/platform/ui/icons'
import type { ReactNode } from 'react'
import { ActionButton } from '@/platform/ui/action-button'
import { Row } from '@/platform/ui/row'
import { When } from '@/platform/ui/when'
import { useTranslations } from '@/platform/ui/words'
import { deleteForGoodAction } from '../actions'
import type { TrashLine } from '../schema'

/** `restore` is the button of the room that the record comes from. */
export function TrashRow({ line, restore }: { line: TrashLine; restore: ReactNode }) {
  const t = useTranslations('trash')
  const { kind, id, title, removedAt, daysLeft } = line
  return (
    <Row
      title={title || t('untitled')}
      soft={
        <>
          {t(kind)} · <When at={removedAt} /> · {t('daysLeft', { days: daysLeft })}
        </>
      }
      action={
        <>
          {restore}
          <details className="max-w-full">
            <summary className="inline-flex min-h-11 cursor-pointer items-center rounded-full px-3 text-small text-late md:pointer-fine:min-h-8">{t('delete')}</summary>
            <div className="mt-1.5 flex flex-wrap items-center justify-end gap-2">
              <span className="text-small text-ink-soft">{t('deleteAsk')}</span>
              <ActionButton action={deleteForGoodAction} fields={{ of: kind, recordId: id }} variant="danger" size="small" icon={<Trash2 />} pendingLabel={t('deleting')}>
                {t('deleteSure')}
              </ActionButton>
            </div>
          </details>
        </>
      }
    />
  )
}

