import { getTranslations } from 'next-intl/server'
import { Bubble } from '@/platform/ui/bubble'
import { Thread } from '@/platform/ui/thread'
import { When } from '@/platform/ui/when'
import type { IssueDetailView } from '../schema'

export async function IssueThread({ issue }: { issue: IssueDetailView }) {
  const t = await getTranslations('issue')
  if (issue.messages.length === 0) return <p className="text-ink-soft">{t('threadEmpty')}</p>

  return (
    <Thread label={t('thread')}>
      {issue.messages.map((message) => (
        <Bubble
          key={message.id}
          side={message.private ? 'note' : message.author === 'person' ? 'mine' : 'theirs'}
          author={message.private ? `${t('noteToMyself')} · ${t('onlyMe')}` : message.author === 'person' ? t('me') : message.agentName}
          when={<When at={message.createdAt} />}
        >
          {message.body}
        </Bubble>
      ))}
    </Thread>
  )
}
