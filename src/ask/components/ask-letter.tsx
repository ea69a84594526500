import { useTranslations } from '@/platform/ui/words'
import { Quote } from '@/platform/ui/quote'
import type { AskForVisitor } from '../schema'
import { Candidates } from './candidates'

type Props = { ask: Omit<AskForVisitor, 'createdAt'>; heading?: 'h1' | 'h3' }

// What a friend sees of the question; the owner sees the very same before a link is made.
export function AskLetter({ ask: { question, authorName: name, candidates, decidedAt, chosenId, thanks }, heading: Heading = 'h1' }: Props) {
  const t = useTranslations('ask.page')
  return (
    <article className="grid gap-4.5">
      <div>
        <p className="mb-0.5 text-ink-soft">{t('asks', { name })}</p>
        <Heading className="font-title text-[2.125rem] leading-[1.15] font-medium text-balance">{question}</Heading>
      </div>
      {decidedAt && (
        <div className="grid gap-1.5" role="status">
          <p className="font-[550]">{t(chosenId ? 'decided' : 'decidedNone', { name })}</p>
          {thanks && <Quote>{thanks}</Quote>}
        </div>
      )}
      <Candidates {...{ candidates: candidates.map(({ id, position, name: what, url, price, currency, note }) => ({ id, position, name: what, url, price, currency, note })), chosenId, name }} />
    </article>
  )
}
