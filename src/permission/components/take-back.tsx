import { getTranslations } from 'next-intl/server'
import { ActionForm } from '@/platform/ui/action-form'
import { SubmitButton } from '@/platform/ui/submit-button'
import { revokePermissionAction, takeBackAction } from '../actions'
import type { PermissionView } from '../schema'

type Props = { permission: Pick<PermissionView, 'id' | 'companyName' | 'issueTitle'>; from: 'issue' | 'all'; wide?: boolean }

export async function TakeBack({ permission, from, wide }: Props) {
  const t = await getTranslations('permission')
  return (
    <ActionForm action={from === 'issue' ? takeBackAction : revokePermissionAction}>
      <input type="hidden" name="permissionId" value={permission.id} />
      <SubmitButton
        variant="danger"
        {...(wide ? { wide } : { size: 'small' as const })}
        aria-label={t('takeBackOf', { company: permission.companyName, issue: permission.issueTitle })}
      >
        {t('takeBack')}
      </SubmitButton>
    </ActionForm>
  )
}
