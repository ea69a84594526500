import { DoorOpen } from '@/platform/ui/icons'
import { ActionForm } from '@/platform/ui/action-form'
import { FormText } from '@/platform/ui/form-fields'
import { LetterShell } from '@/platform/ui/letter-shell'
import { Brand } from '@/platform/ui/brand'
import { Pad } from '@/platform/ui/pad'
import { SubmitButton } from '@/platform/ui/submit-button'
import { useTranslations } from '@/platform/ui/words'
import { openDoorAction } from '../actions'

type Props = { token: string; door: { asksPasscode: boolean; full: boolean } }

// Before what a guarded link shows. Programs that draw previews come no further, and nothing is told of what is behind.
export function Door({ token, door: { asksPasscode, full } }: Props) {
  const t = useTranslations('share-link.door')
  const soft = full ? 'full' : asksPasscode ? 'asks' : 'limited'
  return (
    <LetterShell brand={<Brand name="Turnabout" />} foot={full ? undefined : t('foot')}>
      <h1 className="mb-2 font-title leading-[1.15] font-medium text-balance">{t('heading')}</h1>
      <p className="mb-5 text-ink-soft">{t(soft)}</p>
      {!full && (
        <Pad>
          <ActionForm action={openDoorAction}>
            <input type="hidden" name="token" value={token} />
            {asksPasscode && <FormText name="passcode" label={t('passcode')} required maxLength={100} autoComplete="off" autoCapitalize="none" spellCheck={false} />}
            <SubmitButton wide icon={<DoorOpen />}>
              {t('go')}
            </SubmitButton>
          </ActionForm>
        </Pad>
      )}
    </LetterShell>
  )
}
