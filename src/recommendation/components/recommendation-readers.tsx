import { ReadersChip } from '@/platform/ui/readers-chip'
import { useTranslations } from '@/platform/ui/words'

/** Who can read a recommendation now. */
export function RecommendationReaders({ links, href }: { links: number; href?: string }) {
  const t = useTranslations('recommendation.list')
  if (links === 0) return <ReadersChip state="private" label={t('private')} href={href} />
  return <ReadersChip state="shown" label={t('links', { count: links })} href={href} />
}
