import { FormText } from '@/platform/ui/form-fields'
import { useTranslations } from '@/platform/ui/words'
import type { FaceView } from '../schema'

export function FaceFields({ face }: { face?: FaceView }) {
  const t = useTranslations('face')
  return (
    <>
      <FormText name="name" label={t('name')} hint={t('nameHint')} required maxLength={80} autoComplete="off" defaultValue={face?.name} />
      <FormText name="email" type="email" label={t('email')} aside={t('optional')} hint={t('contactHint')} maxLength={200} autoComplete="off" defaultValue={face?.email ?? ''} />
      <FormText name="phone" type="tel" label={t('phone')} aside={t('optional')} maxLength={40} autoComplete="off" defaultValue={face?.phone ?? ''} />
    </>
  )
}
