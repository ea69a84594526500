import { getTranslations } from 'next-intl/server'
import { ActionButton } from '@/platform/ui/action-button'
import { removeContactPointAction } from '../actions'

export async function RemoveContact({ contactPointId }: { contactPointId: string }) {
  const t = await getTranslations('contact')
  return (
    <ActionButton action={removeContactPointAction} fields={{ contactPointId }} variant="danger" size="small" className="justify-self-start">
      {t('remove')}
    </ActionButton>
  )
}
