import { Undo2 } from 'lucide-react'
import { getTranslations } from 'next-intl/server'
import { ActionForm } from '@/platform/ui/action-form'
import { SubmitButton } from '@/platform/ui/submit-button'
import { removeOpinionAction, restoreOpinionAction } from '../actions'

export async function TakeBackOpinion({ opinionId }: { opinionId: string }) {
  const t = await getTranslations('opinion')
  return (
    <ActionForm action={removeOpinionAction} className="contents">
      <input type="hidden" name="opinionId" value={opinionId} />
      <SubmitButton variant="danger" size="small" className="justify-self-start">
        {t('remove')}
      </SubmitButton>
    </ActionForm>
  )
}

export async function RestoreOpinion({ opinionId }: { opinionId: string }) {
  const t = await getTranslations('opinion')
  return (
    <ActionForm action={restoreOpinionAction} className="contents">
      <input type="hidden" name="opinionId" value={opinionId} />
      <SubmitButton variant="plain" size="small" icon={<Undo2 />}>
        {t('undo')}
      </SubmitButton>
    </ActionForm>
  )
}
