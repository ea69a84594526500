import { FormCheckbox, FormText } from '@/platform/ui/form-fields'
import { useTranslations } from '@/platform/ui/words'
import type { InteractionView } from '../schema'

// What can be said of an interaction besides how, which way and what.
export function InteractionFields({ interaction }: { interaction?: InteractionView }) {
  const t = useTranslations('interaction')
  return (
    <>
      <div className="grid items-start gap-5 sm:grid-cols-2">
        <FormText name="who" label={t('who')} maxLength={120} autoComplete="off" defaultValue={interaction?.who ?? ''} />
        <FormText name="minutes" label={t('minutes')} type="number" min={0} max={6000} inputMode="numeric" defaultValue={interaction?.minutes ?? ''} />
        <FormText name="at" label={t('at')} hint={interaction ? undefined : t('atHint')} type="datetime-local" defaultValue={interaction?.at.slice(0, 16) ?? ''} />
        <FormText name="reference" label={t('reference')} maxLength={80} autoComplete="off" defaultValue={interaction?.reference ?? ''} />
      </div>
      <FormCheckbox name="unwanted" label={t('unwanted')} hint={t('unwantedHint')} defaultChecked={interaction?.unwanted} />
    </>
  )
}
