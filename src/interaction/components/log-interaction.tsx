import { useTranslations } from '@/platform/ui/words'
import { MoreFields } from '@/product/components/more-fields'
import { ActionForm } from '@/platform/ui/action-form'
import { FormRadios, FormTextArea } from '@/platform/ui/form-fields'
import { SubmitButton } from '@/platform/ui/submit-button'
import { logInteractionAction } from '../actions'
import { ChannelIcon } from './channel-icon'
import { InteractionFields } from './interaction-fields'

const CHANNELS = ['call', 'mail', 'chat', 'visit', 'letter'] as const

// Ten seconds: a line of words and one tap. What else is known can wait below.
export function LogInteraction({ issueId, companyId }: { issueId?: string; companyId?: string }) {
  const t = useTranslations('interaction')
  const directions = (['out', 'in'] as const).map((value) => ({ value, label: t(value) }))

  return (
    <ActionForm action={logInteractionAction} id="log" className="grid scroll-mt-6 gap-3">
      {issueId && <input type="hidden" name="issueId" value={issueId} />}
      {companyId && <input type="hidden" name="companyId" value={companyId} />}
      <FormTextArea name="said" label={t('said')} hint={t('saidHint')} rows={1} maxLength={10_000} />
      <FormRadios name="direction" legend={<span className="sr-only">{t('direction')}</span>} options={directions} defaultValue="out" />
      <div role="group" aria-label={t('channels')} className="grid grid-cols-5 gap-1.5">
        {CHANNELS.map((channel) => (
          <SubmitButton key={channel} name="channel" value={channel} variant="plain" className={buttonClass} icon={<ChannelIcon channel={channel} />}>
            {t(channel)}
          </SubmitButton>
        ))}
      </div>
      <MoreFields label={t('more')}>
        <InteractionFields />
      </MoreFields>
    </ActionForm>
  )
}

const buttonClass = 'w-full min-w-0 min-h-15! flex-col rounded-xl! px-0.5! text-small text-mine!'
