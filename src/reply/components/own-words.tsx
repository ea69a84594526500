import { ButtonLink } from '@/platform/ui/button-link'
import { Bubble } from '@/platform/ui/bubble'
import { Pad } from '@/platform/ui/pad'
import { Thread } from '@/platform/ui/thread'
import { When } from '@/platform/ui/when'
import { useTranslations } from '@/platform/ui/words'
import type { OwnReply, QuestionView } from '../schema'
import { SaidWords } from './said-words'

/** Questions of everybody with this link, and what was answered. */
export function Questions({ questions, name }: { questions: QuestionView[]; name: string }) {
  const t = useTranslations('reply')
  if (questions.length === 0) return null
  return (
    <Pad label={t('questions')}>
      <Thread>
        {questions.flatMap(({ id, name: asker, body, answer, createdAt }) => [
          <Bubble key={id} side="theirs" author={asker ?? t('somebody')} when={<When at={createdAt} />}>
            {body}
          </Bubble>,
          ...(answer ? [<Bubble key={`${id} answer`} side="mine" author={name}>{answer}</Bubble>] : []),
        ])}
      </Thread>
    </Pad>
  )
}

/** What this browser or this account said here. */
export function OwnWords({ mine }: { mine: OwnReply[] }) {
  const t = useTranslations('reply')
  if (mine.length === 0) return null
  return (
    <Pad label={t('mine.title')}>
      <ul role="list" className="-my-2.5">
        {mine.map((reply) => (
          <li key={reply.id} className="grid gap-1 border-t border-line py-2.5 first:border-t-0">
            <p className="flex flex-wrap justify-between gap-x-3 text-small">
              <b>
                <SaidWords said={reply} told="you" />
              </b>
              <span className="text-ink-soft">
                <When at={reply.createdAt} />
              </span>
            </p>
            {reply.body && <p className="whitespace-pre-wrap">{reply.body}</p>}
            {reply.answer && (
              <p className="text-small">
                <b>{t('mine.answered', { name: reply.toName })}</b> <span className="whitespace-pre-wrap">{reply.answer}</span>
              </p>
            )}
          </li>
        ))}
      </ul>
    </Pad>
  )
}

/** All that somebody said to friends, each with the way to change it. */
export function SaidToFriends({ mine }: { mine: OwnReply[] }) {
  const t = useTranslations('reply')
  return (
    <ul role="list" className="grid gap-3">
      {mine.map((reply) => (
        <li key={reply.id}>
          <Pad>
            <p className="text-small text-ink-soft">
              {t('mine.to', { name: reply.toName, about: reply.about })} · <When at={reply.createdAt} />
            </p>
            <p className="font-[550]">
              <SaidWords said={reply} told="you" />
            </p>
            {reply.body && <p className="mt-1 whitespace-pre-wrap">{reply.body}</p>}
            {reply.answer && (
              <p className="mt-1 text-small">
                <b>{t('mine.answered', { name: reply.toName })}</b> <span className="whitespace-pre-wrap">{reply.answer}</span>
              </p>
            )}
            <ButtonLink href={`/recommendations/said?edit=${reply.id}#say`} size="small" className="mt-3">
              {t('mine.edit')}
            </ButtonLink>
          </Pad>
        </li>
      ))}
    </ul>
  )
}
