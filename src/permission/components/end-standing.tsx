import { ActionButton } from '@/platform/ui/action-button'
import { useTranslations } from '@/platform/ui/words'
import { endStandingAction } from '../actions'

/** On the page of all readers. */
export function EndStanding({ standingId, label }: { standingId: string; label: string }) {
  const t = useTranslations('permission')
  return (
    <ActionButton action={endStandingAction} fields={{ standingId }} variant="danger" size="small" aria-label={`${t('takeBack')}: ${label}`}>
      {t('takeBack')}
    </ActionButton>
  )
}
