import { Check, Pencil, Trash2 } from 'lucide-react'
import { getTranslations } from 'next-intl/server'
import { ActionButton } from '@/platform/ui/action-button'
import { ButtonLink } from '@/platform/ui/button-link'
import { Notice } from '@/platform/ui/notice'
import { UndoNotice } from '@/platform/ui/undo-notice'
import { removeInteractionAction, restoreInteractionAction } from '../actions'

type Query = Record<string, string | string[] | undefined>

/** What just happened to an interaction, on whichever page it stands. */
export async function InteractionNotices({ query: { logged, removedInteraction } }: { query: Query }) {
  const t = await getTranslations('interaction')
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

export async function InteractionVerbs({ interactionId }: { interactionId: string }) {
  const t = await getTranslations('interaction')
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
