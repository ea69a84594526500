import { ButtonLink } from '@/platform/ui/button-link'
import { Pad } from '@/platform/ui/pad'
import { useTranslations } from '@/platform/ui/words'

/** Where to look after the tokens, on a page that is about more. */
export function ProgramsSection({ href, company = false }: { href: string; company?: boolean }) {
  const t = useTranslations('api-token')
  return (
    <Pad label={t('title')}>
      <div className="flex flex-wrap items-center justify-between gap-3">
        <p>{t(company ? 'companySection' : 'section')}</p>
        <ButtonLink href={href}>{t('sectionLink')}</ButtonLink>
      </div>
    </Pad>
  )
}
