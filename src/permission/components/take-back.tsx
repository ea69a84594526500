import { ActionForm } from '@/platform/ui/action-form'
import { SubmitButton } from '@/platform/ui/submit-button'
import { useTranslations } from '@/platform/ui/words'
import { revokePermissionAction, takeBackAction } from '../actions'
import type { PermissionView } from '../schema'

type Props = { permission: Pick<PermissionView, 'id' | 'companyName' | 'issueTitle'>; from: 'issue' | 'all'; wide?: boolean }

export function TakeBack({ permission, from, wide }: Props) {
  const t = useTranslations('permission')
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
