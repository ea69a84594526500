import { ActionForm } from '@/platform/ui/action-form'
import { ChipLink } from '@/platform/ui/chip-link'
import { FormCheckbox, FormText } from '@/platform/ui/form-fields'
import { Pad } from '@/platform/ui/pad'
import { SubmitButton } from '@/platform/ui/submit-button'
import { useTranslations } from '@/platform/ui/words'
import { publishAction } from '../actions'
import type { ConsideredPublication } from '../schema'

/** The deliberate step: the name is chosen by a link, so that the page beside it is signed with it before anything is said. */
export function PublishForm({ considered, base }: { considered: ConsideredPublication; base: string }) {
  const t = useTranslations('publication.form')
  const { recommendationId, faces, face, suggestedSlug, company, inForce } = considered
  return (
    <Pad label={t(inForce ? 'labelAgain' : 'label')}>
      {/* Another name begins anew: nothing typed for the one stands beside the other. */}
      <ActionForm key={face.value} action={publishAction} className="grid gap-4">
        <input type="hidden" name="recommendationId" value={recommendationId} />
        <input type="hidden" name="face" value={face.value} />
        <div>
          <p id="public-face" className="font-[550]">
            {t('face')}
          </p>
          <p className="mb-2 text-small text-ink-soft">{t('faceHint')}</p>
          <nav aria-labelledby="public-face" className="flex flex-wrap gap-2">
            {faces.map(({ value, name }) => (
              <ChipLink key={value} href={`/recommendations/${recommendationId}/public?face=${value}`} current={value === face.value}>
                {name}
              </ChipLink>
            ))}
          </nav>
        </div>
        {face.slug ? (
          <p className="text-small wrap-anywhere text-ink-soft">
            {t('page')} <b className="text-ink">{`${base}/people/${face.slug}`}</b>
          </p>
        ) : (
          <FormText name="slug" label={t('slug')} hint={t('slugHint', { base })} defaultValue={suggestedSlug} required maxLength={40} autoCapitalize="none" autoComplete="off" spellCheck={false} />
        )}
        <div>
          <FormCheckbox name="listed" label={t('listed')} hint={t('listedHint')} defaultChecked={inForce?.listed ?? false} />
          {company && (
            <FormCheckbox
              name="onCompanyPage"
              label={t('company', { name: company.name })}
              hint={t('companyHint', { told: company.told ? 'yes' : 'no', domain: company.domain, name: company.name })}
              defaultChecked={inForce ? inForce.onCompanyPage : company.told}
            />
          )}
          <FormCheckbox name="sure" label={t('sure')} required />
        </div>
        <SubmitButton wide>{t(inForce ? 'again' : 'publish')}</SubmitButton>
      </ActionForm>
    </Pad>
  )
}
