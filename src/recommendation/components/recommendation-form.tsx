import { Eye, Lock } from '@/platform/ui/icons'
import { ActionForm, FormVersion } from '@/platform/ui/action-form'
import { ButtonLink } from '@/platform/ui/button-link'
import { FormCheckbox, FormRadios, FormText, FormTextArea } from '@/platform/ui/form-fields'
import { Pad } from '@/platform/ui/pad'
import { SubmitButton } from '@/platform/ui/submit-button'
import { useTranslations } from '@/platform/ui/words'
import { editRecommendationAction, writeRecommendationAction } from '../actions'
import type { RecommendationDraft } from '../schema'
import { FactValue } from './fact-value'
import { PhotoChoice } from './photo-choice'

export function RecommendationForm({ draft, back }: { draft: RecommendationDraft; back: string }) {
  const t = useTranslations('recommendation')
  const { recommendationId, productId, companyId, issueId } = draft
  // The face that was chosen is removed: its name may stay.
  const gone = draft.authorName !== null && draft.face === null
  const subject = Object.entries(recommendationId ? { recommendationId } : { productId, companyId, issueId })

  return (
    <ActionForm action={recommendationId ? editRecommendationAction : writeRecommendationAction} className="grid max-w-155 gap-5">
      {subject.map(([name, id]) => id && <input key={name} type="hidden" name={name} value={id} />)}
      {draft.version !== null && <FormVersion value={draft.version} />}
      <FormRadios
        name="verdict"
        legend={t('form.verdict')}
        options={(['recommends', 'not-for-me'] as const).map((value) => ({ value, label: t(`form.${value}`) }))}
        defaultValue={draft.verdict}
      />
      <FormText name="title" label={t('form.what')} defaultValue={draft.title} required maxLength={120} />
      <FormTextArea
        name="sentence"
        label={t('form.sentence')}
        hint={t('form.sentenceHint')}
        defaultValue={draft.sentence}
        required
        maxLength={1000}
        rows={3}
      />
      <Pad label={t('form.facts')}>
        <p className="text-small text-ink-soft">{t(draft.facts.length > 0 ? 'form.factsHint' : 'form.noFacts')}</p>
        {draft.facts.map(({ ref, fact, shown }) => (
          <FormCheckbox
            key={ref}
            name="facts"
            value={ref}
            defaultChecked={shown}
            label={
              <>
                <span className="text-ink-soft">{t(`fact.${fact.key}`)}:</span>{' '}
                <b>
                  <FactValue fact={fact} />
                </b>
              </>
            }
          />
        ))}
      </Pad>
      {draft.photos.length > 0 && <PhotoChoice photos={draft.photos} />}
      <FormRadios
        name="face"
        legend={t('form.author')}
        hint={t('form.authorHint')}
        options={[...(gone ? [{ value: '', label: draft.authorName! }] : []), ...draft.faces.map(({ value, name }) => ({ value, label: name }))]}
        defaultValue={draft.face ?? (gone ? '' : (draft.faces.find(({ value }) => value === 'own-name') ?? draft.faces[0])?.value)}
      />
      <p className="flex items-center gap-2 text-small text-ink-soft">
        {recommendationId ? <Eye className="size-4" /> : <Lock className="size-4" />}
        {t(recommendationId ? 'form.shownNow' : 'form.private')}
      </p>
      <div className="flex flex-wrap gap-2">
        <SubmitButton>{t(recommendationId ? 'form.saveChanges' : 'form.save')}</SubmitButton>
        <ButtonLink href={back} variant="ghost">
          {t('form.cancel')}
        </ButtonLink>
      </div>
    </ActionForm>
  )
}
