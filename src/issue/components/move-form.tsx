import { CompanyField } from '@/company/components/company-field'
import { ActionForm } from '@/platform/ui/action-form'
import { ButtonLink } from '@/platform/ui/button-link'
import { SubmitButton } from '@/platform/ui/submit-button'
import { useTranslations } from '@/platform/ui/words'
import { moveIssueAction } from '../actions'
import type { IssueDetailView } from '../schema'

export function MoveForm({ issue }: { issue: IssueDetailView }) {
  const t = useTranslations('issue')
  return (
    <ActionForm action={moveIssueAction} className="grid max-w-2xl gap-5">
      <input type="hidden" name="issueId" value={issue.id} />
      <CompanyField label={t('company')} hint={t('companyHint')} required />
      <div className="flex flex-wrap gap-2">
        <SubmitButton pendingLabel={t('saving')}>{t('moveSave')}</SubmitButton>
        <ButtonLink variant="ghost" href={`/issues/${issue.id}`}>
          {t('cancel')}
        </ButtonLink>
      </div>
    </ActionForm>
  )
}
