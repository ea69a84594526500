import { ButtonLink } from '@/platform/ui/button-link'
import { useTranslations } from '@/platform/ui/words'
import { DoneButton } from '@/reminder/components/reminder-buttons'
import type { Need } from '../schema'

/** Where the record is. */
export function pageOf({ kind, recordId, issueId, productId }: Need): string {
  if (kind === 'reminder') return `/reminders/${recordId}`
  if (kind === 'friend') return `/recommendations/${recordId}#said`
  if (kind === 'public') return `/recommendations/${recordId}/public`
  if (kind === 'vote') return `/want/asked/${recordId}#said`
  return issueId ? `/issues/${issueId}` : `/have/${productId}`
}

function stepOf(need: Need): string {
  const { kind, issueId, companyName, shown } = need
  if (kind === 'permission') return `/issues/${issueId}/permit?${new URLSearchParams({ company: companyName ?? '' }).toString()}`
  // Who cannot read it here is written to elsewhere, and that is logged.
  if (kind === 'reply' || kind === 'overdue') return `${pageOf(need)}#${shown ? 'reply' : 'log'}`
  return pageOf(need)
}

/** The one thing to do now. */
export function NextStep({ need }: { need: Need }) {
  const t = useTranslations('today')
  const { kind, recordId, title, day } = need
  if (kind === 'reminder') return <DoneButton reminder={{ id: recordId, text: title, dueOn: day! }} on="today" size="small" />
  return (
    <ButtonLink href={stepOf(need)} size="small" aria-label={t('stepOf', { step: t(`step.${kind}`), title })}>
      {t(`step.${kind}`)}
    </ButtonLink>
  )
}
