import { Undo2 } from 'lucide-react'
import { getTranslations } from 'next-intl/server'
import { ActionButton } from '@/platform/ui/action-button'
import { removeOpinionAction, restoreOpinionAction } from '../actions'

export async function TakeBackOpinion({ opinionId }: { opinionId: string }) {
  const t = await getTranslations('opinion')
  return (
    <ActionButton action={removeOpinionAction} fields={{ opinionId }} variant="danger" size="small" className="justify-self-start">
      {t('remove')}
    </ActionButton>
  )
}

export async function RestoreOpinion({ opinionId }: { opinionId: string }) {
  const t = await getTranslations('opinion')
  return (
    <ActionButton action={restoreOpinionAction} fields={{ opinionId }} variant="plain" size="small" icon={<Undo2 />}>
      {t('undo')}
    </ActionButton>
  )
}
