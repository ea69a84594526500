import { ActionButton } from '@/platform/ui/action-button'
import { ActionForm } from '@/platform/ui/action-form'
import { FormSelect } from '@/platform/ui/form-fields'
import { Pad } from '@/platform/ui/pad'
import { SubmitButton } from '@/platform/ui/submit-button'
import { useTranslations } from '@/platform/ui/words'
import { answerTermsAction } from '../actions'
import type { TermsView } from '../schema'
import { SaidAboutTerms } from './said-about-terms'
import { TermsList } from './terms-list'

type Props = { terms: TermsView; companyId: string; entryId: string; mayAnswer: boolean }

/** Under which terms this company reads an issue; whoever may answer for it accepts them, offers others once, or refuses. */
export function TermsForCompany({ terms: { terms, answers, state, alternatives }, companyId, entryId, mayAnswer }: Props) {
  const t = useTranslations('agreement')
  const fields = { companyId, entryId }
  return (
    <Pad label={t('label')}>
      <TermsList terms={terms} />
      <p className="mt-3.5 text-small">{t(state === 'open' ? 'openHere' : state)}</p>
      {mayAnswer && state !== 'accepted' && (
        <div className="mt-3 grid gap-3">
          <div className="flex flex-wrap gap-2">
            <ActionButton action={answerTermsAction} fields={{ ...fields, reply: 'accepted' }} variant="main" size="small">
              {t('accept')}
            </ActionButton>
            {state !== 'refused' && (
              <ActionButton action={answerTermsAction} fields={{ ...fields, reply: 'refused' }} variant="danger" size="small">
                {t('refuse')}
              </ActionButton>
            )}
          </div>
          {alternatives.length > 0 && <OtherTerms fields={fields} alternatives={alternatives} />}
        </div>
      )}
      <SaidAboutTerms answers={answers} recordAt={`/api/v1/portal/${companyId}/agreements`} company="" />
    </Pad>
  )
}

function OtherTerms({ fields, alternatives }: { fields: Record<string, string>; alternatives: TermsView['alternatives'] }) {
  const t = useTranslations('agreement')
  return (
    <details>
      <summary className="flex min-h-11 cursor-pointer items-center text-small font-[550] md:pointer-fine:min-h-8">{t('instead')}</summary>
      <ActionForm action={answerTermsAction} className="mt-2 grid gap-2.5">
        {Object.entries({ ...fields, reply: 'offered' }).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        <FormSelect label={t('choose')} name="offered">
          {alternatives.map(({ id, name }) => (
            <option key={id} value={id}>
              {name} ({id})
            </option>
          ))}
        </FormSelect>
        <SubmitButton variant="plain" size="small">
          {t('offer')}
        </SubmitButton>
      </ActionForm>
    </details>
  )
}
