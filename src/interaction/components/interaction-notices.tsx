import { Check, Pencil, Trash2 } from '@/platform/ui/icons'
import { ActionButton } from '@/platform/ui/action-button'
import { ButtonLink } from '@/platform/ui/button-link'
import { Notice } from '@/platform/ui/notice'
import { UndoNotice } from '@/platform/ui/undo-notice'
import { useTranslations } from '@/platform/ui/words'
import { removeInteractionAction, restoreInteractionAction } from '../actions'

type Query = Record<string, string | string[] | undefined>

/** What just happened to an interaction, on whichever page it stands. */
export function InteractionNotices({ query: { logged, removedInteraction } }: { query: Query }) {
  const t = useTranslations('interaction')
  if (typeof removedInteraction === 'string') {
    return (
      <UndoNotice action={restoreInteractionAction} fields={{ interactionId: removedInteraction }} undo={t('undo')}>
        {t('removed')}
      </UndoNotice>
    )
  }
  if (typeof logged !== 'string') return null
  return (
    <Notice
      tone="solved"
      icon={<Check />}
      className="mb-5"
      action={
        <ButtonLink size="small" href={`/interactions/${encodeURIComponent(logged)}/edit`}>
          {t('addDetails')}
        </ButtonLink>
      }
    >
      {t('logged')}
    </Notice>
  )
}

export function InteractionVerbs({ interactionId }: { interactionId: string }) {
  const t = useTranslations('interaction')
  return (
    <>
      <ButtonLink size="small" variant="ghost" icon={<Pencil />} href={`/interactions/${interactionId}/edit`}>
        {t('edit')}
      </ButtonLink>
      <ActionButton action={removeInteractionAction} fields={{ interactionId }} variant="ghost" size="small" icon={<Trash2 />}>
        {t('remove')}
      </ActionButton>
    </>
  )
}
