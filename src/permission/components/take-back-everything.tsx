import { ActionButton } from '@/platform/ui/action-button'
import { useTranslations } from '@/platform/ui/words'
import { revokeEverythingAction } from '../actions'

type Props = { companyId: string; companyName: string }

export function TakeBackEverything({ companyId, companyName }: Props) {
  const t = useTranslations('permission')
  return (
    <ActionButton action={revokeEverythingAction} fields={{ companyId }} variant="danger" size="small">
      {t('everythingOf', { company: companyName })}
    </ActionButton>
  )
}
