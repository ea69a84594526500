import { useTranslations } from '@/platform/ui/words'
import type { Star } from '../schema'

/** What got how many stars. */
export function StarList({ stars }: { stars: Star[] }) {
  const t = useTranslations('opinion')
  if (stars.length === 0) return null
  return (
    <dl className="my-1.5 grid w-fit grid-cols-[auto_auto] gap-x-4 gap-y-0.5 text-small">
      {stars.map(({ criterion, stars: count }) => (
        <div key={criterion} className="contents">
          <dt className="min-w-0 text-ink-soft">{criterion}</dt>
          <dd>
            <span role="img" aria-label={t('starsGiven', { count })} className="whitespace-nowrap tracking-wide">
              {'★'.repeat(count)}
              <span className="text-edge">{'☆'.repeat(5 - count)}</span>
            </span>
          </dd>
        </div>
      ))}
    </dl>
  )
}
