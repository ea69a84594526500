import { CompanyField } from '@/company/components/company-field'
import { ActionForm, FormVersion } from '@/platform/ui/action-form'
import { ButtonLink } from '@/platform/ui/button-link'
import { FormText } from '@/platform/ui/form-fields'
import type { FormAction } from '@/platform/ui/form-state'
import { SubmitButton } from '@/platform/ui/submit-button'
import { useTranslations } from '@/platform/ui/words'
import { MoreFields } from '@/product/components/more-fields'
import type { IssueChoicesView, IssueDetailView, IssueView } from '../schema'
import { IssueMoreFields } from './issue-more-fields'
import { SimilarWhileTyping } from './similar-while-typing'

type Props = {
  action: FormAction<IssueView>
  choices: IssueChoicesView
  issue?: IssueDetailView
  /** What is known before anything is typed. */
  given?: { title?: string; company?: string; productId?: string; kind?: string }
  cancel: string
}

// Three fields; everything else can wait under "More details".
export function IssueForm({ action, choices, issue, given = {}, cancel }: Props) {
  const t = useTranslations('issue')
  const words = { label: t('similar'), open: t('similarOpen'), solved: t('similarSolved'), 'given-up': t('similarGivenUp') }

  return (
    <ActionForm action={action} className="grid max-w-2xl gap-5">
      {issue && <input type="hidden" name="issueId" value={issue.id} />}
      {issue && <FormVersion value={issue.version} />}
      <div className="grid gap-2.5">
        <FormText name="title" label={t('title')} hint={t('titleHint')} required maxLength={160} defaultValue={issue?.title ?? given.title} />
        {!issue && <SimilarWhileTyping words={words} />}
      </div>
      <CompanyField label={t('company')} hint={t('companyHint')} aside={t('optional')} defaultValue={issue?.company?.name ?? given.company} />
      <FormText name="wanted" label={t('wanted')} hint={t('wantedHint')} aside={t('optional')} maxLength={500} defaultValue={issue?.wanted ?? undefined} />
      <MoreFields label={t('more')} open={Boolean(issue ?? given.productId ?? given.kind)}>
        <IssueMoreFields {...{ choices, issue, given }} />
      </MoreFields>
      <div className="flex flex-wrap gap-2">
        <SubmitButton pendingLabel={t('saving')}>{t('save')}</SubmitButton>
        <ButtonLink variant="ghost" href={cancel}>
          {t('cancel')}
        </ButtonLink>
      </div>
    </ActionForm>
  )
}
