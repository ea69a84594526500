import { CheckboxRow } from '@/platform/ui/checkbox-row'
import { FieldError } from '@/platform/ui/field-error'
import { RadioChips } from '@/platform/ui/radio-chips'
import { useTranslations } from '@/platform/ui/words'
import type { Choices, Faults } from '../choices'
import type { ConsideredPermission } from '../schema'

type Props = { documents: ConsideredPermission['documents']; choices: Choices; faults: Faults }

/** None, all of the issue, or some of the issue and its product. The list shows itself to who wants some. */
export function DocumentChoice({ documents, choices, faults }: Props) {
  const t = useTranslations('permission')
  const chosen = new Set(choices.documentIds)
  const kinds = documents.length > 0 ? (['none', 'all', 'these'] as const) : (['none', 'all'] as const)
  return (
    <div className="group/documents grid gap-1.5">
      <RadioChips
        small
        legend={t('documentsShown')}
        name="showsDocuments"
        defaultValue={choices.showsDocuments ?? 'none'}
        error={faults.showsDocuments?.[0]}
        options={kinds.map((value) => ({ value, label: t(`documents-${value}`) }))}
      />
      <fieldset className="hidden min-w-0 group-has-[input[value=these]:checked]/documents:block">
        <legend className="sr-only">{t('documents-these')}</legend>
        {documents.map(({ id, name, of }) => (
          <CheckboxRow key={id} name="documentIds" value={id} label={name} hint={of === 'product' ? t('ofProduct') : undefined} defaultChecked={chosen.has(id)} />
        ))}
        <FieldError>{faults.documentIds?.[0]}</FieldError>
      </fieldset>
    </div>
  )
}
