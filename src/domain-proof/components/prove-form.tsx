import { ActionForm } from '@/platform/ui/action-form'
import { FormText } from '@/platform/ui/form-fields'
import { SubmitButton } from '@/platform/ui/submit-button'
import { TextArea } from '@/platform/ui/text-area'
import { TextInput } from '@/platform/ui/text-input'
import { useTranslations } from '@/platform/ui/words'
import { proveDomainAction } from '../actions'
import type { ProofRecord } from '../schema'

// The record as the domain's settings ask for it, in fields that are easily copied.
export function ProveForm({ record, then }: { record: ProofRecord; /** Where a letter leads once it is proved. */ then?: string | undefined }) {
  const t = useTranslations('domain-proof')
  return (
    <ActionForm action={proveDomainAction}>
      {then && <input type="hidden" name="then" value={then} />}
      <div className="grid items-start grid-cols-[5.5rem_minmax(0,1fr)] gap-3">
        <TextInput label={t('type')} readOnly defaultValue={record.type} />
        {/* The record stands at the domain itself, so its name is what is proved; what is wrong with it stands here. */}
        <FormText name="domain" label={t('name')} readOnly defaultValue={record.name} />
      </div>
      <TextArea label={t('value')} readOnly rows={2} spellCheck={false} defaultValue={record.value} />
      <p className="text-small text-ink-soft">
        {t('minutes')} {t('keep')}
      </p>
      <SubmitButton wide pendingLabel={t('checking')}>
        {t('check')}
      </SubmitButton>
    </ActionForm>
  )
}
