import { Trash2 } from 'lucide-react'
import { ActionForm } from '@/platform/ui/action-form'
import { SubmitButton } from '@/platform/ui/submit-button'
import { removeRecommendationAction } from '../actions'

export function RemoveRecommendationButton({ recommendationId, label }: { recommendationId: string; label: string }) {
  return (
    <ActionForm action={removeRecommendationAction}>
      <input type="hidden" name="recommendationId" value={recommendationId} />
      <SubmitButton variant="ghost" icon={<Trash2 />}>
        {label}
      </SubmitButton>
    </ActionForm>
  )
}
