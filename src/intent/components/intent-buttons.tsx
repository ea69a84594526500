import { PackageCheck, Trash2, Undo2 } from 'lucide-react'
import { getTranslations } from 'next-intl/server'
import { ActionForm } from '@/platform/ui/action-form'
import { Notice } from '@/platform/ui/notice'
import { SubmitButton } from '@/platform/ui/submit-button'
import { markIntentBoughtAction, removeIntentAction, restoreIntentAction } from '../actions'

type Props = { intentId: string; size?: 'normal' | 'small' }

export async function BoughtButton({ intentId, size }: Props) {
  const t = await getTranslations('intent')
  return (
    <ActionForm action={markIntentBoughtAction} className="contents">
      <input type="hidden" name="intentId" value={intentId} />
      <SubmitButton variant="plain" size={size} icon={<PackageCheck />}>
        {t('bought')}
      </SubmitButton>
    </ActionForm>
  )
}

export async function RemoveIntent({ intentId, size }: Props) {
  const t = await getTranslations('intent')
  return (
    <ActionForm action={removeIntentAction} className="contents">
      <input type="hidden" name="intentId" value={intentId} />
      <SubmitButton variant="danger" size={size} icon={<Trash2 />}>
        {t('remove')}
      </SubmitButton>
    </ActionForm>
  )
}

export async function RemovedIntentNotice({ intentId }: Props) {
  const t = await getTranslations('intent')
  const undo = (
    <ActionForm action={restoreIntentAction} className="contents">
      <input type="hidden" name="intentId" value={intentId} />
      <SubmitButton variant="plain" size="small" icon={<Undo2 />}>
        {t('undo')}
      </SubmitButton>
    </ActionForm>
  )
  return (
    <Notice className="mb-5" action={undo}>
      {t('removed')}
    </Notice>
  )
}
