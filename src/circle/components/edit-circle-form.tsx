import { ActionForm, FormVersion } from '@/platform/ui/action-form'
import { Pad } from '@/platform/ui/pad'
import { SubmitButton } from '@/platform/ui/submit-button'
import { useTranslations } from '@/platform/ui/words'
import { editCircleAction } from '../actions'
import type { CircleView } from '../schema'
import { CircleFields } from './circle-fields'

export function EditCircleForm({ circle }: { circle: CircleView }) {
  const t = useTranslations('circle.one')
  return (
    <Pad label={t('change')}>
      <ActionForm action={editCircleAction} className="grid gap-4">
        <input type="hidden" name="circleId" value={circle.id} />
        <FormVersion value={circle.version} />
        <CircleFields circle={circle} />
        <div>
          <SubmitButton variant="plain">{t('save')}</SubmitButton>
        </div>
      </ActionForm>
    </Pad>
  )
}
