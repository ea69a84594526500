import { ActionForm, FormVersion } from '@/platform/ui/action-form'
import { ButtonLink } from '@/platform/ui/button-link'
import { FormRadios, FormSelect, FormTextArea } from '@/platform/ui/form-fields'
import { SubmitButton } from '@/platform/ui/submit-button'
import { useTranslations } from '@/platform/ui/words'
import { editInteractionAction } from '../actions'
import type { InteractionDetailView } from '../schema'
import { ChannelIcon } from './channel-icon'
import { InteractionFields } from './interaction-fields'

const CHANNELS = ['call', 'mail', 'chat', 'visit', 'letter', 'payment'] as const

export function InteractionForm({ interaction }: { interaction: InteractionDetailView }) {
  const t = useTranslations('interaction')
  const channels = CHANNELS.map((value) => ({ value, label: t(value), icon: <ChannelIcon channel={value} /> }))
  const directions = (['out', 'in'] as const).map((value) => ({ value, label: t(value) }))
  const back = interaction.issue ? `/issues/${interaction.issue.id}` : `/companies/${interaction.company?.companyId}`

  return (
    <ActionForm action={editInteractionAction} className="grid max-w-2xl gap-5">
      <input type="hidden" name="interactionId" value={interaction.id} />
      <FormVersion value={interaction.version} />
      <FormTextArea name="said" label={t('said')} rows={2} maxLength={10_000} defaultValue={interaction.said ?? ''} />
      <FormRadios name="channel" legend={t('channel')} options={channels} defaultValue={interaction.channel} />
      <FormRadios name="direction" legend={t('direction')} options={directions} defaultValue={interaction.direction} />
      <InteractionFields interaction={interaction} />
      <FormSelect name="issueId" label={t('issue')} defaultValue={interaction.issue?.id ?? ''}>
        {interaction.company && <option value="">{t('noIssue')}</option>}
        {interaction.issues.map(({ id, title }) => (
          <option key={id} value={id}>
            {title}
          </option>
        ))}
      </FormSelect>
      <div className="flex flex-wrap gap-2">
        <SubmitButton pendingLabel={t('saving')}>{t('save')}</SubmitButton>
        <ButtonLink variant="ghost" href={back}>
          {t('cancel')}
        </ButtonLink>
      </div>
    </ActionForm>
  )
}
