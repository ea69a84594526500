import type { ReactNode } from 'react'
import { InteractionSentence } from '@/interaction/components/interaction-sentence'
import { storyOf } from '@/issue/components/story'
import { Pad } from '@/platform/ui/pad'
import { useFormatter, useTranslations } from '@/platform/ui/words'
import type { CaseView } from '../schema'

// Exact days and times, unlike everywhere else: whoever reads it may have to prove something with it.
export function CaseStory({ found }: { found: CaseView }) {
  const t = useTranslations()
  const entries = storyOf(found.messages, found.interactions)
  const customer = found.shownAs ?? t('share-link.page.customer')
  const company = found.company ?? t('interaction.theCompany')

  return (
    <Pad label={t('share-link.page.story')} className="print:break-inside-auto">
      {entries.length === 0 && <p className="text-ink-soft">{t('share-link.page.storyEmpty')}</p>}
      <ol role="list">
        {entries.map(({ id, at, message, interaction }) =>
          message ? (
            <Line
              key={id}
              at={at}
              head={t(message.author === 'person' ? 'share-link.page.wrote' : 'share-link.page.answered', {
                name: message.author === 'person' ? customer : (message.agentName ?? company),
              })}
            >
              {message.body}
            </Line>
          ) : (
            <Line key={id} at={at} head={<InteractionSentence interaction={interaction} company={company} name={customer} />} more={<More interaction={interaction} />}>
              {interaction.said}
            </Line>
          ),
        )}
      </ol>
    </Pad>
  )
}

function Line({ at, head, more, children }: { at: string; head: ReactNode; more?: ReactNode; children: ReactNode }) {
  const format = useFormatter()
  return (
    <li className="border-t border-line py-3 first:border-t-0 first:pt-0 last:pb-0">
      <p className="flex flex-wrap items-baseline justify-between gap-x-3 text-small">
        <b>{head}</b>
        <time dateTime={at} className="num text-ink-soft">
          {format.dateTime(new Date(at), { dateStyle: 'medium', timeStyle: 'short' })}
          {more}
        </time>
      </p>
      {children && <p className="mt-0.5 whitespace-pre-wrap">{children}</p>}
    </li>
  )
}

function More({ interaction: { minutes, reference } }: { interaction: CaseView['interactions'][number] }) {
  const t = useTranslations('interaction')
  return (
    <>
      {minutes !== null && ` · ${t('minutesLong', { minutes })}`}
      {reference && ` · ${t('numbered', { reference })}`}
    </>
  )
}
