import { getTranslations } from 'next-intl/server'
import { UndoNotice } from '@/platform/ui/undo-notice'
import { restoreRelationshipAction } from '../actions'

export async function RemovedRelationship({ companyId }: { companyId: string }) {
  const t = await getTranslations('relationship')
  return (
    <UndoNotice action={restoreRelationshipAction} fields={{ companyId }} undo={t('undo')}>
      {t('removed')}
    </UndoNotice>
  )
}
