import { FormRadios, FormText } from '@/platform/ui/form-fields'
import { Pad } from '@/platform/ui/pad'
import { SubmitButton } from '@/platform/ui/submit-button'
import { useTranslations } from '@/platform/ui/words'
import { NETWORKS } from '../network-text'
import { OnceShownForm } from './once-shown-form'

type Props = { opens: { recommendationId: string } | { askId: string }; title: string; sentence: string }

export function ShareLinkForm({ opens, title, sentence }: Props) {
  const t = useTranslations('share-link')
  const names = ['once', 'address', 'copy', 'copied', 'share', 'qr', 'qrHint', 'fitted', 'network', 'textOf', 'copyText', 'mailIt'] as const
  const words = Object.fromEntries(names.map((name) => [name, t(name)])) as Record<(typeof names)[number], string>
  const net = Object.fromEntries(NETWORKS.map((network) => [network, t(`net.${network}`)])) as Record<(typeof NETWORKS)[number], string>
  const expiries = (['never', 'month', 'day'] as const).map((value) => ({ value, label: t(value) }))
  const tomorrow = new Date(Date.now() + 24 * 3_600_000).toISOString().slice(0, 10)

  return (
    <Pad label={t('new')}>
      <OnceShownForm words={{ ...words, net, open: t('case.open') }} {...{ title, sentence }}>
        {Object.entries(opens).map(([name, id]) => (
          <input key={name} type="hidden" name={name} value={id} />
        ))}
        <FormText name="label" label={t('for')} aside={t('optional')} hint={t('forHint')} maxLength={80} autoComplete="off" />
        <FormRadios name="expiry" legend={t('expiry')} options={expiries} defaultValue="never" />
        <div className="hidden group-has-[input[value=day]:checked]/link:block">
          <FormText name="until" type="date" label={t('until')} defaultValue={tomorrow} />
        </div>
        <details>
          <summary className="cursor-pointer py-1 font-[550] text-mine">{t('more')}</summary>
          <div className="mt-3 grid gap-5">
            <FormText name="passcode" label={t('passcode')} aside={t('optional')} hint={t('passcodeHint')} maxLength={100} autoComplete="off" autoCapitalize="none" spellCheck={false} />
            <FormText name="maxBrowsers" label={t('maxBrowsers')} aside={t('optional')} hint={t('maxBrowsersHint')} inputMode="numeric" maxLength={4} autoComplete="off" />
          </div>
        </details>
        <SubmitButton wide>{t('create')}</SubmitButton>
      </OnceShownForm>
    </Pad>
  )
}
