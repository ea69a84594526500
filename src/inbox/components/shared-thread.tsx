import { FileText } from '@/platform/ui/icons'
import { Bubble } from '@/platform/ui/bubble'
import { Chip } from '@/platform/ui/chip'
import { Thread } from '@/platform/ui/thread'
import { When } from '@/platform/ui/when'
import { useTranslations } from '@/platform/ui/words'
import type { PermittedIssue } from '../schema'

type Message = PermittedIssue['messages'][number]

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
          foot={message.kind === 'request' || message.kind === 'proposal' ? <Settled message={message} /> : undefined}
        >
          <Said message={message} />
        </Bubble>
      ))}
    </Thread>
  )
}

function Said({ message: { kind, body, asks } }: { message: Message }) {
  const t = useTranslations('inbox')
  if (kind === 'on-it') return t('onIt')
  if (kind === 'file') {
    return (
      <span className="inline-flex min-w-0 items-center gap-2 [&_svg]:size-4.5 [&_svg]:shrink-0">
        <FileText />
        <span className="min-w-0 wrap-anywhere">{body}</span>
      </span>
    )
  }
  if (kind === 'words') return body
  return (
    <>
      <b className="block">{kind === 'proposal' ? t('proposed') : t('askedFor', { parts: asks.map((ask) => t(`ask.${ask}`)).join(', ') })}</b>
      {body}
    </>
  )
}

function Settled({ message: { kind, settled } }: { message: Message }) {
  const t = useTranslations('inbox')
  if (!settled) return <Chip>{t('notSettled')}</Chip>
  return <Chip tone={settled === 'granted' ? 'solved' : 'neutral'}>{t(`settled.${kind}.${settled}`)}</Chip>
}
