import { FormRadios, FormText } from '@/platform/ui/form-fields'
import { Pad } from '@/platform/ui/pad'
import { SubmitButton } from '@/platform/ui/submit-button'
import { useTranslations } from '@/platform/ui/words'
import type { CircleView } from '../schema'
import { linkWords } from './link-words'
import { OnceShownMember } from './once-shown-member'

const A_WEEK_MS = 7 * 24 * 3_600_000

export function AddMemberForm({ circle: { id, name } }: { circle: CircleView }) {
  const t = useTranslations('circle.one')
  const expiries = (['never', 'month', 'day'] as const).map((value) => ({ value, label: t(value) }))
  const nextWeek = new Date(Date.now() + A_WEEK_MS).toISOString().slice(0, 10)
  return (
    <Pad label={t('addMember')}>
      <OnceShownMember words={linkWords(t)} title={name}>
        <input type="hidden" name="circleId" value={id} />
        <FormText name="name" label={t('memberName')} hint={t('memberNameHint')} required maxLength={80} autoComplete="off" />
        <FormRadios name="expiry" legend={t('expiry')} options={expiries} defaultValue="never" />
        <div className="hidden group-has-[input[value=day]:checked]/link:block">
          <FormText name="until" type="date" label={t('until')} defaultValue={nextWeek} />
        </div>
        <SubmitButton wide>{t('addTheirs')}</SubmitButton>
      </OnceShownMember>
    </Pad>
  )
}
