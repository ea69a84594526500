import { Check } from '@/platform/ui/icons'
import { Pad } from '@/platform/ui/pad'
import { Thread } from '@/platform/ui/thread'
import { useTranslations } from '@/platform/ui/words'
import type { IssueDetailView } from '../schema'
import { storyOf } from './story'
import { ThreadEntry } from './thread-entry'

// On top of an issue that is over: the one line that somebody comes back for.
export function SolutionCard({ issue }: { issue: IssueDetailView }) {
  const t = useTranslations('issue')
  const id = issue.solution?.messageId ?? issue.solution?.interactionId
  const entry = storyOf(issue.messages, issue.interactions).find((one) => one.id === id)
  if (!entry || issue.state !== 'solved') return null
  return (
    <Pad
      className="border-solved"
      label={
        <span className="inline-flex items-center gap-1.5 text-solved">
          <Check className="size-4" />
          {t('solution')}
        </span>
      }
    >
      <Thread>
        <ThreadEntry {...entry} company={issue.company?.name} />
      </Thread>
    </Pad>
  )
}
