import { FormRadios, FormSelect, FormText, FormTextArea } from '@/platform/ui/form-fields'
import { useTranslations } from '@/platform/ui/words'
import { CurrencySelect } from '@/product/components/currency-select'
import type { IssueChoicesView, IssueDetailView } from '../schema'

const KINDS = ['problem', 'question', 'claim', 'praise'] as const
const SEVERITIES = ['minor', 'normal', 'serious'] as const

type Props = { choices: IssueChoicesView; issue?: IssueDetailView; given: { productId?: string; kind?: string } }

// What can wait until it is needed.
export function IssueMoreFields({ choices, issue, given }: Props) {
  const t = useTranslations('issue')
  const productId = issue?.product?.id ?? given.productId ?? ''
  const others = issue?.product && !choices.products.some(({ id }) => id === productId) ? [{ ...issue.product, company: null }] : []
  const money = { inputMode: 'decimal', maxLength: 14, autoComplete: 'off' } as const

  return (
    <>
      <FormRadios
        name="kind"
        legend={t('kind')}
        options={KINDS.map((value) => ({ value, label: t('kindOf', { kind: value }) }))}
        defaultValue={issue?.kind ?? KINDS.find((kind) => kind === given.kind) ?? 'problem'}
      />
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
      <FormRadios
        name="severity"
        legend={t('severity')}
        options={SEVERITIES.map((value) => ({ value, label: t('severityOf', { severity: value }) }))}
        defaultValue={issue?.severity ?? 'normal'}
      />
      <FormText name="reference" label={t('reference')} hint={t('referenceHint')} maxLength={80} autoComplete="off" defaultValue={issue?.reference ?? ''} />
      <div className="grid items-start gap-5 sm:grid-cols-2">
        <FormText name="neededBy" label={t('neededBy')} type="date" defaultValue={issue?.neededBy ?? ''} />
        <FormText name="deadline" label={t('deadline')} type="date" defaultValue={issue?.deadline ?? ''} />
        <FormText name="atStake" label={t('atStake')} {...money} defaultValue={issue?.atStake ?? ''} />
        <FormText name="recovered" label={t('recovered')} {...money} defaultValue={issue?.recovered ?? ''} />
        <CurrencySelect defaultValue={issue?.currency ?? undefined} />
      </div>
    </>
  )
}
