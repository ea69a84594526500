import { RadioChips } from '@/platform/ui/radio-chips'
import { TextLink } from '@/platform/ui/text-link'
import { useTranslations } from '@/platform/ui/words'
import type { OfferedFace } from '@/face/schema'
import type { Choices, Faults } from '../choices'

/** Who they see: nobody in particular, or one of the person's faces. */
export function FaceChoice({ faces, choices, faults }: { faces: OfferedFace[]; choices: Choices; faults: Faults }) {
  const t = useTranslations('permission')
  const picture = (face: OfferedFace) =>
    face.hasPicture && <img src={`/api/v1/faces/${face.value}/picture`} alt="" width={24} height={24} className="-ml-1.5 size-6 rounded-full object-cover" />
  return (
    <div>
      <RadioChips
        small
        legend={t('as')}
        name="face"
        defaultValue={faces.some(({ value }) => value === choices.face) ? choices.face : ''}
        error={faults.face?.[0]}
        options={[{ value: '', label: t('customer') }, ...faces.map((face) => ({ value: face.value, label: face.name, icon: picture(face) }))]}
      />
      <p className="mt-2 text-small">
        <TextLink href="/settings/faces">{t('yourFaces')}</TextLink>
      </p>
    </div>
  )
}
