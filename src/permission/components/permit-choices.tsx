import { CheckboxRow } from '@/platform/ui/checkbox-row'
import { RadioChips } from '@/platform/ui/radio-chips'
import { SectionLabel } from '@/platform/ui/section-label'
import { TextInput } from '@/platform/ui/text-input'
import { getTranslations } from '@/platform/ui/words'
import type { Choices } from '../choices'
import type { ConsideredPermission } from '../schema'

type Props = { considered: ConsideredPermission; choices: Choices; faults: { [Name in keyof Choices]?: string[] } }

// What the person chooses. It goes into the address of the page, so it works before JavaScript.
export async function PermitChoices({ considered: { product, documents, ownName }, choices, faults }: Props) {
  const t = await getTranslations('permission')
  return (
    <>
      {choices.company && <input type="hidden" name="company" value={choices.company} />}
      <div>
        <SectionLabel>{t('mayRead')}</SectionLabel>
        <CheckboxRow label={t('words')} hint={t('wordsHint')} checked readOnly disabled />
        {product && <CheckboxRow name="showsProduct" label={t('product')} hint={await factsOf(product)} defaultChecked={choices.showsProduct === 'on'} />}
        {documents > 0 && (
          <CheckboxRow name="showsDocuments" label={t('documents', { count: documents })} hint={t('documentsHint')} defaultChecked={choices.showsDocuments === 'on'} />
        )}
      </div>
      <RadioChips
        small
        legend={t('as')}
        name="shownAs"
        defaultValue={choices.shownAs ?? ''}
        error={faults.shownAs?.[0]}
        options={[{ value: '', label: t('customer') }, ...namesFor(ownName).map((name) => ({ value: name, label: name }))]}
      />
      <div className="group grid gap-3.5">
        <RadioChips
          small
          legend={t('until')}
          name="until"
          defaultValue={choices.until ?? '30 days'}
          error={faults.until?.[0]}
          options={[
            { value: '30 days', label: t('days30') },
            { value: 'solved', label: t('solved') },
            { value: 'day', label: t('day') },
          ]}
        />
        <TextInput
          type="date"
          name="lastDay"
          label={t('lastDay')}
          defaultValue={choices.lastDay}
          error={faults.lastDay?.[0]}
          className="hidden! group-has-[input[value=day]:checked]:grid!"
        />
      </div>
      <RadioChips
        small
        legend={t('they')}
        name="mayAnswer"
        defaultValue={choices.mayAnswer ?? 'yes'}
        options={[
          { value: 'yes', label: t('answer') },
          { value: 'no', label: t('readOnly') },
        ]}
      />
      <RadioChips
        small
        legend={t('purpose')}
        name="purpose"
        defaultValue={choices.purpose ?? 'solve'}
        options={[
          { value: 'solve', label: t('solve') },
          { value: 'improve', label: t('improve') },
        ]}
      />
    </>
  )
}

async function factsOf({ name, model, serialNumbers }: NonNullable<ConsideredPermission['product']>) {
  const t = await getTranslations('permission')
  return [name, model, ...serialNumbers.map((serial) => t('serial', { serial }))].filter(Boolean).join(', ')
}

/** "Ada Kern" may also be seen as "Ada K." */
function namesFor(ownName: string): string[] {
  const parts = ownName.split(/\s+/)
  const last = parts.length > 1 && String.fromCodePoint(parts.at(-1)!.codePointAt(0)!)
  return last ? [`${parts[0]} ${last}.`, ownName] : [ownName]
}
