import { Trash2 } from '@/platform/ui/icons'
import { ActionForm } from '@/platform/ui/action-form'
import { SubmitButton } from '@/platform/ui/submit-button'
import { useTranslations } from '@/platform/ui/words'
import { removeRelationshipAction } from '../actions'

export function RemoveRelationshipForm({ companyId }: { companyId: string }) {
  const t = useTranslations('relationship')
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
