import { ActionForm } from '@/platform/ui/action-form'
import { FormCheckbox, FormRadios } from '@/platform/ui/form-fields'
import { Pad } from '@/platform/ui/pad'
import { SubmitButton } from '@/platform/ui/submit-button'
import { useTranslations } from '@/platform/ui/words'
import { setDigestAction } from '../actions'
import type { DigestView } from '../schema'

export function DigestSection({ digest }: { digest: DigestView }) {
  const t = useTranslations('digest')
  const choices = (['never', 'day', 'week'] as const).map((value) => ({ value, label: t(`every.${value}`) }))
  return (
    <Pad label={t('label')}>
      <p className="mb-4">{t('sentence')}</p>
      {!digest.sendsMail && <p className="mb-4 text-small text-ink-soft">{t('noServer')}</p>}
      <ActionForm action={setDigestAction} className="grid gap-4" done={<p className="text-small text-solved">{t('saved')}</p>}>
        <FormRadios name="every" legend={t('every.legend')} options={choices} defaultValue={digest.every} />
        <FormCheckbox name="showsWords" label={t('showsWords')} hint={t('showsWordsHint')} defaultChecked={digest.showsWords} />
        <div>
          <SubmitButton variant="plain">{t('save')}</SubmitButton>
        </div>
      </ActionForm>
    </Pad>
  )
}
