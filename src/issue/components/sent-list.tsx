import { ChannelIcon } from '@/interaction/components/channel-icon'
import { InteractionSentence } from '@/interaction/components/interaction-sentence'
import { Pad } from '@/platform/ui/pad'
import { When } from '@/platform/ui/when'
import { useTranslations } from '@/platform/ui/words'
import type { IssueDetailView } from '../schema'

// For a claim: what went to them, and on which day. It is what somebody asks first who decides about it.
export function SentList({ issue }: { issue: IssueDetailView }) {
  const t = useTranslations('issue')
  const messages = issue.shownTo.length > 0 ? issue.messages.filter(({ author, private: own }) => author === 'person' && !own) : []
  const sent = [
    ...issue.interactions.filter(({ direction }) => direction === 'out').map((one) => ({ ...one, interaction: one })),
    ...messages.map(({ id, createdAt }) => ({ id, at: createdAt, channel: 'chat' as const, interaction: null })),
  ].sort((a, b) => (a.at < b.at ? -1 : 1))

  return (
    <Pad label={t('sent')}>
      {sent.length === 0 && <p className="text-small text-ink-soft">{t('sentNothing')}</p>}
      <ol role="list" className="-my-1.5">
        {sent.map(({ id, at, channel, interaction }) => (
          <li key={id} className="flex items-baseline justify-between gap-3 border-t border-dashed border-line py-1.5 first:border-t-0">
            <span className="flex min-w-0 gap-2">
              <ChannelIcon channel={channel} className="mt-0.75 size-4 text-ink-soft" />
              <span className="min-w-0">
                {interaction ? <InteractionSentence interaction={interaction} /> : t('sentMessage', { company: issue.shownTo[0]?.companyName ?? '' })}
              </span>
            </span>
            <span className="num shrink-0 text-small text-ink-soft">
              <When at={at} />
            </span>
          </li>
        ))}
      </ol>
    </Pad>
  )
}
