import { CircleCheck } from '@/platform/ui/icons'
import { Chip, type Tone } from '@/platform/ui/chip'
import { Pad } from '@/platform/ui/pad'
import { TextLink } from '@/platform/ui/text-link'
import { useTranslations } from '@/platform/ui/words'
import type { ProductDetailView } from '../schema'

const TONES: Record<ProductDetailView['issues'][number]['state'], Tone> = {
  mine: 'move',
  theirs: 'neutral',
  solved: 'solved',
  'given-up': 'neutral',
}

export function ProductIssues({ issues }: { issues: ProductDetailView['issues'] }) {
  const t = useTranslations('product')
  return (
    <Pad label={t('issues')}>
      {issues.length === 0 && <p className="text-ink-soft">{t('noIssues')}</p>}
      <ul role="list" className="-my-2 empty:hidden">
        {issues.map(({ id, title, state }) => (
          <li
            key={id}
            className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1 border-t border-line py-2.5 first:border-t-0"
          >
            <TextLink href={`/issues/${id}`} className="min-w-0 font-semibold">
              {title}
            </TextLink>
            <Chip tone={TONES[state]} icon={state === 'solved' && <CircleCheck />}>
              {t('state', { state })}
            </Chip>
          </li>
        ))}
      </ul>
    </Pad>
  )
}
