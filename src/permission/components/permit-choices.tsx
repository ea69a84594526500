import { CheckboxRow } from '@/platform/ui/checkbox-row'
import { RadioChips } from '@/platform/ui/radio-chips'
import { SectionLabel } from '@/platform/ui/section-label'
import { useTranslations } from '@/platform/ui/words'
import type { Choices, Faults } from '../choices'
import type { Offer } from '../offer'
import { DocumentChoice } from './document-choice'
import { FaceChoice } from './face-choice'
import { MoreChoices } from './more-choices'
import { UntilChoice } from './until-choice'

type Props = { offer: Offer; choices: Choices; faults: Faults }

// What the person chooses: what they may read, as whom, how long; the rest is folded. It goes into the address of the page,
// so it works before JavaScript.
export function PermitChoices({ offer, choices, faults }: Props) {
  const t = useTranslations('permission')
  const hidden = [...(choices.company ? [['company', choices.company] as const] : []), ...offer.hidden]
  return (
    <>
      {hidden.map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <div>
        <SectionLabel>{t('mayRead')}</SectionLabel>
        <CheckboxRow label={offer.words} hint={t('wordsHint')} checked readOnly disabled />
        {offer.product && <CheckboxRow name="showsProduct" label={offer.product.label} hint={offer.product.hint} defaultChecked={choices.showsProduct === 'on'} />}
      </div>
      {offer.documents ? (
        <DocumentChoice documents={offer.documents} choices={choices} faults={faults} />
      ) : (
        <RadioChips
          small
          legend={t('documentsShown')}
          name="showsDocuments"
          defaultValue={choices.showsDocuments ?? 'none'}
          options={(['none', 'all'] as const).map((value) => ({ value, label: t(`documents-${value}`) }))}
        />
      )}
      <FaceChoice faces={offer.faces} choices={choices} faults={faults} />
      <UntilChoice offer={offer} choices={choices} faults={faults} />
      <MoreChoices offer={offer} choices={choices} faults={faults} />
    </>
  )
}
