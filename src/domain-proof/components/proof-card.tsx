import { ButtonLink } from '@/platform/ui/button-link'
import { Pad } from '@/platform/ui/pad'
import { useFormatter, useTranslations } from '@/platform/ui/words'
import type { Workspace } from '../schema'

export function ProofCard({ workspace: { domain, method, provedAt, endsAt } }: { workspace: Workspace }) {
  const t = useTranslations('domain-proof')
  const format = useFormatter()
  const day = (at: string) => format.dateTime(new Date(at), { dateStyle: 'long' })
  return (
    <Pad label={t('proof')}>
      <p>{t('provedOn', { domain, day: day(provedAt) })}</p>
      <p className="mt-1.5 text-small text-ink-soft">{method === 'dns' ? t('byDns') : t('byMail', { day: endsAt ? day(endsAt) : '' })}</p>
      {method === 'mail' && (
        <ButtonLink className="mt-3" size="small" href={`/portal/prove?domain=${domain}`}>
          {t('renew')}
        </ButtonLink>
      )}
    </Pad>
  )
}
