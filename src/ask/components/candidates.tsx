import { ExternalLink, CircleCheck } from '@/platform/ui/icons'
import { Chip } from '@/platform/ui/chip'
import { Pad } from '@/platform/ui/pad'
import { useTranslations } from '@/platform/ui/words'
import { Money } from '@/product/components/money'
import type { CandidateView } from '../schema'

type Props = { candidates: (CandidateView & { votes?: number })[]; chosenId: string | null; name: string }

// Side by side where there is room.
export function Candidates({ candidates, chosenId, name }: Props) {
  const t = useTranslations('ask')
  return (
    <ul role="list" className="grid grid-cols-[repeat(auto-fit,minmax(15rem,1fr))] gap-3">
      {candidates.map(({ id, name: what, url, price, currency, note, votes }) => (
        <li key={id}>
          <Pad className="h-full">
            <div className="flex flex-wrap items-baseline justify-between gap-x-3">
              <b className="min-w-0 text-pretty">{what}</b>
              {price && (
                <span className="num">
                  <Money amount={price} currency={currency} />
                </span>
              )}
            </div>
            {note && <p className="mt-1 whitespace-pre-wrap">{note}</p>}
            {url && (
              <a href={url} target="_blank" rel="noreferrer nofollow" className="mt-1.5 inline-flex items-center gap-1.5 py-1 text-small text-mine underline underline-offset-3 [&_svg]:size-4">
                <ExternalLink />
                {t('page.look')}
                <span className="text-ink-soft no-underline">{new URL(url).hostname.replace(/^www\./, '')}</span>
              </a>
            )}
            <div className="mt-2 flex flex-wrap gap-2 empty:hidden">
              {votes !== undefined && candidates.length > 1 && <Chip tone={votes > 0 ? 'mine' : 'neutral'}>{t('detail.votes', { count: votes })}</Chip>}
              {id === chosenId && (
                <Chip tone="solved" icon={<CircleCheck />}>
                  {t('page.chosen', { name })}
                </Chip>
              )}
            </div>
          </Pad>
        </li>
      ))}
    </ul>
  )
}
