import { UndoNotice } from '@/platform/ui/undo-notice'
import { useTranslations } from '@/platform/ui/words'
import { restoreRecommendationAction } from '../actions'

export function RemovedNotice({ recommendationId }: { recommendationId: string }) {
  const t = useTranslations('recommendation.list')
  return (
    <UndoNotice action={restoreRecommendationAction} fields={{ recommendationId }} undo={t('undo')}>
      {t('removed')}
    </UndoNotice>
  )
}
