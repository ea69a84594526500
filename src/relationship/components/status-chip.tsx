import { Chip } from '@/platform/ui/chip'
import { useTranslations } from '@/platform/ui/words'
import type { RelationshipView } from '../schema'

// An active one needs no chip: that is how it usually is.
export function StatusChip({ status }: Pick<RelationshipView, 'status'>) {
  const t = useTranslations('relationship')
  return <Chip tone={status === 'avoid' ? 'late' : 'neutral'}>{t(`status.${status}`)}</Chip>
}
