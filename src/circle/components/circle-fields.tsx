import { FormRadios, FormText } from '@/platform/ui/form-fields'
import { useTranslations } from '@/platform/ui/words'
import type { CircleView } from '../schema'

const KINDS: CircleView['kind'][] = ['household', 'friends', 'colleagues', 'other']

export function CircleFields({ circle }: { circle?: CircleView }) {
  const t = useTranslations('circle')
  const kinds = KINDS.map((value) => ({ value, label: t('kindOf', { kind: value }) }))
  return (
    <>
      <FormText name="name" label={t('name')} hint={t('nameHint')} required maxLength={80} autoComplete="off" defaultValue={circle?.name} />
      <FormRadios name="kind" legend={t('kind')} options={kinds} defaultValue={circle?.kind ?? 'friends'} />
      <FormText name="authorName" label={t('author')} hint={t('authorHint')} maxLength={80} autoComplete="off" defaultValue={circle?.authorName} />
    </>
  )
}
