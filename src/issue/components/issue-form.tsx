import { ChevronDown } from 'lucide-react'
import { getTranslations } from 'next-intl/server'
import { CompanyField } from '@/company/components/company-field'
import { ActionForm } from '@/platform/ui/action-form'
import { ButtonLink } from '@/platform/ui/button-link'
import { FormSelect, FormText, FormTextArea } from '@/platform/ui/form-fields'
import type { FormAction } from '@/platform/ui/form-state'
import { SubmitButton } from '@/platform/ui/submit-button'
import type { IssueChoicesView, IssueDetailView, IssueView } from '../schema'

type Props = {
  action: FormAction<IssueView>
  choices: IssueChoicesView
  issue?: IssueDetailView
  /** What is known before anything is typed. */
  given?: { title?: string; company?: string; productId?: string }
  cancel: string
}

// Three fields; everything else can wait under "More details".
export async function IssueForm({ action, choices, issue, given = {}, cancel }: Props) {
  const t = await getTranslations('issue')
  const productId = issue?.product?.id ?? given.productId ?? ''
  const others = issue?.product && !choices.products.some(({ id }) => id === productId) ? [{ ...issue.product, company: null }] : []
  const more = Boolean(issue?.details || issue?.topics.length || productId)

  return (
    <ActionForm action={action} className="grid max-w-2xl gap-5">
      {issue && <input type="hidden" name="issueId" value={issue.id} />}
      <FormText name="title" label={t('title')} hint={t('titleHint')} required maxLength={160} defaultValue={issue?.title ?? given.title} />
      <CompanyField label={t('company')} hint={t('companyHint')} aside={t('optional')} defaultValue={issue?.company?.name ?? given.company} />
      <FormText
        name="wanted"
        label={t('wanted')}
        hint={t('wantedHint')}
        aside={t('optional')}
        maxLength={500}
        defaultValue={issue?.wanted ?? undefined}
      />
      <details open={more} className="group">
        <summary className="flex min-h-11 w-fit list-none items-center gap-1.5 font-[550] text-ink-soft hover:text-ink">
          {t('more')}
          <ChevronDown className="size-4.5 transition-transform group-open:rotate-180" />
        </summary>
        <div className="mt-2 grid gap-5">
          <FormTextArea name="details" label={t('details')} maxLength={10_000} defaultValue={issue?.details ?? undefined} />
          <FormSelect name="productId" label={t('product')} defaultValue={productId}>
            <option value="">{t('noProduct')}</option>
            {[...others, ...choices.products].map(({ id, name, company }) => (
              <option key={id} value={id}>
                {company ? `${name} · ${company}` : name}
              </option>
            ))}
          </FormSelect>
          <FormText name="topics" label={t('topics')} hint={t('topicsHint')} maxLength={400} defaultValue={issue?.topics.join(' ')} />
        </div>
      </details>
      <div className="flex flex-wrap gap-2">
        <SubmitButton pendingLabel={t('saving')}>{t('save')}</SubmitButton>
        <ButtonLink variant="ghost" href={cancel}>
          {t('cancel')}
        </ButtonLink>
      </div>
    </ActionForm>
  )
}
