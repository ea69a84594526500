import { Pad } from '@/platform/ui/pad'
import { TextArea } from '@/platform/ui/text-area'
import { useTranslations } from '@/platform/ui/words'
import type { ConsideredPermission } from '../schema'

// Words to send a company that does not know Turnabout. Nobody can be told whether it is here.
export function NotHereYet({ considered: { title, company, portalAddress } }: { considered: ConsideredPermission }) {
  const t = useTranslations('permission')
  if (!company?.domain || !portalAddress) return null
  return (
    <Pad label={t('notHere')}>
      <TextArea
        readOnly
        rows={4}
        label={t('letterLabel')}
        hint={t('notHereHint', { company: company.name })}
        defaultValue={t('letter', { title, domain: company.domain, address: portalAddress })}
      />
    </Pad>
  )
}
