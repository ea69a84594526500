import { FormCheckboxes, FormText } from '@/platform/ui/form-fields'
import { useTranslations } from '@/platform/ui/words'
import type { EndpointView } from '../schema'

const TYPES: EndpointView['types'] = ['issue.permitted', 'issue.changed', 'issue.ended']

export function EndpointFields({ companyId, endpoint }: { companyId: string; endpoint?: EndpointView }) {
  const t = useTranslations('webhook')
  const options = TYPES.map((value) => ({ value, label: t(`type.${value.replace('.', '-')}`), hint: t(`hint.${value.replace('.', '-')}`) }))
  return (
    <>
      <input type="hidden" name="companyId" value={companyId} />
      <FormText name="url" label={t('url')} hint={t('urlHint')} required maxLength={2_000} inputMode="url" autoComplete="off" spellCheck={false} defaultValue={endpoint?.url} />
      <FormText name="description" label={t('description')} aside={t('optional')} hint={t('descriptionHint')} maxLength={80} autoComplete="off" defaultValue={endpoint?.description ?? undefined} />
      <FormCheckboxes name="types" legend={t('types')} options={options} defaultValue={endpoint?.types ?? TYPES} />
    </>
  )
}
