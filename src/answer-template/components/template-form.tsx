import { ActionForm, FormVersion } from '@/platform/ui/action-form'
import { ButtonLink } from '@/platform/ui/button-link'
import { FormText, FormTextArea } from '@/platform/ui/form-fields'
import type { FormAction } from '@/platform/ui/form-state'
import { SubmitButton } from '@/platform/ui/submit-button'
import { useTranslations } from '@/platform/ui/words'
import type { TemplateView } from '../schema'

type Props = { action: FormAction<TemplateView>; companyId: string; template?: TemplateView }

export function TemplateForm({ action, companyId, template }: Props) {
  const t = useTranslations('answer-template')
  return (
    <ActionForm action={action}>
      <input type="hidden" name="companyId" value={companyId} />
      {template && <input type="hidden" name="templateId" value={template.id} />}
      {template && <FormVersion value={template.version} />}
      <FormText name="title" label={t('name')} hint={t('nameHint')} required maxLength={80} autoComplete="off" defaultValue={template?.title} />
      <FormTextArea name="body" label={t('body')} required rows={6} maxLength={10_000} defaultValue={template?.body} />
      <div className="flex flex-wrap gap-2">
        <SubmitButton pendingLabel={t('saving')}>{t('save')}</SubmitButton>
        {template && <ButtonLink href={`/portal/${companyId}/templates`} variant="ghost">{t('cancel')}</ButtonLink>}
      </div>
    </ActionForm>
  )
}
