import { ImageOff } from '@/platform/ui/icons'
import { ActionButton } from '@/platform/ui/action-button'
import { Button } from '@/platform/ui/button'
import { FieldError } from '@/platform/ui/field-error'
import { Pad } from '@/platform/ui/pad'
import { useTranslations } from '@/platform/ui/words'
import { removePictureAction } from '../actions'
import type { FaceView } from '../schema'
import { FacePicture } from './face-picture'

// "image/heic" is left out on purpose: then the photo picker of a phone sends JPEG.
const ACCEPT = 'image/jpeg,image/png,image/webp,image/avif'

// A plain form posts its file to the API itself, so that it never passes Next.
export function PictureForm({ face, fault }: { face: FaceView; fault: string | null }) {
  const t = useTranslations('face')
  const sentence = fault && (t.has(`refused.${fault}`) ? t(`refused.${fault}`) : t('refused.broken'))
  return (
    <div id="picture" className="scroll-mt-6">
      <Pad label={t('picture')}>
        <div className="flex flex-wrap items-center gap-5">
          <FacePicture face={face} big />
          <div className="grid min-w-0 grow basis-60 gap-3">
            <form method="post" encType="multipart/form-data" action={`/api/v1/faces/${face.id}/picture`} className="grid gap-2.5">
              <label htmlFor="face-file" className="font-[550]">{t(face.hasPicture ? 'pictureAnother' : 'pictureChoose')}</label>
              <input id="face-file" type="file" name="file" required accept={ACCEPT} aria-describedby="face-file-hint" className="w-full min-w-0 text-small" />
              <p id="face-file-hint" className="text-small text-ink-soft">{t('pictureHint')}</p>
              <FieldError>{sentence}</FieldError>
              <div>
                <Button type="submit" size="small">{t('pictureSave')}</Button>
              </div>
            </form>
            {face.hasPicture && (
              <div>
                <ActionButton action={removePictureAction} fields={{ faceId: face.id }} variant="ghost" size="small" icon={<ImageOff />}>
                  {t('pictureRemove')}
                </ActionButton>
              </div>
            )}
          </div>
        </div>
      </Pad>
    </div>
  )
}
