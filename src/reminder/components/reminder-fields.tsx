import { FormRadios, FormText } from '@/platform/ui/form-fields'
import { useTranslations } from '@/platform/ui/words'
import type { ReminderView } from '../schema'

/** The three fields of a reminder: put them inside an ActionForm. */
export function ReminderFields({ reminder }: { reminder?: ReminderView }) {
  const t = useTranslations('reminder')
  const tomorrow = new Date(Date.now() + 86_400_000).toISOString().slice(0, 10)
  const rhythms = (['once', 'week', 'month', 'year'] as const).map((value) => ({ value, label: t(`repeats.${value}`) }))
  return (
    <>
      <FormText
        name="text"
        label={t('text')}
        placeholder={t('textExample')}
        required
        maxLength={300}
        autoComplete="off"
        defaultValue={reminder?.text}
      />
      <FormText name="dueOn" type="date" label={t('dueOn')} required defaultValue={reminder?.dueOn ?? tomorrow} />
      <FormRadios name="repeats" legend={t('repeats.legend')} options={rhythms} defaultValue={reminder?.repeats ?? 'once'} />
    </>
  )
}
