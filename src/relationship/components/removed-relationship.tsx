import { UndoNotice } from '@/platform/ui/undo-notice'
import { useTranslations } from '@/platform/ui/words'
import { restoreRelationshipAction } from '../actions'

export function RemovedRelationship({ companyId }: { companyId: string }) {
  const t = useTranslations('relationship')
  return (
    <UndoNotice action={restoreRelationshipAction} fields={{ companyId }} undo={t('undo')}>
      {t('removed')}
    </UndoNotice>
  )
}
