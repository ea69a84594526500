import { ChevronDown } from '@/platform/ui/icons'
import { TermsChoice } from '@/agreement/components/terms-choice'
import { CheckboxRow } from '@/platform/ui/checkbox-row'
import { RadioChips } from '@/platform/ui/radio-chips'
import { useTranslations } from '@/platform/ui/words'
import type { Choices, Faults } from '../choices'
import type { Offer } from '../offer'

const PURPOSES = ['solve', 'warranty', 'quote', 'feedback'] as const

/** What seldom changes, folded: its first line says in a sentence how it stands. */
export function MoreChoices({ offer: { earlier, interactions }, choices, faults }: { offer: Offer; choices: Choices; faults: Faults }) {
  const t = useTranslations('permission')
  const { mayAnswer = 'yes', mayContact = 'no', purpose = 'solve' } = choices
  const also = [choices.showsEarlier && t('alsoEarlier'), choices.showsInteractions && t('alsoSaid')].filter(Boolean).join(' ')
  return (
    <details className="group/more rounded-xl border border-line px-3.5 open:pb-3.5">
      <summary className="flex min-h-11 cursor-pointer items-center gap-2.5 py-2 [&::-webkit-details-marker]:hidden">
        <span className="min-w-0 grow">
          <span className="font-[550]">{t('more')}</span>
          <span className="block text-small text-ink-soft">
            {t('moreIs', { answer: mayAnswer, contact: mayContact, purpose })} {also}
          </span>
        </span>
        <ChevronDown className="size-4.5 shrink-0 text-ink-soft transition-transform group-open/more:rotate-180" />
      </summary>
      <div className="grid gap-5 pt-2">
        {(earlier || interactions) && (
          <div>
            {earlier && <CheckboxRow name="showsEarlier" label={earlier} hint={t('earlierHint')} defaultChecked={choices.showsEarlier === 'on'} />}
            {interactions && <CheckboxRow name="showsInteractions" label={interactions} hint={t('interactionsHint')} defaultChecked={choices.showsInteractions === 'on'} />}
          </div>
        )}
        <RadioChips small legend={t('purpose')} name="purpose" defaultValue={purpose} options={PURPOSES.map((value) => ({ value, label: t(value) }))} />
        <RadioChips
          small
          legend={t('they')}
          name="mayAnswer"
          defaultValue={mayAnswer}
          options={[
            { value: 'yes', label: t('answer') },
            { value: 'no', label: t('readOnly') },
          ]}
        />
        <RadioChips
          small
          legend={t('contact')}
          hint={t('contactHint')}
          name="mayContact"
          defaultValue={mayContact}
          error={faults.mayContact?.[0]}
          options={[
            { value: 'no', label: t('contactNo') },
            { value: 'yes', label: t('contactYes') },
          ]}
        />
        <TermsChoice chosen={choices.terms} error={faults.terms?.[0]} />
      </div>
    </details>
  )
}
