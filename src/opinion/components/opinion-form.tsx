import { Minus, ThumbsDown, ThumbsUp } from '@/platform/ui/icons'
import { ActionForm } from '@/platform/ui/action-form'
import { FormRadios, FormTextArea } from '@/platform/ui/form-fields'
import { SubmitButton } from '@/platform/ui/submit-button'
import { useTranslations } from '@/platform/ui/words'
import { MoreFields } from '@/product/components/more-fields'
import { giveOpinionAction } from '../actions'
import type { SpokenOpinion, Subject } from '../schema'
import { StarFields } from './star-fields'

type Props = Subject & { opinion?: SpokenOpinion | null; criteria: string[] }

export function OpinionForm({ companyId, productId, opinion, criteria }: Props) {
  const t = useTranslations('opinion')
  const options = [
    { value: 'recommends', label: t('recommends'), icon: <ThumbsUp /> },
    { value: 'none', label: t('none'), icon: <Minus /> },
    { value: 'not-for-me', label: t('not-for-me'), icon: <ThumbsDown /> },
  ]

  return (
    <ActionForm action={giveOpinionAction} className="grid gap-4">
      <input
        type="hidden"
        {...(productId ? { name: 'productId', value: productId } : { name: 'companyId', value: companyId })}
      />
      <FormRadios name="verdict" legend={t('verdict')} options={options} required defaultValue={opinion?.verdict} />
      <FormTextArea
        name="sentence"
        label={t('sentence')}
        aside={t('optional')}
        rows={2}
        maxLength={500}
        placeholder={t('sentenceExample')}
        defaultValue={opinion?.sentence ?? ''}
      />
      <MoreFields label={t('giveStars')} open={!!opinion?.stars.length}>
        <StarFields id={`criteria-${productId ?? companyId}`} stars={opinion?.stars ?? []} suggested={criteria} />
      </MoreFields>
      <SubmitButton className="justify-self-start" pendingLabel={t('saving')}>
        {t('save')}
      </SubmitButton>
    </ActionForm>
  )
}
