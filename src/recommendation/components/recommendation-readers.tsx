import { getTranslations } from 'next-intl/server'
import { ReadersChip } from '@/platform/ui/readers-chip'

/** Who can read a recommendation now. */
export async function RecommendationReaders({ links, href }: { links: number; href?: string }) {
  const t = await getTranslations('recommendation.list')
  if (links === 0) return <ReadersChip state="private" label={t('private')} href={href} />
  return <ReadersChip state="shown" label={t('links', { count: links })} href={href} />
}
