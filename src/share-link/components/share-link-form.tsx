import { FormRadios, FormText } from '@/platform/ui/form-fields'
import { Pad } from '@/platform/ui/pad'
import { SubmitButton } from '@/platform/ui/submit-button'
import { useTranslations } from '@/platform/ui/words'
import { OnceShownForm } from './once-shown-form'

export function ShareLinkForm({ recommendationId, title }: { recommendationId: string; title: string }) {
  const t = useTranslations('share-link')
  const words = { once: t('once'), address: t('address'), copy: t('copy'), copied: t('copied'), share: t('share') }
  const expiries = (['never', 'month', 'day'] as const).map((value) => ({ value, label: t(value) }))
  const tomorrow = new Date(Date.now() + 24 * 3_600_000).toISOString().slice(0, 10)

  return (
    <Pad label={t('new')}>
      <OnceShownForm words={words} title={title}>
        <input type="hidden" name="recommendationId" value={recommendationId} />
        <FormText name="label" label={t('for')} aside={t('optional')} hint={t('forHint')} maxLength={80} autoComplete="off" />
        <FormRadios name="expiry" legend={t('expiry')} options={expiries} defaultValue="never" />
        <div className="hidden group-has-[input[value=day]:checked]/link:block">
          <FormText name="until" type="date" label={t('until')} defaultValue={tomorrow} />
        </div>
        <SubmitButton wide>{t('create')}</SubmitButton>
      </OnceShownForm>
    </Pad>
  )
}
