import { ButtonLink } from '@/platform/ui/button-link'
import { useTranslations } from '@/platform/ui/words'
import { EmptyTrash } from './empty-trash'

export function TrashVerbs({ any }: { any: boolean }) {
  const t = useTranslations('trash')
  return (
    <>
      {any && <EmptyTrash />}
      <ButtonLink href="/trash/period">{t('period.link')}</ButtonLink>
    </>
  )
}
