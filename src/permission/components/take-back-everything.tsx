import { getTranslations } from 'next-intl/server'
import { ActionButton } from '@/platform/ui/action-button'
import { revokeEverythingAction } from '../actions'

type Props = { companyId: string; companyName: string }

export async function TakeBackEverything({ companyId, companyName }: Props) {
  const t = await getTranslations('permission')
  return (
    <ActionButton action={revokeEverythingAction} fields={{ companyId }} variant="danger" size="small">
      {t('everythingOf', { company: companyName })}
    </ActionButton>
  )
}
