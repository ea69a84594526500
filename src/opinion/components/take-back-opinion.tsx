import { Undo2 } from '@/platform/ui/icons'
import { ActionButton } from '@/platform/ui/action-button'
import { useTranslations } from '@/platform/ui/words'
import { removeOpinionAction, restoreOpinionAction } from '../actions'

export function TakeBackOpinion({ opinionId }: { opinionId: string }) {
  const t = useTranslations('opinion')
  return (
    <ActionButton action={removeOpinionAction} fields={{ opinionId }} variant="danger" size="small" className="justify-self-start">
      {t('remove')}
    </ActionButton>
  )
}

export function RestoreOpinion({ opinionId }: { opinionId: string }) {
  const t = useTranslations('opinion')
  return (
    <ActionButton action={restoreOpinionAction} fields={{ opinionId }} variant="plain" size="small" icon={<Undo2 />}>
      {t('undo')}
    </ActionButton>
  )
}
