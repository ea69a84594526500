import { ReadersChip } from '@/platform/ui/readers-chip'
import { useTranslations } from '@/platform/ui/words'
import type { RecommendationView } from '../schema'

type Props = Pick<RecommendationView, 'links' | 'published'> & { href?: string }

/** Who can read a recommendation now. */
export function RecommendationReaders({ links, published, href }: Props) {
  const t = useTranslations('recommendation.list')
  if (published && !published.hidden) return <ReadersChip state="shown" label={t('public')} href={href} />
  if (links === 0) return <ReadersChip state="private" label={t('private')} href={href} />
  return <ReadersChip state="shown" label={t('links', { count: links })} href={href} />
}
