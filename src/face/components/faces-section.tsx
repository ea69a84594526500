import { ButtonLink } from '@/platform/ui/button-link'
import { Pad } from '@/platform/ui/pad'
import { useTranslations } from '@/platform/ui/words'

export function FacesSection() {
  const t = useTranslations('face')
  return (
    <Pad label={t('title')}>
      <div className="flex flex-wrap items-center justify-between gap-3">
        <p>{t('section')}</p>
        <ButtonLink href="/settings/faces">{t('sectionLink')}</ButtonLink>
      </div>
    </Pad>
  )
}
