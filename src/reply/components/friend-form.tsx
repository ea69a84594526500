import { FormRadios, FormText, FormTextArea } from '@/platform/ui/form-fields'
import { Pad } from '@/platform/ui/pad'
import { SubmitButton } from '@/platform/ui/submit-button'
import { useTranslations } from '@/platform/ui/words'
import { SentForm } from './sent-form'

// One form for all that a friend may say; it works without a script, so what belongs to a choice is shown by the choice itself.
export function FriendForm({ token, name, recommendationId }: { token: string; name: string; /** Of a circle's link: about which letter. */ recommendationId?: string }) {
  const t = useTranslations('reply')
  const options = (...values: string[]) => values.map((value) => ({ value, label: t(`say.${value}`) }))

  return (
    <Pad label={t('say.title', { name })}>
      <SentForm words={{ sent: t('sent', { name }), keep: t('sentKeep') }} className="group/say grid gap-4">
        <input type="hidden" name="token" value={token} />
        {recommendationId && <input type="hidden" name="recommendationId" value={recommendationId} />}
        <FormRadios name="kind" legend={t('say.kind')} options={options('thanks', 'question', 'outcome')} defaultValue="thanks" />
        <div className="hidden group-has-[input[value=outcome]:checked]/say:block">
          <FormRadios name="choice" legend={t('say.choice')} options={options('right', 'partly', 'wrong')} />
        </div>
        <FormTextArea name="body" label={t('say.body')} hint={t('say.bodyHint', { name })} rows={2} maxLength={1000} />
        <FormText name="name" label={t('say.name')} aside={t('say.optional')} maxLength={60} autoComplete="given-name" />
        <SubmitButton wide>{t('say.send')}</SubmitButton>
      </SentForm>
    </Pad>
  )
}
