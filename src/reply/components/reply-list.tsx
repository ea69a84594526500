import { Check, Trash2 } from '@/platform/ui/icons'
import { ActionButton } from '@/platform/ui/action-button'
import { ActionForm } from '@/platform/ui/action-form'
import { Chip } from '@/platform/ui/chip'
import { FormTextArea } from '@/platform/ui/form-fields'
import { Pad } from '@/platform/ui/pad'
import { SubmitButton } from '@/platform/ui/submit-button'
import { UndoNotice } from '@/platform/ui/undo-notice'
import { When } from '@/platform/ui/when'
import { useTranslations } from '@/platform/ui/words'
import { answerReplyAction, removeReplyAction, restoreReplyAction, seeRepliesAction } from '../actions'
import type { ReplyView } from '../schema'
import { SaidWords } from './said-words'

type Props = { about: { recommendationId: string } | { askId: string }; replies: ReplyView[]; removed?: string; candidates?: Map<string, string> }

/** What friends said, for the one who was told: answer it, remove it. */
export function ReplyList({ about, replies, removed, candidates }: Props) {
  const t = useTranslations('reply.own')
  return (
    <section id="said" className="grid scroll-mt-4 gap-3.75">
      {removed && (
        <UndoNotice action={restoreReplyAction} fields={{ replyId: removed }} undo={t('undo')}>
          {t('removed')}
        </UndoNotice>
      )}
      <Pad label={t('title')}>
        {replies.length === 0 && <p className="text-small text-ink-soft">{t('empty')}</p>}
        <ul role="list" className="-my-3.5">
          {replies.map((reply) => (
            <li key={reply.id} className="grid gap-2 border-t border-line py-3.5 first:border-t-0">
              <One reply={reply} candidate={candidates?.get(reply.candidateId ?? '')} />
            </li>
          ))}
        </ul>
        {replies.some(({ seen }) => !seen) && (
          <div className="mt-5">
            <ActionButton action={seeRepliesAction} fields={about} size="small" icon={<Check />}>
              {t('seen')}
            </ActionButton>
          </div>
        )}
      </Pad>
    </section>
  )
}

function One({ reply, candidate }: { reply: ReplyView; candidate?: string }) {
  const t = useTranslations('reply')
  const { id: replyId, name, through, seen, body, answer, createdAt, kind } = reply
  return (
    <>
      <div className="flex flex-wrap items-baseline justify-between gap-2">
        <p className="min-w-0">
          <b>{name ?? t('somebody')}</b>{' '}
          <span className="text-small text-ink-soft">
            {through && `${t('own.through', { label: through })} · `}
            <When at={createdAt} />
          </span>
        </p>
        {!seen && <Chip tone="move">{t('own.new')}</Chip>}
      </div>
      <p className="text-small font-[550]">
        <SaidWords said={reply} told="said" candidate={candidate} />
      </p>
      {body && <p className="whitespace-pre-wrap">{body}</p>}
      {answer && (
        <p className="rounded-card bg-mine-soft px-3.5 py-2">
          <b className="text-small">{t('own.answer')}</b> <span className="whitespace-pre-wrap">{answer}</span>
        </p>
      )}
      {kind === 'question' && (
        <ActionForm action={answerReplyAction} className="grid gap-2">
          <input type="hidden" name="replyId" value={replyId} />
          <FormTextArea name="answer" label={t(answer ? 'own.again' : 'own.answer')} rows={2} maxLength={1000} defaultValue={answer ?? undefined} />
          <SubmitButton size="small">{t('own.answerDo')}</SubmitButton>
        </ActionForm>
      )}
      <div className="flex flex-wrap gap-2">
        <ActionButton action={removeReplyAction} fields={{ replyId }} size="small" variant="ghost" icon={<Trash2 />}>
          {t('own.remove')}
        </ActionButton>
      </div>
    </>
  )
}
