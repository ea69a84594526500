import { Trash2 } from 'lucide-react'
import { getTranslations } from 'next-intl/server'
import { ActionForm } from '@/platform/ui/action-form'
import { SubmitButton } from '@/platform/ui/submit-button'
import { removeRelationshipAction } from '../actions'

export async function RemoveRelationshipForm({ companyId }: { companyId: string }) {
  const t = await getTranslations('relationship')
  return (
    <ActionForm action={removeRelationshipAction} className="mt-9 grid max-w-2xl justify-items-start gap-2 border-t border-line pt-5">
      <input type="hidden" name="companyId" value={companyId} />
      <SubmitButton variant="danger" icon={<Trash2 />}>
        {t('remove')}
      </SubmitButton>
      <p className="text-small text-ink-soft">{t('removeHint')}</p>
    </ActionForm>
  )
}
