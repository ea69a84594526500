import { Trash2 } from '@/platform/ui/icons'
import { ActionButton } from '@/platform/ui/action-button'
import { removeRecommendationAction } from '../actions'

export function RemoveRecommendationButton({ recommendationId, label }: { recommendationId: string; label: string }) {
  return (
    <ActionButton action={removeRecommendationAction} fields={{ recommendationId }} variant="ghost" icon={<Trash2 />}>
      {label}
    </ActionButton>
  )
}
