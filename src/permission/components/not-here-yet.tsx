import { Megaphone } from '@/platform/ui/icons'
import type { AccessView } from '@/access-log/schema'
import { ButtonLink } from '@/platform/ui/button-link'
import { Pad } from '@/platform/ui/pad'
import { useTranslations } from '@/platform/ui/words'
import type { PermissionView } from '../schema'

type Props = { permission: Pick<PermissionView, 'id' | 'companyId' | 'companyName'>; looks: AccessView[] }

// Nobody can be told whether a company is here; but one that looked is.
export function NotHereYet({ permission: { id, companyId, companyName: company }, looks }: Props) {
  const t = useTranslations('waiting')
  if (looks.some(({ by }) => by.kind === 'company' && by.companyId === companyId)) return null
  return (
    <Pad label={t('card')}>
      <p className="mb-3">{t('cardHint', { company })}</p>
      <ButtonLink icon={<Megaphone />} href={`/who-can-see/${id}/tell`}>
        {t('cardGo')}
      </ButtonLink>
    </Pad>
  )
}
