import { FormCheckbox, FormRadios, FormText } from '@/platform/ui/form-fields'
import { Pad } from '@/platform/ui/pad'
import { SubmitButton } from '@/platform/ui/submit-button'
import { useTranslations } from '@/platform/ui/words'
import type { ConsideredCase } from '../schema'
import { NewCaseForm } from './new-case-form'

export function CaseLinkForm({ considered }: { considered: ConsideredCase }) {
  const t = useTranslations('share-link')
  const { issueId, title, faces, company, product, documents, privateNotes } = considered
  const words = { once: t('case.once'), address: t('address'), copy: t('copy'), copied: t('copied'), share: t('share'), qr: t('case.qr'), qrHint: t('case.qrHint'), open: t('case.open') }
  const expiries = (['7', '30', '90', 'day'] as const).map((value) => ({ value, label: t(`case.${value}`) }))
  const nextWeek = new Date(Date.now() + 7 * 24 * 3_600_000).toISOString().slice(0, 10)

  return (
    <Pad label={t('case.new')}>
      <NewCaseForm words={words} title={title}>
        <input type="hidden" name="issueId" value={issueId} />
        <FormText name="label" label={t('for')} aside={t('optional')} hint={t('case.forHint')} maxLength={80} autoComplete="off" />
        <FormRadios
          name="face"
          legend={t('case.shownAs')}
          hint={t('case.shownAsHint')}
          options={[...faces.map(({ value, name }) => ({ value, label: name })), { value: '', label: t('case.aCustomer') }]}
          defaultValue={(faces.find(({ value }) => value === 'own-name') ?? faces[0])?.value ?? ''}
        />
        <fieldset className="min-w-0">
          <legend className="font-[550]">{t('case.shows')}</legend>
          {company?.customerNumber && (
            <FormCheckbox
              name="showsCustomer"
              label={t('case.showsCustomer')}
              hint={t('case.customerIs', { number: company.customerNumber, company: company.name })}
              defaultChecked
            />
          )}
          {product && <FormCheckbox name="showsProduct" label={t('case.showsProduct')} hint={t('case.productIs', { name: product.name })} defaultChecked />}
          <FormCheckbox name="showsDocuments" label={t('case.showsDocuments')} hint={t('case.documentsAre', { count: documents })} />
          <p className="mt-1.5 text-small text-ink-soft">{t('case.stays', { count: privateNotes })}</p>
        </fieldset>
        <FormRadios name="expiry" legend={t('case.expiry')} options={expiries} defaultValue="30" />
        <div className="hidden group-has-[input[value=day]:checked]/link:block">
          <FormText name="until" type="date" label={t('case.until')} defaultValue={nextWeek} />
        </div>
        <SubmitButton wide>{t('case.create')}</SubmitButton>
      </NewCaseForm>
    </Pad>
  )
}
