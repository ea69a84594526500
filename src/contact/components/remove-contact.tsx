import { ActionButton } from '@/platform/ui/action-button'
import { useTranslations } from '@/platform/ui/words'
import { removeContactPointAction } from '../actions'

export function RemoveContact({ contactPointId }: { contactPointId: string }) {
  const t = useTranslations('contact')
  return (
    <ActionButton action={removeContactPointAction} fields={{ contactPointId }} variant="danger" size="small" className="justify-self-start">
      {t('remove')}
    </ActionButton>
  )
}
