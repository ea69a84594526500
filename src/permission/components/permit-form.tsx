import { Eye } from '@/platform/ui/icons'
import { ActionForm, FormVersion } from '@/platform/ui/action-form'
import type { FormAction } from '@/platform/ui/form-state'
import { SubmitButton } from '@/platform/ui/submit-button'
import { useTranslations } from '@/platform/ui/words'
import { type Choices, fieldsOf } from '../choices'

type Props<T> = {
  action: FormAction<T>
  /** What it is about: ids, by the names of their fields. */
  fields: Record<string, string>
  choices: Choices
  submit: string
}

// It gives exactly what stands above it: the choices are those of the page that was shown.
export function PermitForm<T>({ action, fields, choices: { version, ...choices }, submit }: Props<T>) {
  const t = useTranslations('permission')
  return (
    <ActionForm action={action} key={JSON.stringify(choices)} className="mt-4.5 grid gap-2.5">
      {[...Object.entries(fields), ...fieldsOf(choices)].map(([name, value]) => (
        <input key={`${name} ${value}`} type="hidden" name={name} value={value} />
      ))}
      {version && <FormVersion value={Number(version)} />}
      <SubmitButton wide icon={<Eye />} pendingLabel={t('giving')}>
        {submit}
      </SubmitButton>
      <p className="text-center text-small text-ink-soft">{t('anyTime')}</p>
    </ActionForm>
  )
}
