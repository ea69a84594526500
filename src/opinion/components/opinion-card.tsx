import { Notice } from '@/platform/ui/notice'
import { Pad } from '@/platform/ui/pad'
import { Quote } from '@/platform/ui/quote'
import { useTranslations } from '@/platform/ui/words'
import type { SpokenOpinion, Subject } from '../schema'
import { OpinionForm } from './opinion-form'
import { RestoreOpinion, TakeBackOpinion } from './take-back-opinion'
import { VerdictChip } from './verdict-chip'
import { OpinionSince } from './opinion-since'
import { StarList } from './star-list'

type Props = Subject & {
  /** The newest one, or null when nothing was said. */
  opinion: SpokenOpinion | null
  /** Those before it, newest first. */
  history?: SpokenOpinion[]
  /** The id in `?removedOpinion=`: one that was just taken back. */
  removed?: string
  /** What stars were given for before, here or elsewhere: the form suggests them. */
  criteria?: string[]
}

export function OpinionCard({ companyId, productId, opinion, history = [], removed, criteria }: Props) {
  const t = useTranslations('opinion')
  const named = [opinion, ...history].flatMap((one) => one?.stars.map((star) => star.criterion) ?? [])
  const form = { companyId, productId, criteria: criteria ?? [...new Set(named)] }

  return (
    <Pad label={t('label')}>
      {removed && (
        <Notice className="mb-3" action={<RestoreOpinion opinionId={removed} />}>
          {t('removed')}
        </Notice>
      )}
      {opinion ? (
        <>
          {opinion.sentence && <Quote className="mb-3">{opinion.sentence}</Quote>}
          <StarList stars={opinion.stars} />
          <div className="flex flex-wrap gap-2">
            <VerdictChip verdict={opinion.verdict} />
            <OpinionSince at={opinion.createdAt} />
          </div>
          <details className="mt-3">
            <summary className={summaryClass}>{t('change')}</summary>
            <div className="mt-3 grid gap-3">
              <OpinionForm key={opinion.id} {...form} opinion={opinion} />
              <TakeBackOpinion opinionId={opinion.id} />
            </div>
          </details>
          {history.length > 0 && <History history={history} />}
        </>
      ) : (
        <>
          <p className="mb-4 text-ink-soft">{t('empty')}</p>
          <OpinionForm {...form} />
        </>
      )}
    </Pad>
  )
}

function History({ history }: { history: SpokenOpinion[] }) {
  const t = useTranslations('opinion')
  return (
    <details className="mt-1">
      <summary className={summaryClass}>{t('history', { count: history.length })}</summary>
      <ol role="list" className="mt-1">
        {history.map((opinion) => (
          <li key={opinion.id} className="grid gap-1.5 border-t border-dashed border-line py-2.5 first:border-t-0">
            {opinion.sentence && <p className="font-title">{opinion.sentence}</p>}
            <StarList stars={opinion.stars} />
            <div className="flex flex-wrap gap-2">
              <VerdictChip verdict={opinion.verdict} />
              <OpinionSince at={opinion.createdAt} />
            </div>
          </li>
        ))}
      </ol>
    </details>
  )
}

const summaryClass = 'w-fit py-2 text-small font-[550] text-ink-soft hover:text-ink'
