import { ActionForm } from '@/platform/ui/action-form'
import { Plus } from '@/platform/ui/icons'
import { Pad } from '@/platform/ui/pad'
import { SubmitButton } from '@/platform/ui/submit-button'
import { useTranslations } from '@/platform/ui/words'
import { addCircleAction } from '../actions'
import { CircleFields } from './circle-fields'

export function AddCircleForm() {
  const t = useTranslations('circle')
  return (
    <Pad label={t('new')}>
      <ActionForm action={addCircleAction} className="grid max-w-110 gap-4">
        <CircleFields />
        <div>
          <SubmitButton icon={<Plus />}>{t('add')}</SubmitButton>
        </div>
      </ActionForm>
    </Pad>
  )
}
