import { ButtonLink } from '@/platform/ui/button-link'
import { CompanyIcon } from '@/platform/ui/company-icon'
import { Pad } from '@/platform/ui/pad'
import { TextLink } from '@/platform/ui/text-link'
import { useTranslations } from '@/platform/ui/words'
import type { StandingView } from '../standing-schema'

type Props = { kind: 'product' | 'company'; name: string; address: string; standing: StandingView[] }

/** On the page of a product or a company: who may read all issues about it, new ones too. */
export function StandingBeside({ kind, name, address, standing }: Props) {
  const t = useTranslations('permission')
  return (
    <Pad label={t('standingLabel')}>
      <ul className="grid gap-2 empty:hidden">
        {standing.map(({ id, companyId, companyName, aboutId, issues }) => (
          <li key={id} className="flex items-center gap-2.5">
            <CompanyIcon companyId={companyId} name={companyName} />
            <span className="min-w-0">
              <TextLink href={aboutId === companyId ? address : `${address}?company=${encodeURIComponent(companyName)}`}>{companyName}</TextLink>
              <span className="block text-small text-shown">{t('standingCount', { count: issues })}</span>
            </span>
          </li>
        ))}
      </ul>
      {standing.length === 0 && <p className="mb-3 text-small text-ink-soft">{t('standingNone', { kind, name })}</p>}
      {standing.length === 0 && <ButtonLink size="small" href={address}>{t('standingGive')}</ButtonLink>}
    </Pad>
  )
}
