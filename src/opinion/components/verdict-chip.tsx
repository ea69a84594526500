import { Minus, ThumbsDown, ThumbsUp } from 'lucide-react'
import { getTranslations } from 'next-intl/server'
import { Chip } from '@/platform/ui/chip'

// A thumb down is an opinion, not an alarm: only the recommendation has a colour.
export async function VerdictChip({ verdict }: { verdict: string }) {
  const t = await getTranslations('opinion')
  const Icon = verdict === 'recommends' ? ThumbsUp : verdict === 'none' ? Minus : ThumbsDown
  return (
    <Chip tone={verdict === 'recommends' ? 'solved' : 'neutral'} icon={<Icon />}>
      {t('verdictOf', { verdict })}
    </Chip>
  )
}
