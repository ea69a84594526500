import { Download, Link2, Trash2, Unlink } from '@/platform/ui/icons'
import { ActionButton } from '@/platform/ui/action-button'
import { buttonClass } from '@/platform/ui/button-class'
import { UndoNotice } from '@/platform/ui/undo-notice'
import { useTranslations } from '@/platform/ui/words'
import { attachDocumentAction, detachDocumentAction, removeDocumentAction, restoreDocumentAction } from '../actions'
import type { Place } from '../schema'

type Props = { documentId: string }

export function DownloadDocument({ documentId }: Props) {
  const t = useTranslations('document')
  return (
    <a href={`/api/v1/documents/${documentId}/file`} download className={buttonClass({ variant: 'main' })}>
      <Download />
      {t('download')}
    </a>
  )
}

export function RemoveDocument({ documentId }: Props) {
  const t = useTranslations('document')
  return (
    <ActionButton action={removeDocumentAction} fields={{ documentId }} variant="danger" icon={<Trash2 />}>
      {t('remove')}
    </ActionButton>
  )
}

export function RemovedDocumentNotice({ documentId }: Props) {
  const t = useTranslations('document')
  return (
    <UndoNotice action={restoreDocumentAction} fields={{ documentId }} undo={t('undo')}>
      {t('removed')}
    </UndoNotice>
  )
}

export function DetachDocument({ documentId, place }: Props & { place: Place }) {
  const t = useTranslations('document')
  return (
    <ActionButton
      action={detachDocumentAction}
      fields={{ documentId, [`${place.kind}Id`]: place.id }}
      variant="ghost"
      size="small"
      icon={<Unlink />}
      aria-label={t('detachFrom', { title: place.title })}
    >
      {t('detach')}
    </ActionButton>
  )
}

export function AttachDocument({ documentId, name, record }: Props & { name: string; record: { name: string; value: string } }) {
  const t = useTranslations('document')
  return (
    <ActionButton
      action={attachDocumentAction}
      fields={{ documentId, [record.name]: record.value }}
      variant="plain"
      size="small"
      icon={<Link2 />}
      aria-label={t('attachOne', { name })}
    >
      {t('attach')}
    </ActionButton>
  )
}
