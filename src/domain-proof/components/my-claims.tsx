import { Chip } from '@/platform/ui/chip'
import { When } from '@/platform/ui/when'
import { useTranslations } from '@/platform/ui/words'
import type { MyClaim } from '../schema'

/** Websites I proved where others are already: their owners were asked. */
export function MyClaims({ claims }: { claims: MyClaim[] }) {
  const t = useTranslations('domain-proof')
  return (
    <ul role="list" aria-label={t('claims')} className="mb-6 grid gap-4 border-b border-line pb-6">
      {claims.map(({ id, name, domain, provedAt, decision, decidedAt }) => (
        <li key={id} className="flex flex-wrap items-start justify-between gap-x-3 gap-y-1.5">
          <div className="min-w-0 grow basis-48">
            <p className="font-semibold">{name}</p>
            <p className="text-small text-ink-soft">
              {t(decision === 'refused' ? 'claimRefused' : 'claimOpen', { domain })} <When at={decidedAt ?? provedAt} />
            </p>
          </div>
          <Chip tone={decision === 'refused' ? 'late' : 'move'}>{t(decision === 'refused' ? 'refused' : 'asked')}</Chip>
        </li>
      ))}
    </ul>
  )
}
