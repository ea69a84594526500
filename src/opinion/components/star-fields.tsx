import { FormSelect, FormText } from '@/platform/ui/form-fields'
import { useTranslations } from '@/platform/ui/words'
import type { Star } from '../schema'

const MOST = 8
const BLANK = 2

type Props = { stars: Star[]; suggested: string[]; id: string }

/** A line for each criterion, and two more to fill in. Nothing here needs JavaScript. */
export function StarFields({ stars, suggested, id }: Props) {
  const t = useTranslations('opinion')
  const lines = Math.min(MOST, stars.length + BLANK)
  return (
    <fieldset className="grid min-w-0 gap-2">
      <legend className="mb-1.5 font-[550]">{t('starsLegend')}</legend>
      <datalist id={id}>
        {suggested.map((criterion) => (
          <option key={criterion} value={criterion} />
        ))}
      </datalist>
      {Array.from({ length: lines }, (_, index) => (
        <div key={index} className="grid grid-cols-[1fr_8.5rem] items-start gap-2">
          <FormText
            name={`criterion${index + 1}`}
            label={t('criterion', { n: index + 1 })}
            hideLabel
            placeholder={t('criterionExample')}
            list={id}
            maxLength={40}
            autoComplete="off"
            defaultValue={stars[index]?.criterion}
          />
          <FormSelect name={`stars${index + 1}`} label={t('starsOf', { n: index + 1 })} hideLabel defaultValue={String(stars[index]?.stars ?? '')}>
            <option value="">{t('noStars')}</option>
            {[5, 4, 3, 2, 1].map((count) => (
              <option key={count} value={count}>
                {t('starsCount', { count })}
              </option>
            ))}
          </FormSelect>
        </div>
      ))}
    </fieldset>
  )
}
