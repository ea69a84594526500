import { useFormatter, useTranslations } from '@/platform/ui/words'
import type { PermissionView } from '../schema'

/** "until 21 Dec", "until it is solved", "ended 3 Nov". */
export function EndsWhen({ permission: { expiresAt, revokedAt } }: { permission: Pick<PermissionView, 'expiresAt' | 'revokedAt'> }) {
  const t = useTranslations('permission')
  const format = useFormatter()
  const day = (at: string) => format.dateTime(new Date(at), { dateStyle: 'medium' })
  if (revokedAt) return t('endedOn', { day: day(revokedAt) })
  if (!expiresAt) return t('untilSolved')
  return new Date(expiresAt) <= new Date() ? t('endedOn', { day: day(expiresAt) }) : t('untilDay', { day: day(expiresAt) })
}
