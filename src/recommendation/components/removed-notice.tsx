import { getTranslations } from 'next-intl/server'
import { UndoNotice } from '@/platform/ui/undo-notice'
import { restoreRecommendationAction } from '../actions'

export async function RemovedNotice({ recommendationId }: { recommendationId: string }) {
  const t = await getTranslations('recommendation.list')
  return (
    <UndoNotice action={restoreRecommendationAction} fields={{ recommendationId }} undo={t('undo')}>
      {t('removed')}
    </UndoNotice>
  )
}
