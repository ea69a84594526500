import { getTranslations } from 'next-intl/server'
import { ActionForm } from '@/platform/ui/action-form'
import { Notice } from '@/platform/ui/notice'
import { SubmitButton } from '@/platform/ui/submit-button'
import { restoreRecommendationAction } from '../actions'

export async function RemovedNotice({ recommendationId }: { recommendationId: string }) {
  const t = await getTranslations('recommendation.list')
  const undo = (
    <ActionForm action={restoreRecommendationAction}>
      <input type="hidden" name="recommendationId" value={recommendationId} />
      <SubmitButton variant="plain" size="small">
        {t('undo')}
      </SubmitButton>
    </ActionForm>
  )
  return (
    <Notice action={undo} className="mb-5">
      {t('removed')}
    </Notice>
  )
}
