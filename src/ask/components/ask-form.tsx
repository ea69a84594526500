import { ActionForm, FormVersion } from '@/platform/ui/action-form'
import { ButtonLink } from '@/platform/ui/button-link'
import { FormRadios, FormText, FormTextArea } from '@/platform/ui/form-fields'
import type { FormAction } from '@/platform/ui/form-state'
import { Pad } from '@/platform/ui/pad'
import { SubmitButton } from '@/platform/ui/submit-button'
import { useTranslations } from '@/platform/ui/words'
import { CurrencySelect } from '@/product/components/currency-select'
import type { AskDraft, AskId, AskView } from '../schema'

type Props = { action: FormAction<AskId>; draft: Pick<AskDraft, 'intentId' | 'faces'> & { text?: string; maxPrice?: string | null; currency?: string | null }; ask?: AskView; back: string }

export function AskForm({ action, draft, ask, back }: Props) {
  const t = useTranslations('ask')
  const own = draft.faces.find(({ value }) => value === 'own-name') ?? draft.faces[0]
  // What is wanted is the first thing to choose.
  const given = ask?.candidates ?? [{ id: '', name: draft.text?.slice(0, 120) ?? '', url: null, price: draft.maxPrice ?? null, currency: draft.currency ?? null, note: null }]
  const places = [1, 2, 3, 4, 5].map((n) => ({ n, candidate: given[n - 1] }))
  return (
    <ActionForm action={action} className="grid max-w-155 gap-5">
      {ask ? <input type="hidden" name="askId" value={ask.id} /> : <input type="hidden" name="intentId" value={draft.intentId} />}
      {ask && <FormVersion value={ask.version} />}
      <FormText name="question" label={t('question')} required maxLength={300} autoComplete="off" defaultValue={ask?.question ?? t('questionExample')} />
      <section className="grid gap-3">
        <div>
          <h2 className="font-[550]">{t('candidates')}</h2>
          <p className="text-small text-ink-soft">{t('candidatesHint')}</p>
        </div>
        {places.map(({ n, candidate }) => (
          <details key={n} open={n === 1 || candidate !== undefined} className="group/place">
            <summary className="cursor-pointer py-2 font-[550] text-mine">{t('thing', { n })}</summary>
            <Pad>
              <CandidateFields {...{ n, candidate }} />
            </Pad>
          </details>
        ))}
      </section>
      <CurrencySelect defaultValue={given.find(({ currency }) => currency)?.currency ?? undefined} />
      <FormRadios name="face" legend={t('face')} options={draft.faces.map(({ value, name }) => ({ value, label: name }))} defaultValue={ask?.face ?? own?.value} />
      <div className="flex flex-wrap gap-2">
        <SubmitButton>{t(ask ? 'saveChanges' : 'save')}</SubmitButton>
        <ButtonLink href={back} variant="ghost">
          {t('cancel')}
        </ButtonLink>
      </div>
    </ActionForm>
  )
}

type Given = { id: string; name: string; url: string | null; price: string | null; currency: string | null; note: string | null }

function CandidateFields({ n, candidate }: { n: number; candidate?: Given }) {
  const t = useTranslations('ask')
  return (
    <div className="grid gap-4">
      {candidate?.id && <input type="hidden" name={`id${n}`} value={candidate.id} />}
      <FormText name={`name${n}`} label={t('name')} maxLength={120} autoComplete="off" defaultValue={candidate?.name} />
      <FormText name={`price${n}`} label={t('price')} aside={t('optional')} inputMode="decimal" maxLength={14} autoComplete="off" defaultValue={candidate?.price ?? ''} />
      <FormText name={`url${n}`} label={t('url')} aside={t('optional')} inputMode="url" maxLength={500} autoComplete="off" spellCheck={false} defaultValue={candidate?.url ?? ''} />
      <FormTextArea name={`note${n}`} label={t('note')} aside={t('optional')} rows={2} maxLength={300} defaultValue={candidate?.note ?? ''} />
    </div>
  )
}
