import type { ReactNode } from 'react'
import { ChannelIcon } from '@/interaction/components/channel-icon'
import { InteractionSentence } from '@/interaction/components/interaction-sentence'
import { Bubble } from '@/platform/ui/bubble'
import { When } from '@/platform/ui/when'
import { useTranslations } from '@/platform/ui/words'
import { MessageWords } from './message-words'
import type { Entry } from './story'

type Props = Pick<Entry, 'message' | 'interaction'> & { company?: string; foot?: ReactNode }

// One line of the thread: written here, or said elsewhere and kept here.
export function ThreadEntry({ message, interaction, company, foot }: Props) {
  const t = useTranslations()
  if (message) {
    const own = message.author === 'person'
    const author = message.private ? `${t('issue.noteToMyself')} · ${t('issue.onlyMe')}` : own ? t('issue.me') : message.agentName
    return (
      <Bubble side={message.private ? 'note' : own ? 'mine' : 'theirs'} author={author} when={<When at={message.createdAt} />} foot={foot}>
        <MessageWords message={message} />
      </Bubble>
    )
  }
  if (!interaction) return null

  const { channel, direction, at, minutes, reference, said } = interaction
  const more = [minutes !== null && t('interaction.minutesLong', { minutes }), reference && t('interaction.numbered', { reference })].filter(Boolean)
  return (
    <Bubble
      side={direction === 'out' ? 'mine' : 'theirs'}
      author={
        <span className="inline-flex items-baseline gap-1.5">
          <ChannelIcon channel={channel} className="size-4 self-center" />
          <InteractionSentence interaction={interaction} company={company} />
        </span>
      }
      when={
        <>
          <When at={at} />
          {more.map((part) => ` · ${part}`)}
        </>
      }
      foot={foot}
    >
      {said}
    </Bubble>
  )
}
