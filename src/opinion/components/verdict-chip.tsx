import { Minus, ThumbsDown, ThumbsUp } from '@/platform/ui/icons'
import { Chip } from '@/platform/ui/chip'
import { useTranslations } from '@/platform/ui/words'

// A thumb down is an opinion, not an alarm: only the recommendation has a colour.
export function VerdictChip({ verdict }: { verdict: string }) {
  const t = useTranslations('opinion')
  const Icon = verdict === 'recommends' ? ThumbsUp : verdict === 'none' ? Minus : ThumbsDown
  return (
    <Chip tone={verdict === 'recommends' ? 'solved' : 'neutral'} icon={<Icon />}>
      {t('verdictOf', { verdict })}
    </Chip>
  )
}
