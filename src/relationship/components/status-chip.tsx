import { getTranslations } from 'next-intl/server'
import { Chip } from '@/platform/ui/chip'
import type { RelationshipView } from '../schema'

// An active one needs no chip: that is how it usually is.
export async function StatusChip({ status }: Pick<RelationshipView, 'status'>) {
  const t = await getTranslations('relationship')
  return <Chip tone={status === 'avoid' ? 'late' : 'neutral'}>{t(`status.${status}`)}</Chip>
}
