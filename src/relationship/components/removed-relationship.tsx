import { getTranslations } from 'next-intl/server'
import { ActionForm } from '@/platform/ui/action-form'
import { Notice } from '@/platform/ui/notice'
import { SubmitButton } from '@/platform/ui/submit-button'
import { restoreRelationshipAction } from '../actions'

export async function RemovedRelationship({ companyId }: { companyId: string }) {
  const t = await getTranslations('relationship')
  return (
    <Notice
      className="mb-4.5"
      action={
        <ActionForm action={restoreRelationshipAction}>
          <input type="hidden" name="companyId" value={companyId} />
          <SubmitButton variant="plain" size="small">
            {t('undo')}
          </SubmitButton>
        </ActionForm>
      }
    >
      {t('removed')}
    </Notice>
  )
}
