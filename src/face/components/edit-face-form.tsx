import { ActionForm, FormVersion } from '@/platform/ui/action-form'
import { Pad } from '@/platform/ui/pad'
import { SubmitButton } from '@/platform/ui/submit-button'
import { useTranslations } from '@/platform/ui/words'
import { editFaceAction } from '../actions'
import type { FaceView } from '../schema'
import { FaceFields } from './face-fields'

export function EditFaceForm({ face }: { face: FaceView }) {
  const t = useTranslations('face')
  return (
    <Pad label={t('edit')}>
      <ActionForm action={editFaceAction} className="grid max-w-110 gap-4">
        <input type="hidden" name="faceId" value={face.id} />
        <FormVersion value={face.version} />
        <FaceFields face={face} />
        {face.shownTo.length > 0 && <p className="text-small text-ink-soft">{t('follows')}</p>}
        <div>
          <SubmitButton variant="plain">{t('save')}</SubmitButton>
        </div>
      </ActionForm>
    </Pad>
  )
}
