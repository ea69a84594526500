import { getTranslations } from 'next-intl/server'
import { ActionForm } from '@/platform/ui/action-form'
import { SubmitButton } from '@/platform/ui/submit-button'
import { revokeEverythingAction } from '../actions'

type Props = { companyId: string; companyName: string }

export async function TakeBackEverything({ companyId, companyName }: Props) {
  const t = await getTranslations('permission')
  return (
    <ActionForm action={revokeEverythingAction}>
      <input type="hidden" name="companyId" value={companyId} />
      <SubmitButton variant="danger" size="small">
        {t('everythingOf', { company: companyName })}
      </SubmitButton>
    </ActionForm>
  )
}
