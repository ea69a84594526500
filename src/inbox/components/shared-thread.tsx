import { Bubble } from '@/platform/ui/bubble'
import { Thread } from '@/platform/ui/thread'
import { When } from '@/platform/ui/when'
import { useTranslations } from '@/platform/ui/words'
import type { PermittedIssue } from '../schema'

// The part of the person's thread that this company may read: what the person wrote, and its own answers.
export function SharedThread({ issue }: { issue: PermittedIssue }) {
  const t = useTranslations('inbox')
  return (
    <Thread label={t('conversation')}>
      {issue.messages.map((message, at) => (
        <Bubble
          key={at}
          side={message.author === 'company' ? 'mine' : 'theirs'}
          author={message.author === 'company' ? message.agentName : (issue.shownAs ?? t('customer'))}
          when={<When at={message.createdAt} />}
        >
          {message.body}
        </Bubble>
      ))}
    </Thread>
  )
}
