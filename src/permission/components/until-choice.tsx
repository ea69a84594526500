import { RadioChips } from '@/platform/ui/radio-chips'
import { TextInput } from '@/platform/ui/text-input'
import { useFormatter, useTranslations } from '@/platform/ui/words'
import type { Choices, Faults } from '../choices'
import type { Offer } from '../offer'

type Props = { offer: Offer; choices: Choices; faults: Faults }

export function UntilChoice({ offer: { endings, ending }, choices, faults }: Props) {
  const t = useTranslations('permission')
  const format = useFormatter()
  const labels = {
    same: ending ? t('until-same', { day: format.dateTime(new Date(ending), { dateStyle: 'medium' }) }) : t('until-same-solved'),
    ...{ '30 days': t('days30'), solved: t('solved'), each: t('eachSolved'), days: t('someDays'), day: t('day') },
  }
  // Until it is solved, and staying as it is, would be the same twice.
  const isUntilSolved = endings.includes('same') && !ending
  const offered = isUntilSolved ? endings.filter((value) => value !== 'solved' && value !== 'each') : endings
  const first = offered[0] === 'each' ? 'solved' : offered[0]
  return (
    <div className="group/until grid gap-3.5">
      <RadioChips
        small
        legend={t('until')}
        name="until"
        defaultValue={isUntilSolved && choices.until === 'solved' ? 'same' : (choices.until ?? first)}
        error={faults.until?.[0]}
        options={offered.map((value) => ({ value: value === 'each' ? 'solved' : value, label: labels[value] }))}
      />
      <TextInput
        type="number"
        name="days"
        min={1}
        max={1830}
        inputMode="numeric"
        label={t('howManyDays')}
        defaultValue={choices.days}
        error={faults.days?.[0]}
        className="hidden! group-has-[input[value=days]:checked]/until:grid!"
      />
      <TextInput
        type="date"
        name="lastDay"
        label={t('lastDay')}
        defaultValue={choices.lastDay}
        error={faults.lastDay?.[0]}
        className="hidden! group-has-[input[value=day]:checked]/until:grid!"
      />
    </div>
  )
}
