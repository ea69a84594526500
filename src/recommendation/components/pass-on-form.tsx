import { Lock } from '@/platform/ui/icons'
import { ActionForm } from '@/platform/ui/action-form'
import { ButtonLink } from '@/platform/ui/button-link'
import { FormText, FormTextArea } from '@/platform/ui/form-fields'
import { SubmitButton } from '@/platform/ui/submit-button'
import { useTranslations } from '@/platform/ui/words'
import { passOnRecommendationAction } from '../actions'
import type { RecommendationView } from '../schema'

type Props = { recommendation: Pick<RecommendationView, 'id' | 'title' | 'sentence'>; company: string }

export function PassOnForm({ recommendation: { id, title, sentence }, company }: Props) {
  const t = useTranslations('recommendation.passOn')
  return (
    <ActionForm action={passOnRecommendationAction} className="grid max-w-155 gap-5">
      <input type="hidden" name="recommendationId" value={id} />
      <FormText name="title" label={t('line')} defaultValue={t('iRecommend', { title })} required maxLength={160} />
      <FormTextArea name="words" label={t('words')} hint={t('wordsHint', { company })} defaultValue={sentence} maxLength={10_000} rows={4} />
      <p className="flex items-center gap-2 text-small text-ink-soft">
        <Lock className="size-4 shrink-0" />
        {t('notYet', { company })}
      </p>
      <div className="flex flex-wrap gap-2">
        <SubmitButton>{t('save')}</SubmitButton>
        <ButtonLink href={`/recommendations/${id}`} variant="ghost">
          {t('cancel')}
        </ButtonLink>
      </div>
    </ActionForm>
  )
}
