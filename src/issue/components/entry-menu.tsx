import { Check, Ellipsis, X } from '@/platform/ui/icons'
import { InteractionVerbs } from '@/interaction/components/interaction-notices'
import { ActionButton } from '@/platform/ui/action-button'
import { useTranslations } from '@/platform/ui/words'
import { markSolutionAction, unmarkSolutionAction } from '../actions'

type Props = { issueId: string; messageId?: string; interactionId?: string; isSolution: boolean }

// What can be done with one line of the thread. Folded, so that a long thread reads as one.
export function EntryMenu({ issueId, messageId, interactionId, isSolution }: Props) {
  const t = useTranslations('issue')
  const line: Record<string, string> = { issueId, ...(messageId && { messageId }), ...(interactionId && { interactionId }) }
  return (
    <details className="-mb-2 -ml-2 print:hidden">
      <summary className={summaryClass} aria-label={t('entryMore')}>
        <Ellipsis className="size-4.5" />
      </summary>
      <div className="flex flex-wrap gap-1 pb-1.5">
        {isSolution ? (
          <ActionButton action={unmarkSolutionAction} fields={{ issueId }} variant="ghost" size="small" icon={<X />}>
            {t('notSolution')}
          </ActionButton>
        ) : (
          <ActionButton action={markSolutionAction} fields={line} variant="ghost" size="small" icon={<Check />}>
            {t('solvedIt')}
          </ActionButton>
        )}
        {interactionId && <InteractionVerbs interactionId={interactionId} />}
      </div>
    </details>
  )
}

const summaryClass =
  'grid min-h-11 w-11 list-none place-items-center rounded-full text-ink-soft hover:text-ink md:pointer-fine:min-h-8 [&::-webkit-details-marker]:hidden'
