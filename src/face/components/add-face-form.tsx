import { Plus } from '@/platform/ui/icons'
import { ActionForm } from '@/platform/ui/action-form'
import { Pad } from '@/platform/ui/pad'
import { SubmitButton } from '@/platform/ui/submit-button'
import { useTranslations } from '@/platform/ui/words'
import { addFaceAction } from '../actions'
import { FaceFields } from './face-fields'

export function AddFaceForm({ first }: { first: boolean }) {
  const t = useTranslations('face')
  return (
    <Pad label={t(first ? 'addFirst' : 'addAnother')}>
      <ActionForm action={addFaceAction} className="grid max-w-110 gap-4">
        <FaceFields />
        <div>
          <SubmitButton icon={<Plus />}>{t('add')}</SubmitButton>
        </div>
      </ActionForm>
    </Pad>
  )
}
