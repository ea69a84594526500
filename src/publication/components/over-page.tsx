import { ButtonLink } from '@/platform/ui/button-link'
import { useTranslations } from '@/platform/ui/words'
import type { Over } from '../schema'
import { PublicShell } from './public-shell'

/** What the front makes the status of: 410, and 451 where the law is the reason. */
const statusOf = (over: Over) => (over === 'unlawful' ? '451' : '410')

/** Something was public here, and is not any more. */
export function OverPage({ over }: { over: Over }) {
  const t = useTranslations('publication')
  return (
    <PublicShell>
      <meta name="turnabout-status" content={statusOf(over)} />
      <h1 className="mb-3 font-title leading-[1.15] font-medium">{t('gone.title')}</h1>
      <p className="mb-6 text-ink-soft">{over === 'taken-back' ? t('gone.taken-back') : t('gone.hidden', { why: t(`why.${over}`) })}</p>
      <ButtonLink href="/">{t('gone.home')}</ButtonLink>
    </PublicShell>
  )
}
